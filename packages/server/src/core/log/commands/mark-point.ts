import type { ContactId, PointMarkRequest, SiteId } from '@ventanilla/protocol';
import { type AgentCaller, actorOf, senderOf } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';
import { whyNotToAct } from './may-act.ts';

/** The agent who holds the contact confirms a point of the checklist, or takes that back. Only agents read it. */
export function markPoint(options: {
  site: SiteId;
  contact: ContactId;
  caller: AgentCaller;
  mark: PointMarkRequest;
  /** What the point says, in the site's language: the log outlives the configuration. */
  text: string;
  at: number;
}): ContactCommand {
  const { site, contact, caller, text, at } = options;
  const { id, point, confirmed } = options.mark;
  return {
    site,
    contact,
    at,
    send: {
      sender: senderOf(caller),
      id,
      isSame: stored =>
        stored.contact === contact &&
        stored.kind === 'point-marked' &&
        (stored.payload === null ||
          (stored.payload.point === point && stored.payload.confirmed === confirmed)),
    },
    decide: head => {
      const refuse = whyNotToAct(caller, head);
      if (refuse !== undefined) return { refuse };
      const payload = { point, confirmed, text };
      return {
        events: [{ kind: 'point-marked', payload, actor: actorOf(caller), audience: 'agents', isSend: true }],
      };
    },
  };
}
