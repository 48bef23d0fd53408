import type { EventKind, ReadableEvent } from '@ventanilla/protocol';
import { phoneWords, wordsOf } from './search-terms.ts';

/** Kinds of events by which a contact is found. */
export const FOUND_KINDS = [
  'message',
  'note',
  'identified',
  'callback-requested',
  'classified',
] as const satisfies EventKind[];
type FoundKind = (typeof FOUND_KINDS)[number];
type Told<Event> = Event extends ReadableEvent ? Pick<Event, 'kind' | 'payload' | 'actor'> : never;
/** What is read of an event. */
export type FoundEvent = Told<Extract<ReadableEvent, { kind: FoundKind }>>;

/** What an event says that somebody may look for; nothing of what a bot says, which it says to everybody. */
export function saidIn({ kind, payload, actor }: FoundEvent): { texts: string[]; phones: string[] } {
  if (payload === null || actor.role === 'bot') return { texts: [], phones: [] };
  switch (kind) {
    case 'message':
    case 'note':
      return { texts: [payload.text], phones: [] };
    case 'identified':
      return {
        texts: [payload.name, payload.email].filter(text => text !== undefined),
        phones: payload.phone === undefined ? [] : [payload.phone],
      };
    case 'callback-requested':
      return { texts: [payload.name, payload.reason], phones: [payload.phone] };
    case 'classified':
      return { texts: [payload.topic], phones: [] };
  }
}

/** The words under which an event lets its contact be found. */
export function foundBy(event: FoundEvent): Set<string> {
  const { texts, phones } = saidIn(event);
  return new Set([
    ...texts.flatMap(text => [...wordsOf(text)]),
    ...phones.flatMap(phone => [...phoneWords(phone)]),
  ]);
}
