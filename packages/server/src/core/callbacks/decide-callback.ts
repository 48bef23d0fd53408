import type {
  CallbackOutcome,
  CallbackRequested,
  CallbackTime,
  ErrorCode,
  Instant,
  SendId,
  ShownNotice,
} from '@ventanilla/protocol';
import { leavingQueue, NO_OFFER } from '../backend-commands.ts';
import { type AgentCaller, actorOf } from '../caller.ts';
import { endingCall } from '../calls/call-standing.ts';
import { whyNotToAct } from '../log/commands/may-act.ts';
import { preview } from '../log/preview.ts';
import type { ContactHead, Decision, EventDraft, HeadCallback, HeadChange } from '../ports/storage.ts';
import { openCallback } from './callback-standing.ts';

/** A wish to be called that the office takes. Times are in ms. */
export interface AcceptedCallback {
  id: SendId;
  requested: CallbackRequested;
  notice: ShownNotice;
  /** What an agent must have to call. */
  skills: string[];
  maxAttempts: number;
}

const CITIZEN = { role: 'citizen' } as const;
const SYSTEM = { role: 'system' } as const;

/** A contact that begins with the wish. It comes to the queue as every contact does, or once it is due. */
export function decideOpenCallback(
  head: ContactHead,
  callback: AcceptedCallback,
  verdict: ErrorCode | undefined,
  at: number,
): Decision {
  if (verdict !== undefined) return { refuse: verdict };
  const { channel, locale } = head;
  return {
    events: [
      { kind: 'contact-opened', payload: { channel, locale }, actor: CITIZEN },
      ...requesting(callback),
    ],
    head: {
      skills: callback.skills,
      callback: headCallback(callback, at),
      lastMessage: { from: 'citizen', text: preview(callback.requested.reason), at },
    },
  };
}

/**
 * The wish within a contact that is open: it keeps its number, and its place where the turn is waited for. Whoever chose a time
 * leaves the queue until then.
 */
export function decideRequestCallback(
  head: ContactHead,
  callback: AcceptedCallback,
  verdict: ErrorCode | undefined,
  at: number,
): Decision {
  if (verdict !== undefined) return { refuse: verdict };
  if (head.status === 'closed') return { refuse: 'contact-closed' };
  if (openCallback(head) !== undefined) return { refuse: 'callback-exists' };
  const skills = [...new Set([...head.skills, ...callback.skills])];
  const needsOthers = skills.length > head.skills.length;
  const place = head.status === 'automated' ? at : (head.queuedAt ?? head.openedAt);
  const wish = { ...headCallback(callback, place), skills: callback.skills };
  const base: HeadChange = { callback: wish, skills };
  if (wish.dueAt > at) {
    return {
      events: [...requesting(callback), ...leavingQueue(head, 'callback')],
      head: { ...base, status: 'waiting', agent: null, queuedAt: null, passedBy: [], ...NO_OFFER },
    };
  }
  const staysWithAgent = head.status === 'assigned' && !needsOthers;
  if (staysWithAgent || (head.status === 'waiting' && head.queuedAt !== null)) {
    return {
      events: requesting(callback),
      head: { ...base, ...(needsOthers && NO_OFFER) },
    };
  }
  return {
    events: [...requesting(callback), entering(skills, 'transferred')],
    head: { ...base, status: 'waiting', agent: null, queuedAt: place, passedBy: [], ...NO_OFFER },
  };
}

/** Another time. Whoever goes from a time of their choice back to the queue stands where those stand who come now. */
export function decideReschedule(
  head: ContactHead,
  when: CallbackTime,
  verdict: ErrorCode | undefined,
  at: number,
): Decision {
  const callback = openCallback(head);
  if (callback === undefined) return { refuse: 'callback-over' };
  if (head.status === 'assigned') return { refuse: 'call-under-way' };
  if (verdict !== undefined) return { refuse: verdict };
  const told: EventDraft = { kind: 'callback-rescheduled', payload: { when }, actor: CITIZEN };
  if (when !== 'turn') {
    const due = Date.parse(when.slot);
    return {
      events: [told, ...leavingQueue(head, 'callback')],
      head: {
        callback: { ...callback, when, place: due, dueAt: due },
        queuedAt: null,
        passedBy: [],
        ...NO_OFFER,
      },
    };
  }
  if (callback.when === 'turn' && callback.dueAt <= at) return { events: [told] };
  const place = callback.when === 'turn' ? callback.place : at;
  return {
    events: [told, ...(head.queuedAt === null ? [entering(head.skills, 'returned')] : [])],
    head: { callback: { ...callback, when, place, dueAt: at }, queuedAt: place },
  };
}

