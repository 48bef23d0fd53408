import type { ChannelKind, ContactId, ReadableEvent, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Storage } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';
import { movedMean, type QueueMeasures } from './expected-wait.ts';
import { queueKey } from './queue-standings.ts';

/** How many contacts the means are drawn from: handling changes slowly, the last waits quickly. */
export const HANDLING_WINDOW = 50;
export const WAIT_WINDOW = 10;
const PROMPT_WINDOW = 50;
/** Who was answered within the time that an agent may think about an offer found somebody free, or nearly. */
const PROMPT_MS = 30_000;
/** No person is quicker. */
const LEAST_PROMPT_MS = 1_000;

const EMPTY: QueueMeasures = { handled: 0, handlingMs: 0, answered: 0, waitMs: 0, prompt: 0, promptMs: 0 };

/** One thing that was measured. */
type Sample = { queue: string; ms: number; of: 'handling' | 'wait' };

/** The measures of every queue of a site. */
export async function readMeasures(db: Kysely<Tables>, site: SiteId): Promise<Map<string, QueueMeasures>> {
  const rows = await db.selectFrom('queue_measures').selectAll().where('site', '=', site).execute();
  return new Map(
    rows.map(row => [
      row.queue,
      {
        handled: row.handled,
        handlingMs: row.handling_ms,
        answered: row.answered,
        waitMs: row.wait_ms,
        prompt: row.prompt,
        promptMs: row.prompt_ms,
      },
    ]),
  );
}

/** Measures with one sample more. */
export function measured(
  measures: QueueMeasures = EMPTY,
  { of, ms }: Pick<Sample, 'of' | 'ms'>,
): QueueMeasures {
  const { handled, handlingMs, answered, waitMs, prompt, promptMs } = measures;
  if (of === 'handling')
    return {
      ...measures,
      handled: handled + 1,
      handlingMs: movedMean(handlingMs, handled, ms, HANDLING_WINDOW),
    };
  const waited = {
    ...measures,
    answered: answered + 1,
    waitMs: movedMean(waitMs, answered, ms, WAIT_WINDOW),
  };
  return ms > PROMPT_MS
    ? waited
    : {
        ...waited,
        prompt: prompt + 1,
        promptMs: movedGeometricMean(promptMs, prompt, Math.max(LEAST_PROMPT_MS, ms)),
      };
}

/** Of values above 0. */
function movedGeometricMean(mean: number, count: number, value: number): number {
  return count === 0 ? value : Math.exp(movedMean(Math.log(mean), count, Math.log(value), PROMPT_WINDOW));
}

/**
 * Measures what contacts took that were answered or have ended. Events that are told twice count twice, which a moving mean
 * forgets.
 */
export async function measure(storage: Storage, site: SiteId, events: ReadableEvent[]): Promise<void> {
  const ends = events.filter(({ kind }) => kind === 'assigned' || kind === 'closed');
  if (ends.length === 0) return;
  const contacts = [...new Set(ends.map(({ contact }) => contact))];
  const steps = await storage.db
    .selectFrom('events')
    .innerJoin('contacts', join =>
      join.onRef('contacts.site', '=', 'events.site').onRef('contacts.id', '=', 'events.contact'),
    )
    .select(['events.contact', 'events.n', 'events.kind', 'events.at', 'events.payload', 'contacts.channel'])
    .where('events.site', '=', site)
    .where('events.contact', 'in', contacts)
    .where('events.kind', 'in', ['queue-entered', 'assigned', 'closed'])
    .orderBy('events.n')
    .execute();
  const samples = ends.flatMap(end =>
    sampleOf(
      end,
      steps.filter(step => step.contact === end.contact),
    ),
  );
  if (samples.length > 0) await store(storage, site, samples);
}

interface Step {
  contact: ContactId;
  n: number;
  kind: string;
  at: number;
  payload: string | null;
  channel: string;
}

/** From the last queueing to the answer that follows it, or from an answer to the end that does. */
function sampleOf(end: ReadableEvent, steps: Step[]): Sample[] {
  const before = steps.filter(({ n }) => n < end.n);
  const last = before.at(-1);
  const entry = before.findLast(({ kind }) => kind === 'queue-entered');
  if (last === undefined || entry === undefined || entry.payload === null) return [];
  const { skills } = JSON.parse(entry.payload) as { skills: string[] };
  const queue = queueKey(entry.channel as ChannelKind, skills);
  // A clock that was set back measures nothing.
  const ms = Math.max(0, Date.parse(end.at) - last.at);
  if (end.kind === 'assigned') return last === entry ? [{ queue, ms, of: 'wait' }] : [];
  return last.kind === 'assigned' ? [{ queue, ms, of: 'handling' }] : [];
}

async function store(storage: Storage, site: SiteId, samples: Sample[]): Promise<void> {
  await storage.transaction(async tx => {
    const measures = await readMeasures(tx.db, site);
    for (const { queue, ...sample } of samples) measures.set(queue, measured(measures.get(queue), sample));
    for (const queue of new Set(samples.map(sample => sample.queue))) {
      const { handled, handlingMs, answered, waitMs, prompt, promptMs } = measures.get(queue) ?? EMPTY;
      const row = {
        handled,
        handling_ms: handlingMs,
        answered,
        wait_ms: waitMs,
        prompt,
        prompt_ms: promptMs,
      };
      await tx.db
        .insertInto('queue_measures')
        .values({ site, queue, ...row })
        .onConflict(conflict => conflict.columns(['site', 'queue']).doUpdateSet(row))
        .execute();
    }
  });
}
