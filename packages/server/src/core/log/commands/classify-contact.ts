import type { ClassificationRequest } from '@ventanilla/protocol';
import { wordsFor } from '../../bot/bot-words.ts';
import { type AgentCaller, actorOf } from '../../caller.ts';
import type { ContactCommand, EventDraft } from '../../ports/storage.ts';
import { preview } from '../preview.ts';
import { whyNotToAct } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/**
 * Says for the reports what a contact was about. Any agent of the site may, also once the contact is closed. Whoever holds it and names the
 * body whose business it is tells the citizen so, in the words of the bot.
 */
export function classifyContact(
  act: PartyAct<AgentCaller> & { classification: ClassificationRequest },
): ContactCommand {
  const { caller, at } = act;
  const { id, ...payload } = act.classification;
  return partyCommand(
    act,
    id,
    'classified',
    ({ topic, zone, institution }) =>
      topic === payload.topic && zone === payload.zone && institution === payload.institution,
    head => {
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
  );
}
