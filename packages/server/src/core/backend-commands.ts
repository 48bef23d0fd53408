import type { ReadableEvent } from '@ventanilla/protocol';
import { openCallback, placeOf } from './callbacks/callback-standing.ts';
import { guestsStayingBehind } from './calls/call-guests.ts';
import { takingCall, waitingCall } from './calls/call-standing.ts';
import { decideEnd } from './log/commands/close-contact.ts';
import type { ContactLog } from './log/contact-log.ts';
import { preview } from './log/preview.ts';
import type { BackendCommand, BackendCommands, BackendTools } from './ports/backend.ts';
import type { Runtime } from './ports/runtime.ts';
import type { ContactHead, Decision } from './ports/storage.ts';

/** Head of a contact that nobody is being offered. */
export const NO_OFFER = { offeredTo: null, offerExpiresAt: null };

/**
 * What a backend may do to contacts, each command counting once for its id.
 *
 * @param options.name - The backend's name; ids of different backends do not meet.
 * @param options.answers - Contacts of other channels are refused. Default none are.
 */
export function createBackendCommands(options: {
  log: ContactLog;
  runtime: Pick<Runtime, 'now'>;
  name: string;
  answers?: BackendTools['answers'];
}): BackendCommands {
  return {
    post: command => {
      const at = options.runtime.now();
      return options.log.execute({
        site: command.site,
        contact: command.contact,
        at,
        send: {
          sender: `backend:${options.name}`,
          id: command.id,
          isSame: stored => stored.contact === command.contact && isSameCommand(command, stored),
        },
        decide: head =>
          options.answers?.(head.site, head.channel) === false
            ? { refuse: 'answered-elsewhere' }
            : decideBackendCommand(command, head, at),
      });
    },
  };
}

/** The event that stands for a command. */
const EVENT_OF = {
  'enter-queue': 'queue-entered',
  assign: 'assigned',
  message: 'message',
  close: 'closed',
} as const satisfies Record<BackendCommand['kind'], string>;

/** A blanked event has nothing left to compare but its kind. */
function isSameCommand(command: BackendCommand, stored: ReadableEvent): boolean {
  if (stored.kind !== EVENT_OF[command.kind]) return false;
  if (stored.payload === null) return true;
  if (stored.kind === 'message' && command.kind === 'message') {
    const { actor, payload } = stored;
    return payload.text === command.text && actor.role === 'agent' && actor.id === command.agent.id;
  }
  if (stored.kind === 'assigned' && command.kind === 'assign') {
    return stored.payload.agent.id === command.agent.id;
  }
  if (stored.kind === 'queue-entered' && command.kind === 'enter-queue') {
    const { reason, skills } = stored.payload;
    return reason === command.reason && skills.join('\n') === command.skills.join('\n');
  }
  return true;
}

/** @param at - Time of the command in ms: the place in the queue of a contact that was opened anew. */
export function decideBackendCommand(command: BackendCommand, head: ContactHead, at: number): Decision {
  if (head.status === 'closed') return { refuse: 'contact-closed' };
  // A bot's contact is nobody else's until it is handed over.
  if (head.status === 'automated') return { refuse: 'answered-elsewhere' };
  switch (command.kind) {
    case 'enter-queue':
      return decideEnterQueue(command, head, at);
    case 'assign': {
      const actor = { role: 'agent', ...command.agent } as const;
      const call = takingCall(head, actor);
      return {
        events: [
          ...leavingQueue(head, 'assigned'),
          { kind: 'assigned', payload: { agent: command.agent }, actor, isSend: true },
          ...call.events,
        ],
        head: {
          status: 'assigned',
          agent: command.agent,
          queuedAt: null,
          passedBy: [],
          ...NO_OFFER,
          ...call.head,
        },
      };
    }
    case 'message': {
      const actor = { role: 'agent', ...command.agent } as const;
      const { id, text } = command;
      return {
        events: [{ kind: 'message', payload: { id, text }, actor, isSend: true }],
        head: { lastMessage: { from: 'agent', text: preview(text), at } },
      };
    }
    case 'close':
      return decideEnd(head, { by: 'system' }, { role: 'system' });
  }
}

/** The event that a contact in a queue leaves behind; none for one outside. */
export function leavingQueue(head: ContactHead, reason: 'assigned' | 'closed' | 'callback') {
  if (head.queuedAt === null) return [];
  return [{ kind: 'queue-left', payload: { reason }, actor: { role: 'system' } } as const];
}

/**
 * A new contact takes its place by the time it was opened, so that a slow feed costs nobody their turn. One that was
 * closed and begins again takes its place now, and one that an agent gave back keeps the place it first had.
 */
function decideEnterQueue(
  { skills: wanted, reason }: Extract<BackendCommand, { kind: 'enter-queue' }>,
  head: ContactHead,
  at: number,
): Decision {
  const callback = openCallback(head);
  const skills = [...new Set([...wanted, ...(head.call?.skills ?? []), ...(callback?.skills ?? [])])];
  const begins = reason === 'opened' || reason === 'reopened';
  // By now the contact may have been queued or taken in another way, which is what was wanted.
  if (begins && (head.queuedAt !== null || head.status === 'assigned')) return { refuse: 'offer-gone' };
  // Whoever is to be called at a later time does not stand in the queue until then.
  if (callback !== undefined && callback.dueAt > at) return { refuse: 'offer-gone' };
  return {
    events: [
      ...guestsStayingBehind(head),
      { kind: 'queue-entered', payload: { skills, reason }, actor: { role: 'system' }, isSend: true },
    ],
    head: {
      status: 'waiting',
      skills,
      queuedAt: reason === 'reopened' ? at : placeOf(head),
      agent: null,
      passedBy: [],
      ...NO_OFFER,
      ...waitingCall(head),
    },
  };
}
