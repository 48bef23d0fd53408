import type { ContactId, SendId, SiteId } from '@ventanilla/protocol';
import { actorOf, type CitizenCaller, senderOf } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';
import { maySee } from './may-act.ts';

/** The citizen is still there, which says nothing to the agent that would need an answer. */
export function keepOpen(options: {
  site: SiteId;
  contact: ContactId;
  caller: CitizenCaller;
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
      isSame: stored => stored.contact === contact && stored.kind === 'kept-open',
    },
    decide: head => {
      if (!maySee(caller, head)) return { refuse: 'contact-not-found' };
      if (head.status === 'closed') return { refuse: 'contact-closed' };
      return { events: [{ kind: 'kept-open', payload: {}, actor: actorOf(caller), isSend: true }] };
    },
  };
}
