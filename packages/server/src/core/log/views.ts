import type {
  CallbackSummary,
  ContactEvent,
  ContactHeader,
  ContactSummary,
  OngoingCall,
  Party,
  ReadableEvent,
  ReadMarks,
} from '@ventanilla/protocol';
import type { ContactHead, HeadCall, HeadCallback } from '../ports/storage.ts';
import { preview } from './preview.ts';

/** An event as one party may see it. */
export function eventFor(party: Party, event: ReadableEvent): ContactEvent {
  if (party === 'agent' || event.audience === 'everyone') return event;
  return { contact: event.contact, n: event.n, kind: 'withheld' };
}

export function readMarks(head: ContactHead): ReadMarks {
  return { citizen: head.readByCitizen, agent: head.readByAgent };
}

/** What both sides may know. */
export function contactHeader(head: ContactHead): ContactHeader {
  return {
    id: head.id,
    reference: head.reference,
    channel: head.channel,
    status: head.status,
    openedAt: instant(head.openedAt),
    lastN: head.lastN,
    read: readMarks(head),
  };
}

/** What agents see in their inbox. */
export function contactSummary(head: ContactHead): ContactSummary {
  const { offeredTo, offerExpiresAt, lastMessage, call, callback } = head;
  const isWaiting = head.status === 'waiting';
  return {
    ...contactHeader(head),
    version: head.version,
    locale: head.locale,
    skills: head.skills,
    ...(isWaiting && { waitingSince: instant(head.queuedAt ?? head.openedAt) }),
    ...(isWaiting &&
      offeredTo !== null && { offer: { agent: offeredTo, expiresAt: instant(offerExpiresAt ?? 0) } }),
    ...(head.status === 'assigned' && head.agent !== null && { agent: head.agent }),
    ...(lastMessage !== null && {
      lastMessage: {
        from: lastMessage.from,
        text: preview(lastMessage.text),
        at: instant(lastMessage.at),
      },
    }),
    ...(call !== null && { call: ongoingCall(call) }),
    ...(callback !== null && { callback: callbackSummary(callback) }),
    unread: head.unread,
  };
}

function callbackSummary({
  skills: _skills,
  place: _place,
  dueAt,
  ...callback
}: HeadCallback): CallbackSummary {
  return { ...callback, dueAt: instant(dueAt) };
}

function ongoingCall({ skills: _skills, ...call }: HeadCall): OngoingCall {
  return call;
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