/** A contact that was nothing else ends with it; a conversation goes on in writing, at its place. Repeated, it does nothing. */
export function decideCancel(head: ContactHead): Decision {
  const callback = openCallback(head);
  if (callback === undefined) {
    return head.callback?.end === 'cancelled' ? { events: [] } : { refuse: 'callback-over' };
  }
  const ended: EventDraft = {
    kind: 'callback-ended',
    payload: { end: 'cancelled', by: 'citizen' },
    actor: CITIZEN,
  };
  const over: HeadChange = { callback: { ...callback, end: 'cancelled' } };
  if (head.channel === 'callback') return closing(head, [ended], over, 'citizen');
  if (head.status !== 'waiting' || head.queuedAt !== null) return { events: [ended], head: over };
  return {
    events: [ended, entering(head.skills, 'returned')],
    head: { ...over, queuedAt: head.openedAt },
  };
}

/**
 * How a call went. Whoever was not reached is called again later, as often as the site says; the contact leaves the agent until then
 * and keeps its place.
 *
 * @param options.nextAt - When the office would try again, in ms.
 */
export function decideAttempt(
  head: ContactHead,
  caller: AgentCaller,
  outcome: CallbackOutcome,
  { nextAt }: { nextAt: number },
): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  const callback = openCallback(head);
  if (callback === undefined) return { refuse: 'callback-over' };
  const actor = actorOf(caller);
  const attempt = callback.attempts + 1;
  const tried = { ...callback, attempts: attempt };
  const isAgain = outcome !== 'answered' && outcome !== 'wrong-number' && attempt < callback.maxAttempts;
  const attempted: EventDraft = {
    kind: 'callback-attempted',
    payload: { attempt, outcome, ...(isAgain && { nextAt: instant(nextAt) }) },
    actor,
    isSend: true,
  };
  if (isAgain) {
    return {
      events: [attempted],
      head: {
        status: 'waiting',
        agent: null,
        queuedAt: null,
        passedBy: [],
        callback: { ...tried, dueAt: nextAt },
        ...NO_OFFER,
      },
    };
  }
  const end = outcome === 'answered' || outcome === 'wrong-number' ? outcome : 'unreached';
  const events: EventDraft[] = [
    attempted,
    { kind: 'callback-ended', payload: { end, by: 'agent' }, actor: SYSTEM },
  ];
  const over: HeadChange = { callback: { ...tried, end } };
  // Who was reached is written up before the contact is closed; who was not leaves nothing more to do.
  if (end === 'answered' || head.channel !== 'callback') return { events, head: over };
  return closing(head, events, over, 'system');
}

/** Puts what has become due into the queue, at its place. */
export function decideDue(head: ContactHead, at: number): Decision {
  const callback = openCallback(head);
  const isDue = callback !== undefined && callback.dueAt <= at;
  if (!isDue || head.status !== 'waiting' || head.queuedAt !== null) return { refuse: 'offer-gone' };
  const reason = callback.attempts > 0 ? 'returned' : 'opened';
  return {
    events: [entering(head.skills, reason)],
    head: { queuedAt: callback.place, passedBy: [], ...NO_OFFER },
  };
}

function requesting({ id: _id, requested, notice }: AcceptedCallback): EventDraft[] {
  const consents = [
    'callback' as const,
    ...(requested.signLanguage === undefined ? [] : ['sign-language' as const]),
  ];
  return [
    { kind: 'callback-requested', payload: requested, actor: CITIZEN, isSend: true },
    ...consents.map(
      (purpose): EventDraft => ({
        kind: 'consent-given',
        payload: { purpose, ...notice },
        actor: CITIZEN,
      }),
    ),
  ];
}

function headCallback({ requested, skills, maxAttempts }: AcceptedCallback, turnPlace: number): HeadCallback {
  const { when } = requested;
  const place = when === 'turn' ? turnPlace : Date.parse(when.slot);
  return { ...requested, skills, place, dueAt: place, attempts: 0, maxAttempts };
}

function entering(skills: string[], reason: 'opened' | 'returned' | 'transferred'): EventDraft {
  return { kind: 'queue-entered', payload: { skills, reason }, actor: SYSTEM };
}

function closing(
  head: ContactHead,
  events: EventDraft[],
  over: HeadChange,
  by: 'citizen' | 'system',
): Decision {
  const actor = by === 'citizen' ? CITIZEN : SYSTEM;
  return {
    events: [
      ...endingCall(head),
      ...events,
      ...leavingQueue(head, 'closed'),
      { kind: 'closed', payload: { by }, actor },
    ],
    head: { ...over, status: 'closed', agent: null, queuedAt: null, passedBy: [], call: null, ...NO_OFFER },
  };
}

function instant(at: number): Instant {
  return new Date(at).toISOString();
}
