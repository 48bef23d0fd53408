import {
  type AgentCard,
  type AgentId,
  type CallDismiss,
  type CallGuest,
  type CallId,
  type CallInvite,
  type CallInvited,
  type CallLeaveReason,
  type CallPass,
  type ErrorCode,
  MAX_CALL_GUESTS,
} from '@ventanilla/protocol';
import { type AgentCaller, actorOf } from '../../caller.ts';
import { guestOf, withGuests } from '../../calls/call-guests.ts';
import type { ContactCommand, ContactHead, Decision, HeadCall } from '../../ports/storage.ts';
import { whyNotToAct } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

interface GuestCommand<Body> extends PartyAct<AgentCaller> {
  body: Body;
}

/** Somebody whom a call could be opened to, as found before the contact was locked. */
export interface Invitee extends AgentCard {
  skills: readonly string[];
  /** Why nobody can be invited under this id. */
  refuse?: ErrorCode;
}

/** Invites an agent into the call; who is invited already stays so, in the role that is named last. */
export function inviteToCall({
  invitee,
  ...command
}: GuestCommand<CallInvite> & { invitee: Invitee }): ContactCommand {
  const { caller, body } = command;
  return asSend(command, 'call-invited', body.agentId, head => decideInvite(head, caller, body, invitee));
}

/** Takes an invitation back, or sees a guest out. */
export function dismissFromCall(command: GuestCommand<CallDismiss>): ContactCommand {
  const { caller, body } = command;
  return asSend(command, 'call-left', body.agentId, head => decideDismiss(head, caller, body));
}

/** Takes an invitation. */
export function enterCall(command: GuestCommand<CallPass>): ContactCommand {
  const { caller, body } = command;
  return asSend(command, 'call-joined', caller.agent.id, head => decideEnter(head, caller, body));
}

/** Declines an invitation, or leaves the call, which goes on. */
export function leaveCall(command: GuestCommand<CallPass>): ContactCommand {
  const { caller, body } = command;
  return asSend(command, 'call-left', caller.agent.id, head => decideLeave(head, caller, body));
}

/** A command about one guest, which counts once for its id. */
function asSend(
  command: GuestCommand<CallPass>,
  kind: 'call-invited' | 'call-joined' | 'call-left',
  guest: string,
  decide: ContactCommand['decide'],
): ContactCommand {
  const { id, call } = command.body;
  return partyCommand(command, id, kind, stored => stored.call === call && stored.guest.id === guest, decide);
}

/** An interpreter of a call in sign language signs it; one of another call signs what the invitation names, if it names anything. */
export function decideInvite(
  head: ContactHead,
  caller: AgentCaller,
  body: CallInvite,
  invitee: Invitee,
): Decision {
  const refuse = whyNotToAct(caller, head) ?? invitee.refuse;
  if (refuse !== undefined) return { refuse };
  const { call } = head;
  // Before somebody has answered there is nothing to come into.
  if (call?.id !== body.call || !call.accepted) return { refuse: 'call-over' };
  const signs = body.role === 'interpreter' ? (body.signLanguage ?? call.signLanguage) : undefined;
  const guests = call.guests ?? [];
  const known = guestOf(head, invitee.id);
  if (known === undefined && guests.length >= MAX_CALL_GUESTS) return { refuse: 'agent-not-able' };
  if (signs !== undefined && !invitee.skills.includes(signs)) return { refuse: 'agent-not-able' };
  const guest: CallGuest = {
    id: invitee.id,
    name: invitee.name,
    role: body.role,
    ...(signs !== undefined && { signLanguage: signs }),
    joined: known?.joined ?? false,
  };
  const payload: CallInvited = {
    call: call.id,
    guest: cardOf(guest),
    role: guest.role,
    ...(signs !== undefined && { signLanguage: signs }),
  };
  return {
    events: [{ kind: 'call-invited', payload, actor: actorOf(caller), isSend: true }],
    head: {
      call: {
        ...call,
        guests: known ? guests.map(each => (each === known ? guest : each)) : [...guests, guest],
      },
    },
  };
}

export function decideDismiss(
  head: ContactHead,
  caller: AgentCaller,
  { call, agentId }: CallDismiss,
): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  return leaving(head, caller, call, agentId, 'dismissed');
}

export function decideEnter(head: ContactHead, caller: AgentCaller, { call }: CallPass): Decision {
  if (head.call?.id !== call) return { refuse: 'call-over' };
  const guest = guestOf(head, caller.agent.id);
  if (guest === undefined) return { refuse: 'invitation-gone' };
  const { role } = guest;
  return {
    // Taken again under another id, as from a second page, it is told again: every send has its event.
    events: [
      {
        kind: 'call-joined',
        payload: { call, guest: cardOf(guest), role },
        actor: actorOf(caller),
        isSend: true,
      },
    ],
    head: { call: changeGuests(head.call, each => (each === guest ? { ...guest, joined: true } : each)) },
  };
}

export function decideLeave(head: ContactHead, caller: AgentCaller, { call }: CallPass): Decision {
  const isIn = guestOf(head, caller.agent.id)?.joined === true;
  return leaving(head, caller, call, caller.agent.id, isIn ? 'left' : 'declined');
}

/** An invitation that nobody has answered in time. */
export function decideUnanswered(call: CallId, agent: AgentId): ContactCommand['decide'] {
  return head => {
    if (head.call?.id !== call) return { refuse: 'call-over' };
    const guest = guestOf(head, agent);
    if (guest === undefined || guest.joined) return { refuse: 'invitation-gone' };
    const payload = { call, guest: cardOf(guest), role: guest.role, reason: 'unanswered' } as const;
    return {
      events: [{ kind: 'call-left', payload, actor: { role: 'system' } }],
      head: { call: changeGuests(head.call, each => (each === guest ? undefined : each)) },
    };
  };
}

function leaving(
  head: ContactHead,
  caller: AgentCaller,
  call: string,
  agent: string,
  reason: CallLeaveReason,
): Decision {
  if (head.call?.id !== call) return { refuse: 'call-over' };
  const guest = guestOf(head, agent);
  if (guest === undefined) return { refuse: 'invitation-gone' };
  const payload = { call, guest: cardOf(guest), role: guest.role, reason };
  return {
    events: [{ kind: 'call-left', payload, actor: actorOf(caller), isSend: true }],
    head: { call: changeGuests(head.call, each => (each === guest ? undefined : each)) },
  };
}

function changeGuests(call: HeadCall, change: (guest: CallGuest) => CallGuest | undefined): HeadCall {
  const guests = call.guests ?? [];
  return withGuests(
    call,
    guests.map(change).filter(guest => guest !== undefined),
  );
}

function cardOf({ id, name }: AgentCard): AgentCard {
  return { id, name };
}
