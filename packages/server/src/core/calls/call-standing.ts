import type { Actor, CallStart, ConsentGiven, ShownNotice } from '@ventanilla/protocol';
import type { ContactHead, HeadCall } from '../ports/storage.ts';

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
  if (head.call === null || head.call.accepted) return { events: [], head: {} };
  return {
    events: [{ kind: 'call-accepted', payload: { call: head.call.id }, actor } as const],
    head: { call: { ...head.call, accepted: true } },
  };
}

/** A call whose agent is gone waits for the next one. */
export function waitingCall({ call }: ContactHead): Pick<ContactHead, 'call'> {
  return { call: call && { ...call, accepted: false } };
}

/** What becomes of a call when its contact ends. */
export function endingCall({ call }: ContactHead) {
  if (call === null) return [];
  return [
    {
      kind: 'call-ended',
      payload: { call: call.id, by: 'system', reason: 'closed' },
      actor: { role: 'system' },
    } as const,
  ];
}
