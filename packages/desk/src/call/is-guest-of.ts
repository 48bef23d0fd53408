import type { AgentId, CallGuest, ContactSummary } from '@ventanilla/client';

/** What an agent is in the call of somebody else's contact; `undefined` when nobody invited them. */
export function guestIn(contact: ContactSummary | undefined, agent: AgentId): CallGuest | undefined {
  return contact?.call?.guests?.find(({ id }) => id === agent);
}

/** Whether an agent is in the call of somebody else's contact, or asked into it. */
export function isGuestOf(contact: ContactSummary | undefined, agent: AgentId): boolean {
  return guestIn(contact, agent) !== undefined;
}
