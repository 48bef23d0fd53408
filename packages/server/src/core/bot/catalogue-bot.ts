import type { BotFact, Procedure, SiteConfiguration } from '@ventanilla/protocol';
import { citeProcedure } from '../answers/cite-procedure.ts';
import { isEmergency } from '../answers/emergencies.ts';
import { judgeQuestion } from '../answers/judge-question.ts';
import { fold } from '../answers/spanish-words.ts';
import type { BotMessage, BotProvider, BotReply, BotTurn, PeopleOutlook } from '../ports/bot.ts';
import type { CatalogueDirectory } from '../ports/catalogues.ts';
import type { SiteDirectory } from '../ports/sites.ts';
import { type BotWords, wordsFor } from './bot-words.ts';

/**
 * Answers from the site's catalogue and from nothing else. What it is not sure of it asks about once, and then offers a person; it says on its
 * first word that it is a program.
 */
export function createCatalogueBot(options: {
  catalogues: CatalogueDirectory;
  sites: SiteDirectory;
}): BotProvider {
  return {
    async answer(turn) {
      const words = wordsFor(turn.locale);
      const reply = await replyTo(turn, words, options);
      const isFirst = !turn.earlier.some(({ from }) => from === 'bot');
      const [first, ...rest] = reply.messages;
      if (!isFirst || first === undefined) return reply;
      return { ...reply, messages: [{ ...first, text: `${words.hello} ${first.text}` }, ...rest] };
    },
  };
}

async function replyTo(
  turn: BotTurn,
  words: BotWords,
  { catalogues, sites }: { catalogues: CatalogueDirectory; sites: SiteDirectory },
): Promise<BotReply> {
  const site = sites.get(turn.site);
  const day = (people: PeopleOutlook) => openingDay(people, site, words);
  if (isEmergency(turn.text)) {
    return {
      messages: [{ text: words.emergency(turn.emergencyLine) }],
      handOver: { reason: 'emergency', facts: factsOf(turn) },
    };
  }
  if (words.asksForPerson.test(fold(turn.text.trim())) || isSame(turn.text, words.person)) {
    const people = await turn.people();
    const text = people.state === 'later' ? words.handOver.later(day(people)) : words.handOver[people.state];
    return { messages: [{ text }], handOver: { reason: 'asked', facts: factsOf(turn) } };
  }
  const index = catalogues.get(turn.site);
  const isNone = isSame(turn.text, words.noneOfThese);
  const chosen = isNone
    ? undefined
    : index?.catalogue.procedures.find(({ title }) => isSame(turn.text, title));
  if (chosen) return { messages: [answerMessage(chosen, words)] };
  const verdict = index && !isNone ? judgeQuestion(index, turn.text) : undefined;
  switch (verdict?.kind) {
    case 'answer':
      return { messages: [answerMessage(verdict.procedure, words)] };
    case 'redirect': {
      const { institution, title, phone, url } = verdict.redirect;
      const parts = [
        words.redirect(institution, title),
        phone && words.phone(phone),
        url,
        words.anythingElse,
      ];
      return {
        messages: [{ text: parts.filter(Boolean).join(' '), replies: [words.person] }],
        redirected: institution,
      };
    }
    case 'ask':
      if (hasJustAsked(turn)) break;
      return {
        messages: [
          {
            text: words.which,
            replies: [...verdict.procedures.map(({ title }) => title), words.noneOfThese, words.person],
          },
        ],
      };
    case 'nothing':
      if (hasJustAsked(turn)) break;
      return { messages: [{ text: words.rephrase, replies: [...askedMost(site), words.person] }] };
  }
  const people = await turn.people();
  const text =
    people.state === 'later' ? words.stillUnknown.later(day(people)) : words.stillUnknown[people.state];
  return { messages: [{ text, replies: [words.person] }] };
}

function askedMost(site: SiteConfiguration | undefined): string[] {
  return site?.channels.chat?.bot?.quickReplies ?? [];
}

/** Whether the bot's last word was a question of its own rather than an answer. */
function hasJustAsked({ earlier }: BotTurn): boolean {
  const last = earlier.findLast(({ from }) => from === 'bot');
  return last !== undefined && last.card === undefined && last.replies !== undefined;
}

function factsOf({ earlier, text }: BotTurn): BotFact[] {
  const question = earlier.find(({ from }) => from === 'citizen')?.text ?? text;
  const shown = new Set(earlier.flatMap(({ card }) => (card ? [card.title] : [])));
  return [{ name: 'question', value: question }, ...[...shown].map(value => ({ name: 'procedure', value }))];
}

/** The procedure as the catalogue has it, in words and as a card. */
function answerMessage(procedure: Procedure, words: BotWords): BotMessage {
  const { lines, card } = citeProcedure(procedure, words);
  return { text: [words.found, ...lines].join('\n'), card, replies: [words.person] };
}

function openingDay(
  people: PeopleOutlook,
  site: SiteConfiguration | undefined,
  words: BotWords,
): string | undefined {
  if (people.state !== 'later' || people.opensAt === undefined || site === undefined) return undefined;
  return new Intl.DateTimeFormat(words.locale, {
    timeZone: site.timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(people.opensAt));
}

function isSame(one: string, other: string): boolean {
  return fold(one.trim()) === fold(other.trim());
}
