import type { ContactId, EventPayloads, SiteId } from '@ventanilla/protocol';
import { type CitizenCaller, senderOf } from '../../caller.ts';
import { hashSecret } from '../../crypto/secrets.ts';
import type { ContactCommand, ContactHead, Decision } from '../../ports/storage.ts';
import { whyNotToAct } from './may-act.ts';

/** Writes who the citizen is said to be, for agents alone. The same is written once for each contact. */
export async function noteIdentity(options: {
  site: SiteId;
  contact: ContactId;
  caller: CitizenCaller;
  identity: EventPayloads['identified'];
  at: number;
}): Promise<ContactCommand> {
  const { site, contact, caller, identity, at } = options;
  const { verified, subject, name, email, phone } = identity;
  return {
    site,
    contact,
    at,
    send: {
      sender: `identity:${senderOf(caller)}`,
      id: await hashSecret(JSON.stringify([contact, verified, subject, name, email, phone])),
      isSame: () => true,
    },
    decide: head => decideIdentity(head, caller, identity),
  };
}

export function decideIdentity(
  head: ContactHead,
  caller: CitizenCaller,
  identity: EventPayloads['identified'],
): Decision {
  const refuse = whyNotToAct(caller, head);
  if (refuse !== undefined) return { refuse };
  const actor = { role: 'citizen' } as const;
  return {
    events: [{ kind: 'identified', payload: identity, actor, audience: 'agents', isSend: true }],
  };
}
