import type { PointMarkRequest } from '@ventanilla/protocol';
import { type AgentCaller, actorOf } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';
import { whyNotToAct } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/** The agent who holds the contact confirms a point of the checklist, or takes that back. Only agents read it. */
export function markPoint(
  act: PartyAct<AgentCaller> & {
    mark: PointMarkRequest;
    /** What the point says, in the site's language: the log outlives the configuration. */
    text: string;
  },
): ContactCommand {
  const { caller, text } = act;
  const { id, point, confirmed } = act.mark;
  return partyCommand(
    act,
    id,
    'point-marked',
    stored => stored.point === point && stored.confirmed === confirmed,
    head => {
      const refuse = whyNotToAct(caller, head);
      if (refuse !== undefined) return { refuse };
      const payload = { point, confirmed, text };
      return {
        events: [{ kind: 'point-marked', payload, actor: actorOf(caller), audience: 'agents', isSend: true }],
      };
    },
  );
}
