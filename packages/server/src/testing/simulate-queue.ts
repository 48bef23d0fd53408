import type { WaitRange } from '@ventanilla/protocol';
import { CHANNEL_WEIGHT } from '../core/centre/capacity.ts';
import type { QueueMeasures } from '../core/centre/expected-wait.ts';
import { measured } from '../core/centre/measures.ts';
import type { PresentAgent, QueuedContact } from '../core/centre/queue-reads.ts';
import { queueKey, queueStandings } from '../core/centre/queue-standings.ts';
import { planOffers } from '../core/centre/routing.ts';
import type { ToldWait } from './told-waits.ts';

/** A day at a contact centre, in simulated time. */
export interface QueueDay {
  seed: number;
  hours: number;
  agents: readonly { skills: string[] }[];
  /** Arrivals an hour, by the hour of the day, of each kind of contact. */
  arrivals: readonly { skills: string[]; perHour: (hour: number) => number }[];
  /** One contact's time from answer to end, in the mean. */
  handlingSeconds: number;
  /** How much handling varies: the standard deviation of its logarithm. */
  handlingSpread: number;
  /** How long a citizen waits before giving up, in the mean. Absent: for ever. */
  patienceSeconds?: number;
  /** How long an agent takes to accept an offer, and how much that varies. */
  acceptSeconds: number;
  acceptSpread: number;
}

interface SimulatedContact extends QueuedContact {
  arrivedAt: number;
  told: WaitRange | undefined;
}

type Occurrence = { at: number; order: number; happen: () => void };

/**
 * Plays a day event by event, with the routing and the predictor that the server uses, and people who are drawn from the
 * seed. Whoever gave up has no wait to compare and is left out.
 */
export function simulateQueue(day: QueueDay): { told: ToldWait[]; answered: number; abandoned: number } {
  const random = mulberry32(day.seed);
  const exponential = (mean: number) => -Math.log(1 - random()) * mean;
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const varied = (mean: number, spread: number) =>
    1_000 * mean * Math.exp(spread * normal() - spread ** 2 / 2);
  const endsAt = day.hours * 3_600_000;
  const agents: PresentAgent[] = day.agents.map(({ skills }, index) => {
    const id = `agent-${String(index).padStart(3, '0')}`;
    return { id, name: id, skills, load: 0, idleSince: 0, state: 'available' };
  });
  const measures = new Map<string, QueueMeasures>();
  const told: ToldWait[] = [];
  let queue: SimulatedContact[] = [];
  let answered = 0;
  let abandoned = 0;
  let now = 0;
  let count = 0;
  const ahead: Occurrence[] = [];
  const plan = (at: number, happen: () => void) => {
    count += 1;
    push(ahead, { at, order: count, happen });
  };

  const sample = (skills: readonly string[], of: 'handling' | 'wait', ms: number) => {
    const key = queueKey('chat', skills);
    measures.set(key, measured(measures.get(key), { of, ms }));
  };
  const route = () => {
    const waiting = queue.filter(({ isOffered }) => !isOffered);
    for (const offer of planOffers(waiting, agents, now).offers) {
      const contact = queue.find(({ id }) => id === offer.contact) as SimulatedContact;
      const agent = agents.find(({ id }) => id === offer.agent.id) as PresentAgent;
      contact.isOffered = true;
      agent.load += contact.weight;
      plan(now + varied(day.acceptSeconds, day.acceptSpread), () => answer(contact, agent));
    }
  };
  const answer = (contact: SimulatedContact, agent: PresentAgent) => {
    queue = queue.filter(other => other !== contact);
    answered += 1;
    const waitedMs = now - contact.arrivedAt;
    sample(contact.skills, 'wait', waitedMs);
    if (contact.told !== undefined) told.push({ told: contact.told, waitedSeconds: waitedMs / 1_000 });
    const handlingMs = varied(day.handlingSeconds, day.handlingSpread);
    plan(now + handlingMs, () => {
      sample(contact.skills, 'handling', handlingMs);
      agent.load -= contact.weight;
      agent.idleSince = now;
      route();
    });
  };
  const arrive = (skills: string[]) => {
    const contact: SimulatedContact = {
      id: `contact-${String(count).padStart(6, '0')}`,
      channel: 'chat',
      skills,
      place: now,
      queuedAt: now,
      passedBy: [],
      weight: CHANNEL_WEIGHT.chat,
      isOffered: false,
      arrivedAt: now,
      told: undefined,
    };
    queue.push(contact);
    route();
    contact.told = queueStandings({ queue, agents, measures, now }).get(contact.id)?.expectedWait;
    if (contact.isOffered) return;
    if (day.patienceSeconds === undefined) return;
    plan(now + exponential(day.patienceSeconds) * 1_000, () => {
      if (contact.isOffered || !queue.includes(contact)) return;
      queue = queue.filter(other => other !== contact);
      abandoned += 1;
    });
  };
  for (const { skills, perHour } of day.arrivals) {
    const most = Math.max(...Array.from({ length: Math.ceil(day.hours) }, (_, hour) => perHour(hour)));
    for (let at = exponential(3_600_000 / most); at < endsAt; at += exponential(3_600_000 / most)) {
      const share = perHour(Math.floor(at / 3_600_000)) / most;
      if (random() < share) plan(at, () => arrive(skills));
    }
  }
  for (let next = pop(ahead); next !== undefined; next = pop(ahead)) {
    now = next.at;
    next.happen();
  }
  return { told, answered, abandoned };
}

/** Uniform numbers from 0 to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function isBefore(a: Occurrence, b: Occurrence): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** A binary heap, the soonest first. */
function push(heap: Occurrence[], occurrence: Occurrence): void {
  let index = heap.push(occurrence) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!isBefore(occurrence, heap[parent] as Occurrence)) break;
    heap[index] = heap[parent] as Occurrence;
    index = parent;
  }
  heap[index] = occurrence;
}

function pop(heap: Occurrence[]): Occurrence | undefined {
  const [soonest] = heap;
  const last = heap.pop();
  if (soonest === undefined || last === undefined || heap.length === 0) return soonest;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Occurrence, heap[child] as Occurrence))
      child += 1;
    if (!isBefore(heap[child] as Occurrence, last)) break;
    heap[index] = heap[child] as Occurrence;
    index = child;
  }
  heap[index] = last;
  return soonest;
}
