import type {
  Actor,
  AgentCard,
  ContactEvent,
  ContactStatus,
  Party,
  ReadableEvent,
  ReadMarks,
} from '@ventanilla/protocol';
import type { HappeningEntry, MessageEntry, NoteEntry, TimelineEntry } from './timeline.ts';

/** What a contact's log comes to for one of its two readers. Never mutated. */
export interface FoldedLog {
  party: Party;
  /** Number of the last event folded; 0 before the first. */
  lastN: number;
  /** Absent before the first event. */
  status?: ContactStatus;
  /** Who answers; absent while nobody does. */
  agent?: AgentCard;
  read: ReadMarks;
  entries: readonly TimelineEntry[];
}

/** What became of a log when events came. */
export interface FoldResult {
  log: FoldedLog;
  /** The events that were new, in order; those seen before are left out. */
  fresh: ContactEvent[];
  /** Some number is missing: what follows it was not folded and has to be read again. */
  hasGap: boolean;
}

export function emptyLog(party: Party): FoldedLog {
  return { party, lastN: 0, read: { citizen: 0, agent: 0 }, entries: [] };
}

/** Takes events in whatever order and however often they come; folds those that continue the log. */
export function foldEvents(log: FoldedLog, events: readonly ContactEvent[]): FoldResult {
  const fresh: ContactEvent[] = [];
  const entries: TimelineEntry[] = [];
  let { lastN, status, agent } = log;
  for (const event of [...events].sort((a, b) => a.n - b.n)) {
    if (event.n <= lastN) continue;
    if (event.n > lastN + 1) break;
    lastN = event.n;
    fresh.push(event);
    if (event.kind === 'withheld') continue;
    const entry = entryOf(event, log);
    if (entry) entries.push(entry);
    ({ status, agent } = standingAfter(event, status, agent));
  }
  const hasGap = events.some(event => event.n > lastN);
  if (fresh.length === 0) return { log, fresh, hasGap };
  return {
    log: {
      party: log.party,
      lastN,
      ...(status && { status }),
      ...(agent && { agent }),
      read: log.read,
      entries: entries.length > 0 ? [...log.entries, ...entries] : log.entries,
    },
    fresh,
    hasGap,
  };
}

/** Moves read marks forward, never back; own messages up to the other side's mark become `read`. */
export function foldMarks(log: FoldedLog, marks: Partial<ReadMarks>): FoldedLog {
  const read: ReadMarks = {
    citizen: Math.max(log.read.citizen, marks.citizen ?? 0),
    agent: Math.max(log.read.agent, marks.agent ?? 0),
  };
  if (read.citizen === log.read.citizen && read.agent === log.read.agent) return log;
  const seen = read[peerOf(log.party)];
  const entries = log.entries.map(entry =>
    entry.type === 'message' && entry.delivery === 'sent' && (entry.n ?? 0) <= seen
      ? ({ ...entry, delivery: 'read' } as const)
      : entry,
  );
  return { ...log, read, entries };
}

/** How many messages of the other side lie after the reader's own mark; for a citizen, a warning that the chat will be closed is one. */
export function unreadIn({ entries, party, read }: FoldedLog): number {
  return entries.filter(entry => isForReader(entry, party) && (entry.n ?? 0) > read[party]).length;
}

function isForReader(entry: TimelineEntry, party: Party): boolean {
  return entry.type === 'happening'
    ? party === 'citizen' && entry.happening.kind === 'idle-warned'
    : entry.type === 'message' && !entry.own;
}

export function peerOf(party: Party): Party {
  return party === 'citizen' ? 'agent' : 'citizen';
}

/** Kinds that a later release adds are neither shown nor in the way. */
function entryOf(event: ReadableEvent, log: FoldedLog): TimelineEntry | undefined {
  switch (event.kind) {
    case 'message':
    case 'note':
      return writtenEntry(event, log);
    case 'queue-entered':
      return event.payload
        ? happeningEntry(event, { kind: event.kind, reason: event.payload.reason })
        : undefined;
    case 'bot-handed-over':
    case 'assigned':
    case 'transferred':
    case 'idle-warned':
    case 'kept-open':
    case 'closed':
    case 'identified':
    case 'call-started':
    case 'call-accepted':
    case 'call-invited':
    case 'call-joined':
    case 'call-left':
    case 'call-ended':
    case 'callback-requested':
    case 'callback-rescheduled':
    case 'callback-attempted':
    case 'callback-ended':
      return event.payload
        ? happeningEntry(event, { kind: event.kind, ...event.payload } as HappeningEntry['happening'])
        : undefined;
    default:
      return undefined;
  }
}

function writtenEntry(
  { actor, at, kind, n, payload }: ReadableEvent & { kind: 'message' | 'note' },
  { party, read }: FoldedLog,
): MessageEntry | NoteEntry {
  const own = actor.role === party;
  return {
    type: kind,
    key: payload?.id ?? keyOf(n),
    n,
    own,
    author: actor,
    text: payload?.text ?? null,
    ...(payload?.card && { card: payload.card }),
    ...(payload?.replies && { replies: payload.replies }),
    at,
    ...(own && { delivery: kind === 'message' && n <= read[peerOf(party)] ? 'read' : 'sent' }),
  };
}

function happeningEntry({ at, n }: ReadableEvent, happening: HappeningEntry['happening']): HappeningEntry {
  return { type: 'happening', key: keyOf(n), n, at, happening };
}

function keyOf(n: number): string {
  return `event-${n}`;
}

interface Standing {
  status: ContactStatus | undefined;
  agent: AgentCard | undefined;
}

function standingAfter(
  event: ReadableEvent,
  status: ContactStatus | undefined,
  agent: AgentCard | undefined,
): Standing {
  switch (event.kind) {
    case 'contact-opened':
      return { status: event.payload?.automated ? 'automated' : 'waiting', agent: undefined };
    case 'queue-entered':
      return { status: 'waiting', agent: undefined };
    case 'assigned':
      return { status: 'assigned', agent: event.payload?.agent ?? cardOf(event.actor) };
    case 'closed':
      return { status: 'closed', agent: undefined };
    case 'callback-requested':
      // Whoever is to be called at a time of their choice is with nobody until then.
      return event.payload === null || event.payload.when === 'turn'
        ? { status, agent }
        : { status: 'waiting', agent: undefined };
    case 'callback-attempted':
      return event.payload?.nextAt ? { status: 'waiting', agent: undefined } : { status, agent };
    case 'message':
      // Writing to a closed contact opens it again, before the queue has said so.
      if (status === 'closed') return { status: 'waiting', agent: undefined };
  }
  return { status, agent };
}

function cardOf(actor: Actor): AgentCard | undefined {
  return actor.role === 'agent' ? { id: actor.id, name: actor.name } : undefined;
}
