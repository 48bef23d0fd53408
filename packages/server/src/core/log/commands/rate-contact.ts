import type { ContactId, RatingRequest, SiteId } from '@ventanilla/protocol';
import { actorOf, type Caller, senderOf } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';
import { maySee } from './may-act.ts';

/** The citizen says how it was, also once the contact is closed, which opens nothing again. */
export function rateContact(options: {
  site: SiteId;
  contact: ContactId;
  caller: Caller;
  rating: RatingRequest;
  at: number;
}): ContactCommand {
  const { site, contact, caller, rating, at } = options;
  const { id, score } = rating;
  return {
    site,
    contact,
    at,
    send: {
      sender: senderOf(caller),
      id,
      isSame: stored =>
        stored.contact === contact &&
        stored.kind === 'rated' &&
        (stored.payload === null || stored.payload.score === score),
    },
    decide: head =>
      caller.party === 'citizen' && maySee(caller, head)
        ? { events: [{ kind: 'rated', payload: { score }, actor: actorOf(caller), isSend: true }] }
        : { refuse: 'contact-not-found' },
  };
}
