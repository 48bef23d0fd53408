import type { ClosingOutcome, EventPayloads, ReadableEvent, SendId } from '@ventanilla/protocol';
import { endingCallback } from '../../callbacks/callback-standing.ts';
import { actorOf, type Caller } from '../../caller.ts';
import { endingCall } from '../../calls/call-standing.ts';
import type { ContactCommand, ContactHead, Decision, EventDraft } from '../../ports/storage.ts';
import { whyNotToAct } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/** What is still to be confirmed before a contact is resolved, since a decision sees the head alone. */
export interface ConfirmedBasis {
  /** Number of the newest event then. */
  lastN: number;
  /** Ids of the required points that were not confirmed. */
  missing: readonly string[];
}

/** Ends a contact for both parties. An open offer falls away with it. */
export function closeContact(
  act: PartyAct & {
    id: SendId;
    /** As an agent sees it. Default: nothing is said of it. */
    outcome?: ClosingOutcome | undefined;
    /** What the log said just before, where the outcome depends on it. */
    basis?: ConfirmedBasis;
  },
): ContactCommand {
  const { caller, id, outcome, basis } = act;
  return partyCommand(
    act,
    id,
    'closed',
    stored => stored.outcome === outcome,
    head => decideClose(head, caller, outcome, basis),
  );
}

/** Refuses with `checklist-incomplete` also where the basis no longer holds. */
export function decideClose(
  head: ContactHead,
  caller: Caller,
  outcome?: ClosingOutcome,
  basis?: ConfirmedBasis,
): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  if (basis && head.status !== 'closed' && (basis.missing.length > 0 || basis.lastN !== head.lastN))
    return { refuse: 'checklist-incomplete' };
  return decideEnd(head, { by: caller.party, ...(outcome && { outcome }) }, actorOf(caller));
}

/** Ends a contact, whoever wants it to. */
export function decideEnd(
  head: ContactHead,
  closed: EventPayloads['closed'],
  actor: ReadableEvent['actor'],
): Decision {
  if (head.status === 'closed') return { refuse: 'contact-closed' };
  const leaving: EventDraft[] =
    head.queuedAt === null
      ? []
      : [{ kind: 'queue-left', payload: { reason: 'closed' }, actor: { role: 'system' } }];
  const callback = endingCallback(head, closed.by);
  return {
    events: [
      ...endingCall(head),
      ...callback.events,
      ...leaving,
      { kind: 'closed', payload: closed, actor, isSend: true },
    ],
    head: {
      status: 'closed',
      agent: null,
      queuedAt: null,
      offeredTo: null,
      offerExpiresAt: null,
      passedBy: [],
      call: null,
      ...callback.head,
    },
  };
}
