import type { ContactId, EventPayloads, ReadableEvent, SendId, SiteId } from '@ventanilla/protocol';
import { endingCallback } from '../../callbacks/callback-standing.ts';
import { actorOf, type Caller, senderOf } from '../../caller.ts';
import { endingCall } from '../../calls/call-standing.ts';
import type { ContactCommand, ContactHead, Decision, EventDraft } from '../../ports/storage.ts';
import { whyNotToAct } from './may-act.ts';

/** Ends a contact for both parties. An open offer falls away with it. */
export function closeContact(options: {
  site: SiteId;
  contact: ContactId;
  caller: Caller;
  id: SendId;
  at: number;
}): ContactCommand {
  const { site, contact, caller, id, at } = options;
  return {
    site,
    contact,
    at,
    send: {
      sender: senderOf(caller),
      id,
      isSame: stored => stored.contact === contact && stored.kind === 'closed',
    },
    decide: head => decideClose(head, caller),
  };
}

export function decideClose(head: ContactHead, caller: Caller): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  return decideEnd(head, { by: caller.party }, actorOf(caller));
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
