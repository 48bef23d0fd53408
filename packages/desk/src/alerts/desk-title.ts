import type { DeskMessages } from '../locales/messages.ts';

/**
 * The document's title: how much waits for the agent, and while a contact is offered or a call asks for the agent or rings, a call
 * to it in turns.
 *
 * @param flash - True every other second, so that the title changes once a second at most.
 */
export function deskTitle(
  waiting: { offers: number; invitations?: number; calls?: number; unread: number },
  flash: boolean,
  messages: DeskMessages,
): string {
  if (waiting.offers > 0 && flash) return messages.inbox.titleOffered;
  const invitations = waiting.invitations ?? 0;
  if (invitations > 0 && flash) return messages.call.invite.title;
  const calls = waiting.calls ?? 0;
  if (calls > 0 && flash) return messages.call.rings.title;
  const count = waiting.offers + invitations + calls + waiting.unread;
  return count > 0 ? messages.inbox.titleCount(count, messages.title) : messages.title;
}
