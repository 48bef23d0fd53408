import type { ClassificationRequest, ContactId, SiteId } from '@ventanilla/protocol';
import { type AgentCaller, actorOf, senderOf } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';

/** Says for the reports what a contact was about. Any agent of the site may, also once the contact is closed. */
export function classifyContact(options: {
  site: SiteId;
  contact: ContactId;
  caller: AgentCaller;
  classification: ClassificationRequest;
  at: number;
}): ContactCommand {
  const { site, contact, caller, at } = options;
  const { id, ...payload } = options.classification;
  return {
    site,
    contact,
    at,
    send: {
      sender: senderOf(caller),
      id,
      isSame: stored =>
        stored.contact === contact &&
        stored.kind === 'classified' &&
        (stored.payload === null ||
          (stored.payload.topic === payload.topic && stored.payload.zone === payload.zone)),
    },
    decide: () => ({
      events: [{ kind: 'classified', payload, actor: actorOf(caller), audience: 'agents', isSend: true }],
    }),
  };
}
