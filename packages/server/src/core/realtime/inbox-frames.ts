import type { ReadableEvent, ServerFrame } from '@ventanilla/protocol';
import type { AgentCaller } from '../caller.ts';
import { guestOf } from '../calls/call-guests.ts';
import { contactSummary } from '../log/views.ts';
import type { ContactHead } from '../ports/storage.ts';

/** Chooses what an agent is told of a changed contact, as JSON text; `undefined` for nothing. */
export type InboxFrames = (agent: AgentCaller['agent']) => string | undefined;

/** Events by which a contact comes into or leaves the sight of agents who do not hold it. */
const MOVES = new Set<ReadableEvent['kind']>(['queue-entered', 'assigned', 'closed']);

/**
 * What the agents of a site are told of a contact that changed: everyone sees what waits, its holder and
 * whoever is invited into its call what is held, and whoever loses sight of it sees it once more, as closed.
 *
 * @param events - What the change was made of; `undefined` when that is not known, so that everyone is told.
 */
export function inboxFrames(head: ContactHead, events: readonly ReadableEvent[] | undefined): InboxFrames {
  const isMove = events === undefined || events.some(({ kind }) => MOVES.has(kind));
  const left = new Set(
    events?.map(({ kind, payload }) => (kind === 'call-left' ? payload?.guest.id : undefined)),
  );
  const whole = once(() => frameText(head));
  const gone = once(() => frameText({ ...head, status: 'closed', agent: null }));
  switch (head.status) {
    case 'automated':
      return () => undefined;
    case 'waiting':
      return whole;
    case 'assigned':
      return ({ id }) => {
        if (id === head.agent?.id || guestOf(head, id)) return whole();
        return isMove || left.has(id) ? gone() : undefined;
      };
    case 'closed':
      return () => (isMove ? whole() : undefined);
  }
}

function frameText(head: ContactHead): string {
  const frame: ServerFrame = { type: 'inbox', contacts: [contactSummary(head)] };
  return JSON.stringify(frame);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
