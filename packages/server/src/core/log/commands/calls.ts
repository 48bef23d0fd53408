import type { CallAccept, CallEnd, CallStart, SiteConfiguration } from '@ventanilla/protocol';
import { leavingQueue, NO_OFFER } from '../../backend-commands.ts';
import { placeOf } from '../../callbacks/callback-standing.ts';
import { actorOf, type Caller } from '../../caller.ts';
import { OFFERED_CHANNEL } from '../../calls/call-channels.ts';
import { guestsLeaving } from '../../calls/call-guests.ts';
import { consentOf, headCall } from '../../calls/call-standing.ts';
import type { ContactCommand, ContactHead, Decision } from '../../ports/storage.ts';
import { whyNotToAct } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/** Begins a call within a contact that is open already. */
export function startCall(
  act: PartyAct & {
    body: CallStart;
    /** What an agent must have to take the call. */
    needs: string[];
  },
): ContactCommand {
  const { caller, body, needs } = act;
  return partyCommand(
    act,
    body.id,
    'call-started',
    ({ media }) => media === body.media,
    head => decideStartCall(head, caller, body, needs),
  );
}

/** Takes a call that the other party began. Agents take the call of a contact that waits by accepting the contact. */
export function acceptCall(act: PartyAct & { body: CallAccept }): ContactCommand {
  const { caller, body } = act;
  return partyCommand(
    act,
    body.id,
    'call-accepted',
    ({ call }) => call === body.call,
    head => decideAcceptCall(head, caller, body),
  );
}

/** Ends a call for both parties. */
export function endCall(act: PartyAct & { body: CallEnd }): ContactCommand {
  const { caller, body } = act;
  return partyCommand(
    act,
    body.id,
    'call-ended',
    ({ call }) => call === body.call,
    head => decideEndCall(head, caller, body),
  );
}

/** What an agent must have to take a call of these media: what the site asks of its channel, and the sign language itself. */
export function skillsForCall({ channels }: SiteConfiguration, { media, signLanguage }: CallStart): string[] {
  const skills = channels[OFFERED_CHANNEL[media]]?.skills ?? [];
  return signLanguage === undefined ? skills : [...new Set([...skills, signLanguage])];
}

/**
 * A sign call in a contact whose agent does not sign goes to the queue, since nothing would be understood; the contact keeps the
 * place it has by its age.
 */
export function decideStartCall(
  head: ContactHead,
  caller: Caller,
  body: CallStart,
  needs: string[],
): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  if (head.status === 'closed') return { refuse: 'contact-closed' };
  if (head.call !== null) return { refuse: 'call-under-way' };
  const { id, media, signLanguage } = body;
  const payload = { call: id, media, by: caller.party, ...(signLanguage !== undefined && { signLanguage }) };
  const skills = [...new Set([...head.skills, ...needs])];
  const lacksSkills = skills.length > head.skills.length;
  const returns = lacksSkills && head.status === 'assigned';
  return {
    events: [
      { kind: 'call-started', payload, actor: actorOf(caller), isSend: true },
      ...consentOf(body, actorOf(caller)),
      ...(returns
        ? ([
            {
              kind: 'queue-entered',
              payload: { skills, reason: 'transferred' },
              actor: { role: 'system' },
            },
          ] as const)
        : []),
    ],
    head: {
      call: headCall(body, caller.party, needs),
      ...(lacksSkills && { skills }),
      ...(lacksSkills && head.status === 'waiting' && NO_OFFER),
      ...(returns && {
        status: 'waiting',
        agent: null,
        queuedAt: placeOf(head),
        passedBy: [],
        ...NO_OFFER,
      }),
    },
  };
}

export function decideAcceptCall(head: ContactHead, caller: Caller, { call }: CallAccept): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  if (head.call?.id !== call) return { refuse: 'call-over' };
  if (head.call.accepted) return { events: [] };
  if (head.call.by === caller.party || head.status !== 'assigned') return { refuse: 'not-assigned-to-you' };
  return {
    events: [{ kind: 'call-accepted', payload: { call }, actor: actorOf(caller), isSend: true }],
    head: { call: { ...head.call, accepted: true } },
  };
}

/**
 * A citizen who hangs up before anybody has answered, and has written nothing, is waiting for nothing any more: the contact ends
 * with the call. In every other case it goes on.
 */
export function decideEndCall(head: ContactHead, caller: Caller, { call, reason }: CallEnd): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  if (head.call?.id !== call) return { refuse: 'call-over' };
  const isAbandoned = head.status === 'waiting' && head.lastMessage === null && reason !== 'to-text';
  const actor = actorOf(caller);
  return {
    events: [
      ...guestsLeaving(head),
      { kind: 'call-ended', payload: { call, by: caller.party, reason }, actor, isSend: true },
      ...(isAbandoned
        ? ([
            ...leavingQueue(head, 'closed'),
            { kind: 'closed', payload: { by: caller.party }, actor },
          ] as const)
        : []),
    ],
    head: {
      call: null,
      ...(isAbandoned && { status: 'closed', agent: null, queuedAt: null, passedBy: [], ...NO_OFFER }),
    },
  };
}
