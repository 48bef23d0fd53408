import { citeProcedure } from '../answers/cite-procedure.ts';
import { suggestProcedures } from '../answers/suggest-procedures.ts';
import { wordsFor } from '../bot/bot-words.ts';
import { Refusal } from '../http/refusal.ts';
import { whyNotToAct } from '../log/commands/may-act.ts';
import type { RouteHandlers } from './route-call.ts';

/** How many messages in a row are one question, at most. */
const MOST_SAID = 3;

export const suggestionRoutes = {
  // What the citizen wrote is read here, so that it stands in no address.
  async suggestAnswers({ context, site, contact, caller }) {
    const head = await context.reader.head(site.id, contact);
    if (head === undefined) throw new Refusal('contact-not-found');
    const refusal = whyNotToAct(caller, head);
    if (refusal !== undefined) throw new Refusal(refusal);
    const index = context.catalogues.get(site.id);
    if (index === undefined) return { body: { suggestions: [] } };
    const words = wordsFor(head.locale);
    const said = await context.reader.lastSaid(site.id, contact, MOST_SAID);
    const suggestions = suggestProcedures(index, said).map(procedure => {
      const { id, title, summary } = procedure;
      return { id, title, summary, text: citeProcedure(procedure, words).lines.join('\n') };
    });
    return { body: { suggestions } };
  },
} satisfies Partial<RouteHandlers>;
