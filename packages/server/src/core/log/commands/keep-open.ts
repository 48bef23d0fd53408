import type { SendId } from '@ventanilla/protocol';
import { actorOf, type CitizenCaller } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';
import { maySee } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/** The citizen is still there, which says nothing to the agent that would need an answer. */
export function keepOpen(act: PartyAct<CitizenCaller> & { id: SendId }): ContactCommand {
  const { caller, id } = act;
  return partyCommand(
    act,
    id,
    'kept-open',
    () => true,
    head => {
      if (!maySee(caller, head)) return { refuse: 'contact-not-found' };
      if (head.status === 'closed') return { refuse: 'contact-closed' };
      return { events: [{ kind: 'kept-open', payload: {}, actor: actorOf(caller), isSend: true }] };
    },
  );
}
