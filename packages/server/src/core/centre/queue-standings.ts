import type { ChannelKind, ContactId, ContactLine, WaitRange } from '@ventanilla/protocol';
import { CHANNEL_WEIGHT, placesLeft } from './capacity.ts';
import { expectedWait, type QueueMeasures } from './expected-wait.ts';
import type { PresentAgent, QueuedContact } from './queue-reads.ts';
import { isAble } from './routing.ts';

/** What a contact that waits may be told. */
export interface QueueStanding {
  /** From 1: those before it, for the same agents. */
  position: number;
  /** Absent where nothing honest can be said. */
  expectedWait?: WaitRange;
  /** What could be had instead of such a wait, at the same place. Absent when there is nothing. */
  alternatives?: ChannelKind[];
  /** Another office's line, where the wait is too long. */
  elsewhere?: ContactLine;
}

export interface QueueState {
  /** In order of places. */
  queue: readonly QueuedContact[];
  /** At work, away or available. */
  agents: readonly PresentAgent[];
  /** By `queueKey`. */
  measures: ReadonlyMap<string, QueueMeasures>;
  /** In ms since 1970. */
  now: number;
}

/** Contacts that the same agents can take. */
interface Group {
  key: string;
  able: ReadonlySet<PresentAgent>;
  places: number;
  free: number;
  /** Those before, whether or not they are being offered. */
  waiting: number;
  /** Those before who are being offered to nobody: the others have their agent's place already. */
  unoffered: number;
}

/** Names a queue: contacts that ask for the same. */
export function queueKey(channel: ChannelKind, skills: readonly string[]): string {
  return [channel, ...[...skills].sort()].join(' ');
}

/**
 * Where each contact stands and how long it will wait. Before it are those of an earlier place who may be given an agent that
 * it waits for: who waits for sign language is not behind fifty others. Where nobody at work could answer,
 * everybody of an earlier place counts, and no time is told.
 */
export function queueStandings(state: QueueState): Map<ContactId, QueueStanding> {
  const groups = new Map<string, Group>();
  const standings = new Map<ContactId, QueueStanding>();
  for (const { id, channel, skills, queuedAt, isOffered } of state.queue) {
    const own = groupOf(groups, state, channel, skills);
    const { position, ahead } = standingOf(own, groups.values());
    own.waiting += 1;
    if (!isOffered) own.unoffered += 1;
    const wait = waitIn(own, state, { ahead: isOffered ? -1 : ahead, waitedMs: state.now - queuedAt });
    standings.set(id, { position, ...(wait && { expectedWait: wait }) });
  }
  return standings;
}

/** How long somebody would wait who came now. */
export function newcomersWait(
  state: QueueState,
  channel: ChannelKind,
  skills: readonly string[],
): WaitRange | undefined {
  const groups = new Map<string, Group>();
  for (const contact of state.queue) {
    const group = groupOf(groups, state, contact.channel, contact.skills);
    group.waiting += 1;
    if (!contact.isOffered) group.unoffered += 1;
  }
  const own = groupOf(groups, state, channel, skills);
  const { ahead } = standingOf(own, groups.values());
  return waitIn(own, state, { ahead, waitedMs: 0 });
}

function waitIn(
  { key, places, free }: Group,
  { measures }: QueueState,
  { ahead, waitedMs }: { ahead: number; waitedMs: number },
): WaitRange | undefined {
  return expectedWait({ ahead, places, free, waitedMs: Math.max(0, waitedMs), measures: measures.get(key) });
}

function groupOf(
  groups: Map<string, Group>,
  { agents }: QueueState,
  channel: ChannelKind,
  skills: readonly string[],
): Group {
  const key = queueKey(channel, skills);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const able = agents.filter(agent => isAble(agent, skills));
  const taking = able.filter(({ state }) => state === 'available');
  // Who finishes a contact will be back in a moment.
  const back = able.filter(({ state }) => state === 'wrap-up');
  const weight = CHANNEL_WEIGHT[channel];
  const group: Group = {
    key,
    able: new Set(able),
    places: (taking.length + back.length) * placesLeft(0, weight),
    free: taking.reduce((sum, { load }) => sum + placesLeft(load, weight), 0),
    waiting: 0,
    unoffered: 0,
  };
  groups.set(key, group);
  return group;
}

/** Of another queue those count in part who may also go to agents that this one does not wait for. */
function standingOf(own: Group, groups: Iterable<Group>): { position: number; ahead: number } {
  let before = 0;
  let ahead = 0;
  for (const group of groups) {
    const shared = [...group.able].filter(agent => own.able.has(agent)).length;
    const isShared = group === own || own.able.size === 0 || shared > 0;
    if (!isShared) continue;
    before += group.waiting;
    ahead += group === own ? own.unoffered : (group.unoffered * shared) / Math.max(1, group.able.size);
  }
  return { position: before + 1, ahead };
}
