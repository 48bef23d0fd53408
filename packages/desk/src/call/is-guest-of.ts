import type { AgentId, CallGuest, ContactSummary } from '@ventanilla/client';

/** Whether an agent is in the call of somebody else's contact, or asked into it. */
export function isGuestOf(contact: ContactSummary | undefined, agent: AgentId): boolean {
  return guestIn(contact, agent) !== undefined;
}

/** Whether an agent is asked into the call of somebody else's contact, and has not come. */
export function isInvited(contact: ContactSummary | undefined, agent: AgentId): boolean {
  return guestIn(contact, agent)?.joined === false;
}

function guestIn(contact: ContactSummary | undefined, agent: AgentId): CallGuest | undefined {
  return contact?.call?.guests?.find(({ id }) => id === agent);
}
