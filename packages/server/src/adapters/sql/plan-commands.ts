import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import { type EventRow, eventToRow } from '../../core/log/event-row.ts';
import type {
  CommandOutcome,
  ContactCommand,
  ContactHead,
  EventDraft,
  HeadChange,
  NewContact,
} from '../../core/ports/storage.ts';

/** What the database knows of a batch of commands, under the locks of their contacts. */
export interface KnownState {
  /** By `headKey`: the contacts that commands name, and those that earlier sends went to. */
  heads: ReadonlyMap<string, ContactHead>;
  /** By `sendKey`: the events of sends stored earlier. */
  sends: ReadonlyMap<string, ReadableEvent>;
  /** For each command that opens a contact, a reference number that is free. */
  references: ReadonlyMap<ContactCommand, string>;
}

/** What to write, and what to answer once it is committed. */
export interface CommandPlan {
  opened: ContactHead[];
  changed: ChangedHead[];
  /** In the order of commands. */
  events: EventRow[];
  /** One for each command, in order. */
  results: CommandResult[];
}

export interface ChangedHead {
  head: ContactHead;
  /** The version that the decisions began with. */
  was: number;
  /** Whether only what a message changes has changed, so that no index of heads is touched. */
  onlyProgress: boolean;
}

/** An outcome, or what a command's own code threw. */
export type CommandResult = { outcome: CommandOutcome } | { error: unknown };

const PAYLOAD_VERSION = 1;
const PROGRESS_FIELDS = new Set<string>([
  'readByCitizen',
  'readByAgent',
  'lastMessage',
  'unread',
] satisfies (keyof HeadChange)[]);

/**
 * Decides a batch of commands in order, each on the state the one before has left. Pure: reads nothing, writes nothing,
 * so that it can run again after a deadlock. A command that is refused or that throws leaves the others as they are.
 */
export function planCommands(commands: readonly ContactCommand[], known: KnownState): CommandPlan {
  const heads = new Map(known.heads);
  const sends = new Map(known.sends);
  const opened = new Set<string>();
  const changed = new Map<string, boolean>();
  const events: EventRow[] = [];

  const results = commands.map((command): CommandResult => {
    try {
      return { outcome: plan(command) };
    } catch (error) {
      return { error };
    }
  });
  return {
    opened: [...opened].map(key => headOf(heads, key)),
    changed: [...changed].map(([key, onlyProgress]) => ({
      head: headOf(heads, key),
      was: headOf(known.heads, key).version,
      onlyProgress,
    })),
    events,
    results,
  };

  function plan(command: ContactCommand): CommandOutcome {
    const { site, send } = command;
    const earlier = send && sends.get(sendKey(site, send.sender, send.id));
    if (send && earlier) {
      if (!send.isSame(earlier)) return { status: 'refused', code: 'send-conflict' };
      return { status: 'duplicate', head: headOf(heads, headKey(site, earlier.contact)), send: earlier };
    }

    const key = headKey(site, command.contact);
    const existing = heads.get(key);
    const head = existing ?? (command.opens && newHead(command, command.opens, known.references));
    if (!head) return { status: 'refused', code: 'contact-not-found' };

    const decision = command.decide(head);
    if ('refuse' in decision) return { status: 'refused', code: decision.refuse };
    const stored = decision.events.map((draft, i) => numbered(draft, command, head.lastN + i + 1));
    const sendIndex = send ? indexOfSend(decision.events) : -1;
    const rows = stored.map((event, i) =>
      eventToRow(site, event, command.at, i === sendIndex ? send : undefined),
    );

    // Nothing above has touched the batch, so whatever threw has left no trace.
    events.push(...rows);
    const sent = stored[sendIndex];
    if (send && sent) sends.set(sendKey(site, send.sender, send.id), sent);
    const next = advanced(head, decision.head, stored.length, existing === undefined);
    heads.set(key, next);
    if (existing === undefined) opened.add(key);
    else if (next !== head && !opened.has(key)) {
      changed.set(key, (changed.get(key) ?? true) && isOnlyProgress(decision.head));
    }
    return { status: 'stored', head: next, events: stored, ...(sent && { send: sent }) };
  }
}

/** @throws What the command's own code threw. */
export function outcomeOf(result: CommandResult): CommandOutcome {
  if ('error' in result) throw result.error;
  return result.outcome;
}

export function headKey(site: SiteId, contact: string): string {
  return `${site} ${contact}`;
}

export function sendKey(site: SiteId, sender: string, id: string): string {
  return `${site} ${id} ${sender}`;
}

function newHead(
  command: ContactCommand,
  opens: NewContact,
  references: KnownState['references'],
): ContactHead {
  const reference = references.get(command);
  if (reference === undefined) throw new Error('no free reference number was proposed');
  return {
    site: command.site,
    id: command.contact,
    reference,
    visitor: opens.visitor,
    channel: opens.channel,
    locale: opens.locale,
    openedAt: command.at,
    status: 'waiting',
    skills: opens.skills,
    queuedAt: null,
    offeredTo: null,
    offerExpiresAt: null,
    passedBy: [],
    agent: null,
    lastN: 0,
    version: 0,
    readByCitizen: 0,
    readByAgent: 0,
    lastMessage: null,
    unread: 0,
    call: null,
    callback: null,
  };
}

function advanced(head: ContactHead, change: HeadChange | undefined, count: number, isNew: boolean) {
  if (!change && count === 0 && !isNew) return head;
  return { ...head, ...change, lastN: head.lastN + count, version: head.version + 1 };
}

function isOnlyProgress(change: HeadChange | undefined): boolean {
  return Object.keys(change ?? {}).every(field => PROGRESS_FIELDS.has(field));
}

function numbered(draft: EventDraft, command: ContactCommand, n: number): ReadableEvent {
  const event = {
    contact: command.contact,
    n,
    version: PAYLOAD_VERSION,
    at: new Date(command.at).toISOString(),
    actor: draft.actor,
    audience: draft.audience ?? 'everyone',
    kind: draft.kind,
    payload: draft.payload,
  };
  return event as ReadableEvent; // `draft` pairs kind and payload; the compiler loses the pair.
}

function indexOfSend(drafts: EventDraft[]): number {
  const index = drafts.findIndex(draft => draft.isSend);
  if (index >= 0 && drafts.slice(index + 1).some(draft => draft.isSend)) {
    throw new TypeError('more than one event is marked as the send');
  }
  return index;
}

function headOf(heads: ReadonlyMap<string, ContactHead>, key: string): ContactHead {
  const head = heads.get(key);
  if (!head) throw new Error('a contact that has events has no head');
  return head;
}
