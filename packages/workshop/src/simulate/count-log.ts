import type { ReadableEvent } from '@ventanilla/protocol';
import type { Storage } from '@ventanilla/server';

/** What a reader of the raw log counts, event by event, without anything that the reports use. */
export interface LogCount {
  offered: number;
  answered: number;
  abandoned: number;
  /** Of the answered, in seconds, shortest first. */
  waits: number[];
  events: number;
  /** Wishes to be called, and those who were reached. */
  callbacks: number;
  calledBack: number;
  /** How agents said that matters ended. */
  resolved: number;
  unresolved: number;
}

const PAGE = 1_000;

/** Reads the whole feed of a site. */
export async function countLog(storage: Storage, site: string): Promise<LogCount> {
  const count: LogCount = {
    offered: 0,
    answered: 0,
    abandoned: 0,
    waits: [],
    events: 0,
    callbacks: 0,
    calledBack: 0,
    resolved: 0,
    unresolved: 0,
  };
  /** Since when each contact waits for its first answer. */
  const waiting = new Map<string, number>();
  /** Of these, whose citizen chose a time to be called at, which has not come. */
  const chosen = new Set<string>();
  for (let after = '', isMore = true; isMore; ) {
    const page = await storage.readFeed(site, after, PAGE);
    for (const event of page.events) step(event);
    after = page.cursor;
    isMore = page.events.length === PAGE;
  }
  count.waits.sort((a, b) => a - b);
  return count;

  function step(event: ReadableEvent): void {
    count.events += 1;
    const { contact } = event;
    const at = Date.parse(event.at);
    if (event.kind === 'closed' && event.payload?.outcome) count[event.payload.outcome] += 1;
    if (event.kind === 'queue-entered') {
      if (chosen.delete(contact)) waiting.set(contact, at);
      const isNew = event.payload?.reason === 'opened' || event.payload?.reason === 'reopened';
      if (!isNew || waiting.has(contact)) return;
      count.offered += 1;
      waiting.set(contact, at);
    } else if (event.kind === 'callback-requested') {
      count.callbacks += 1;
      if (event.payload?.when !== 'turn' && waiting.has(contact)) chosen.add(contact);
    } else if (event.kind === 'callback-attempted') {
      if (event.payload?.outcome === 'answered') count.calledBack += 1;
    } else if (event.kind === 'assigned' || event.kind === 'closed') {
      const since = waiting.get(contact);
      if (since === undefined) return;
      waiting.delete(contact);
      if (event.kind === 'closed') count.abandoned += 1;
      else {
        count.answered += 1;
        count.waits.push((at - since) / 1_000);
      }
    }
  }
}
