import type { Procedure, ProcedureCard } from '@ventanilla/protocol';
import type { BotWords } from '../bot/bot-words.ts';

/** A procedure as the catalogue has it, a line for each thing that it says, and as a card. Nothing is added to it. */
export function citeProcedure(
  procedure: Procedure,
  words: BotWords,
): { lines: string[]; card: ProcedureCard } {
  const { title, summary, requirements, cost, processingTime, competentBody, url, updatedAt } = procedure;
  const documents = procedure.documents.filter(({ required }) => required).map(({ name }) => name);
  const lines = [
    `${title}. ${summary}`,
    requirements.length > 0 && `${words.requirements}: ${requirements.join('; ')}.`,
    documents.length > 0 && `${words.documents}: ${documents.join('; ')}.`,
    procedure.fullyDigital24x7 && words.always,
    cost && `${words.cost}: ${cost}.`,
    processingTime && `${words.time}: ${processingTime}.`,
    `${words.where}: ${competentBody}.`,
    url,
    words.asOf(updatedAt),
  ];
  return {
    lines: lines.filter(line => typeof line === 'string' && line !== '') as string[],
    card: {
      id: procedure.id,
      title,
      summary,
      requirements,
      documents,
      cost,
      processingTime,
      competentBody,
      ...(url !== undefined && { url }),
      updatedAt,
    },
  };
}
