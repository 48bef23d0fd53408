import type { ClassificationRequest, ContactId, SiteId } from '@ventanilla/protocol';
import { wordsFor } from '../../bot/bot-words.ts';
import { type AgentCaller, actorOf, senderOf } from '../../caller.ts';
import type { ContactCommand, EventDraft } from '../../ports/storage.ts';
import { preview } from '../preview.ts';
import { whyNotToAct } from './may-act.ts';

/**
 * Says for the reports what a contact was about. Any agent of the site may, also once the contact is closed. Whoever holds it and names the
 * body whose business it is tells the citizen so, in the words of the bot.
 */
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
          (stored.payload.topic === payload.topic &&
            stored.payload.zone === payload.zone &&
            stored.payload.institution === payload.institution)),
    },
    decide: head => {
      const { institution, topic } = payload;
      const actor = actorOf(caller);
      const events: EventDraft[] = [{ kind: 'classified', payload, actor, audience: 'agents', isSend: true }];
      if (institution === undefined || whyNotToAct(caller, head) !== undefined) return { events };
      const text = wordsFor(head.locale).redirect(institution, topic);
      return {
        events: [...events, { kind: 'message', payload: { id, text }, actor }],
        head: { lastMessage: { from: caller.party, text: preview(text), at } },
      };
    },
  };
}
