import type { CallState } from '@ventanilla/client/call';
import type { CallMessages } from './call.messages.ts';

/** Says who has come into a call or gone from it between two of its states; nothing of a call that is over. */
export function guestNews(
  before: CallState | undefined,
  now: CallState | undefined,
  { guests: words }: CallMessages,
): string[] {
  if (!before || !now || before.id !== now.id || now.ended) return [];
  const known = new Map(before.guests.map(guest => [guest.id, guest]));
  const here = new Set(now.guests.map(({ id }) => id));
  return [
    ...now.guests
      .filter(({ id, joined }) => joined && !known.get(id)?.joined)
      .map(({ name, role }) => words.joined(name, role)),
    ...before.guests
      .filter(({ id }) => !here.has(id))
      .map(({ joined, name }) => (joined ? words.left(name) : words.notComing(name))),
  ];
}
