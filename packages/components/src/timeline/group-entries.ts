import type { HappeningEntry, MessageEntry, NoteEntry, TimelineEntry } from '@ventanilla/client';

/** Messages of one author that follow each other closely, under one heading. */
export interface MessageGroup {
  type: 'group';
  messages: (MessageEntry | NoteEntry)[];
}

/** What happened on one day of the reader's zone. */
export interface TimelineDay {
  /** Any instant of the day, for telling its date. */
  at: Date;
  items: (MessageGroup | HappeningEntry)[];
}

const CLOSE_MS = 5 * 60_000;

/** Sorts entries, already in order, into days of the reader's zone and groups of one author. */
export function groupEntries(entries: readonly TimelineEntry[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const entry of entries) {
    const at = new Date(entry.at);
    const newest = days.at(-1);
    const sameDay = newest?.at.toDateString() === at.toDateString();
    const day = newest && sameDay ? newest : { at, items: [] };
    if (day !== newest) days.push(day);
    if (entry.type === 'happening') {
      day.items.push(entry);
      continue;
    }
    const last = day.items.at(-1);
    if (last?.type === 'group' && belongs(last, entry)) last.messages.push(entry);
    else day.items.push({ type: 'group', messages: [entry] });
  }
  return days;
}

function belongs({ messages }: MessageGroup, entry: MessageEntry | NoteEntry): boolean {
  const last = messages.at(-1);
  return (
    last !== undefined &&
    last.type === entry.type &&
    last.own === entry.own &&
    authorKey(last) === authorKey(entry) &&
    Date.parse(entry.at) - Date.parse(last.at) < CLOSE_MS
  );
}

function authorKey({ author }: MessageEntry | NoteEntry): string {
  return author.role === 'agent' ? author.id : author.role;
}
