import type { AgentCard, AgentId, ErrorCode, TransferTarget } from '@ventanilla/protocol';
import { leavingQueue, NO_OFFER } from '../backend-commands.ts';
import { openCallback, placeOf } from '../callbacks/callback-standing.ts';
import { guestsStayingBehind } from '../calls/call-guests.ts';
import { takingCall, waitingCall } from '../calls/call-standing.ts';
import type { ContactHead, Decision } from '../ports/storage.ts';
import { isAble } from './routing.ts';

/** Offers a contact that waits and is offered to nobody. Not an event: an offer is known by the head alone. */
export function decideOffer(head: ContactHead, agent: AgentCard, expiresAt: number): Decision {
  if (!isWaitingUnoffered(head)) return { refuse: 'offer-gone' };
  return { events: [], head: { offeredTo: agent, offerExpiresAt: expiresAt } };
}

/**
 * Gives a contact to the agent it is offered to, also a moment after the offer's time, or to an able agent who takes it
 * from the queue while it is offered to nobody.
 */
export function decideAccept(head: ContactHead, agent: AgentCard & { skills: string[] }): Decision {
  const isOfferedToAgent = head.status === 'waiting' && head.offeredTo?.id === agent.id;
  if (!isOfferedToAgent) {
    if (!isWaitingUnoffered(head)) return { refuse: 'offer-gone' };
    if (!isAble(agent, head.skills)) return { refuse: 'agent-not-able' };
  }
  const card = { id: agent.id, name: agent.name };
  const call = takingCall(head, { role: 'agent', ...card });
  return {
    events: [
      ...leavingQueue(head, 'assigned'),
      { kind: 'assigned', payload: { agent: card }, actor: { role: 'agent', ...card }, isSend: true },
      ...call.events,
    ],
    head: { status: 'assigned', agent: card, queuedAt: null, passedBy: [], ...NO_OFFER, ...call.head },
  };
}

/**
 * Takes an offer back; the contact keeps its place.
 *
 * @param hasPassed - Whether the agent had a say, so that others are asked first from now on.
 */
export function decideWithdraw(head: ContactHead, agent: AgentId, hasPassed: boolean): Decision {
  if (head.status !== 'waiting' || head.offeredTo?.id !== agent) return { refuse: 'offer-gone' };
  const passedBy = hasPassed ? [...head.passedBy.filter(id => id !== agent), agent] : head.passedBy;
  return { events: [], head: { ...NO_OFFER, passedBy } };
}

/**
 * Hands a contact on. Either way it stands in the queue again, with the place it had when it was opened, since a person
 * who is handed on should not wait behind everyone; a colleague named as the target is asked first.
 *
 * @param verdict - Why the target cannot take it, found before the contact was locked.
 */
export function decideTransfer(
  head: ContactHead,
  from: AgentCard,
  to: TransferTarget,
  options: { offerExpiresAt: number; verdict: ErrorCode | undefined },
): Decision {
  if (head.status !== 'assigned' || head.agent?.id !== from.id) return { refuse: 'not-assigned-to-you' };
  if (options.verdict !== undefined) return { refuse: options.verdict };
  // What a call needs goes with it: who signs is not understood by somebody who does not.
  const own = [...(head.call?.skills ?? []), ...(openCallback(head)?.skills ?? [])];
  const skills = 'skills' in to ? [...new Set([...to.skills, ...own])] : head.skills;
  const offer = 'agent' in to ? { offeredTo: to.agent, offerExpiresAt: options.offerExpiresAt } : NO_OFFER;
  return {
    events: [
      { kind: 'transferred', payload: { from, to }, actor: { role: 'agent', ...from }, isSend: true },
      ...guestsStayingBehind(head),
      { kind: 'queue-entered', payload: { skills, reason: 'transferred' }, actor: { role: 'system' } },
    ],
    head: {
      status: 'waiting',
      agent: null,
      skills,
      queuedAt: placeOf(head),
      passedBy: [from.id],
      ...offer,
      ...waitingCall(head),
    },
  };
}

/** Puts a contact whose agent is gone back to where it would stand had nobody taken it. */
export function decideReturn(head: ContactHead, agent: AgentId): Decision {
  if (head.status !== 'assigned' || head.agent?.id !== agent) return { refuse: 'offer-gone' };
  return {
    events: [
      ...guestsStayingBehind(head),
      {
        kind: 'queue-entered',
        payload: { skills: head.skills, reason: 'returned' },
        actor: { role: 'system' },
      },
    ],
    head: {
      status: 'waiting',
      agent: null,
      queuedAt: placeOf(head),
      passedBy: [],
      ...NO_OFFER,
      ...waitingCall(head),
    },
  };
}

function isWaitingUnoffered(head: ContactHead): boolean {
  return head.status === 'waiting' && head.queuedAt !== null && head.offeredTo === null;
}
