import type { Actor, CallStart, ConsentGiven, ShownNotice } from '@ventanilla/protocol';
import type { ContactHead, EventDraft, HeadCall } from '../ports/storage.ts';
import { goesOn, guestsLeaving, guestTakingOver, withGuests } from './call-guests.ts';

/** A call as the head keeps it. */
export function headCall(
  { id, media, signLanguage }: CallStart,
  by: HeadCall['by'],
  skills: string[],
): HeadCall {
  return { id, media, by, accepted: false, ...(signLanguage !== undefined && { signLanguage }), skills };
}

/** The proof of the notice that a citizen was shown before asking for a call in sign language. */
export function consentOf({ notice }: CallStart, actor: Actor) {
  return consentEvents('sign-language', notice, actor);
}

/** The proof of a notice that a citizen was shown; nothing where there was none. */
export function consentEvents(
  purpose: ConsentGiven['purpose'],
  notice: ShownNotice | undefined,
  actor: Actor,
) {
  return notice === undefined
    ? []
    : [{ kind: 'consent-given', payload: { purpose, ...notice }, actor } as const];
}

/** What an agent who takes over a contact says of its call; nothing where there is none to take. */
export function takingCall(head: ContactHead, actor: Actor) {
  const { call } = head;
  if (call === null || call.accepted) return { events: [], head: {} };
  const holder = actor.role === 'agent' ? actor.id : undefined;
  const guests = (call.guests ?? []).filter(({ id }) => id !== holder);
  return {
    events: [
      ...guestTakingOver(head, holder),
      { kind: 'call-accepted', payload: { call: call.id }, actor } as const,
    ],
    head: { call: { ...withGuests(call, guests), accepted: true } },
  };
}

/** A call whose agent is gone waits for the next one, with the guests who go on with it. The others are told of by `guestsStayingBehind`. */
export function waitingCall({ call }: ContactHead): Pick<ContactHead, 'call'> {
  if (call === null) return { call };
  return { call: { ...withGuests(call, (call.guests ?? []).filter(goesOn)), accepted: false } };
}

/** What becomes of a call when its contact ends. */
export function endingCall(head: ContactHead): EventDraft[] {
  const { call } = head;
  if (call === null) return [];
  return [
    ...guestsLeaving(head),
    {
      kind: 'call-ended',
      payload: { call: call.id, by: 'system', reason: 'closed' },
      actor: { role: 'system' },
    },
  ];
}
