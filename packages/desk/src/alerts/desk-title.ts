import type { DeskMessages } from '../locales/messages.ts';

/**
 * The document's title: how much waits for the agent, and while a contact is offered, a call to it in turns.
 *
 * @param flash - True every other second, so that the title changes once a second at most.
 */
export function deskTitle(
  waiting: { offers: number; unread: number },
  flash: boolean,
  messages: DeskMessages,
): string {
  if (waiting.offers > 0 && flash) return messages.inbox.titleOffered;
  const count = waiting.offers + waiting.unread;
  return count > 0 ? messages.inbox.titleCount(count, messages.title) : messages.title;
}
