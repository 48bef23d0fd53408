import type { RatingRequest } from '@ventanilla/protocol';
import { actorOf } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';
import { maySee } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/** The citizen says how it was, also once the contact is closed, which opens nothing again. */
export function rateContact(act: PartyAct & { rating: RatingRequest }): ContactCommand {
  const {
    caller,
    rating: { id, score },
  } = act;
  return partyCommand(
    act,
    id,
    'rated',
    stored => stored.score === score,
    head =>
      caller.party === 'citizen' && maySee(caller, head)
        ? { events: [{ kind: 'rated', payload: { score }, actor: actorOf(caller), isSend: true }] }
        : { refuse: 'contact-not-found' },
  );
}
