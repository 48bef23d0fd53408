import { readFileSync } from 'node:fs';
import type { Catalogue, Procedure } from '@ventanilla/protocol';
import { catalogue } from '@ventanilla/protocol/schemas';
import { allFamilies } from './procedures/all-families.ts';
import type { ProcedureFamily } from './procedures/family.ts';
import { redirects } from './procedures/redirects.ts';

export type Half = 'development' | 'test';
export const STRATA = ['typos', 'shared', 'far'] as const;
export type Stratum = (typeof STRATA)[number];
export type OtherKind = 'nonsense' | 'near-miss' | 'other-body' | 'emergency';

/** A question and the id of the procedure that answers it, or the kind of message that none answers. */
export interface Question<Answer extends string = string> {
  answer: Answer;
  text: string;
}

/** The invented city's whole catalogue. @throws {Error} It does not have the form of one. */
export function readCatalogue(): Catalogue {
  return catalogue.parse({ procedures: allFamilies.flatMap(proceduresOf), redirects });
}

/** @param file - A stratum, or `others` for messages that no procedure answers. */
export function readQuestions(half: Half, file: Stratum): Question[];
export function readQuestions(half: Half, file: 'others'): Question<OtherKind>[];
export function readQuestions(half: Half, file: string): Question[] {
  const text = readFileSync(new URL(`questions/${half}/${file}.txt`, import.meta.url), 'utf8');
  return linesOf(text).map(([answer = '', question = '']) => ({ answer, text: question }));
}

/** One question for each of the 26 procedures of Bogotá's mobility centre, in other words than its title. */
export function readParaphrases(): Question[] {
  const text = readFileSync(new URL('questions/bogota.txt', import.meta.url), 'utf8');
  return linesOf(text).map(([answer = '', question = '']) => ({ answer, text: question }));
}

function proceduresOf(family: ProcedureFamily): Procedure[] {
  return linesOf(family.rows).map(([id = '', title = '', summary = '']) => {
    const isDigital = id.endsWith('*');
    return {
      id: id.replace('*', ''),
      title,
      summary,
      synonyms: [],
      requirements: [],
      documents: family.documents.map(name => ({ name, required: true })),
      cost: family.cost,
      processingTime: family.processingTime,
      channels: isDigital ? ['online', 'in-person'] : ['in-person'],
      info: true,
      book: !isDigital,
      online: isDigital,
      fullyDigital24x7: isDigital,
      competentBody: family.competentBody,
      topic: family.topic,
      faq: [],
      updatedAt: '2026-11-02',
    };
  });
}

function linesOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map(line => line.split(' | ').map(part => part.trim()));
}
