import type { Actor } from '@ventanilla/protocol';
import type { OutboxItem } from '../outbox/outbox.ts';
import type { TimelineEntry } from './timeline.ts';

/** The log's entries with those of the outbox behind them; an item that the log shows already is left out. */
export function withUnsent(
  entries: readonly TimelineEntry[],
  unsent: readonly OutboxItem[],
  author: Actor,
): readonly TimelineEntry[] {
  const missing = unsent.filter(item => !entries.some(entry => entry.key === item.id));
  if (missing.length === 0) return entries;
  return [...entries, ...missing.map(item => entryOf(item, author))];
}

function entryOf({ at, failure, id, kind, stored, text }: OutboxItem, author: Actor): TimelineEntry {
  return {
    type: kind,
    key: id,
    ...(stored && { n: stored.n }),
    own: true,
    author,
    text,
    at: stored?.at ?? at,
    delivery: failure ? 'failed' : stored ? 'sent' : 'sending',
    ...(failure && { failure }),
  };
}
