import { type CatalogueIndex, judgeQuestion, type Verdict } from '@ventanilla/server';
import { type Half, type OtherKind, readQuestions, STRATA, type Stratum } from './read-test-set.ts';

export interface StratumFigures {
  questions: number;
  /** Share whose first hit is the right procedure, and one of the first three. */
  recallAt1: number;
  recallAt3: number;
  /** Shares of what the bot did: answered rightly, answered wrongly, asked back with the right one among its choices, and the rest. */
  answered: number;
  wrong: number;
  askedRightly: number;
  passedOn: number;
}

export interface OtherFigures {
  messages: number;
  /** Messages that no procedure answers, answered with a procedure all the same. */
  falseAnswers: string[];
  /** Messages of another body's business, and how many were sent to it. */
  otherBodies: number;
  redirected: number;
  emergencies: number;
  /** Emergencies taken for something else. */
  missedEmergencies: string[];
}

export interface Evaluation {
  strata: Record<Stratum, StratumFigures>;
  others: OtherFigures;
  /** Questions for a procedure that were taken for an emergency. */
  falseAlarms: string[];
}

/** Asks everything of one half. */
export function evaluate(index: CatalogueIndex, half: Half): Evaluation {
  const falseAlarms: string[] = [];
  const strata = Object.fromEntries(
    STRATA.map(stratum => [stratum, evaluateStratum(index, half, stratum, falseAlarms)]),
  ) as Evaluation['strata'];
  return { strata, others: evaluateOthers(index, half), falseAlarms };
}

function evaluateStratum(
  index: CatalogueIndex,
  half: Half,
  stratum: Stratum,
  falseAlarms: string[],
): StratumFigures {
  const questions = readQuestions(half, stratum);
  const counts = { at1: 0, at3: 0, answered: 0, wrong: 0, asked: 0 };
  for (const { answer, text } of questions) {
    const found = index.search(text, 3).map(hit => ('procedure' in hit.found ? hit.found.procedure.id : ''));
    if (found[0] === answer) counts.at1 += 1;
    if (found.includes(answer)) counts.at3 += 1;
    const verdict = judgeQuestion(index, text);
    if (verdict.kind === 'answer') counts[verdict.procedure.id === answer ? 'answered' : 'wrong'] += 1;
    if (verdict.kind === 'redirect') counts.wrong += 1;
    if (verdict.kind === 'ask' && verdict.procedures.some(({ id }) => id === answer)) counts.asked += 1;
    if (verdict.kind === 'emergency') falseAlarms.push(text);
  }
  const share = (count: number) => count / questions.length;
  return {
    questions: questions.length,
    recallAt1: share(counts.at1),
    recallAt3: share(counts.at3),
    answered: share(counts.answered),
    wrong: share(counts.wrong),
    askedRightly: share(counts.asked),
    passedOn: share(questions.length - counts.answered - counts.wrong - counts.asked),
  };
}

function evaluateOthers(index: CatalogueIndex, half: Half): OtherFigures {
  const messages = readQuestions(half, 'others').map(({ answer, text }) => ({
    kind: answer,
    text,
    verdict: judgeQuestion(index, text),
  }));
  const textsOf = (isOne: (kind: OtherKind, verdict: Verdict) => boolean) =>
    messages.filter(({ kind, verdict }) => isOne(kind, verdict)).map(({ text }) => text);
  return {
    messages: messages.length,
    falseAnswers: textsOf((_, verdict) => verdict.kind === 'answer'),
    otherBodies: textsOf(kind => kind === 'other-body').length,
    redirected: textsOf((kind, verdict) => kind === 'other-body' && verdict.kind === 'redirect').length,
    emergencies: textsOf(kind => kind === 'emergency').length,
    missedEmergencies: textsOf((kind, verdict) => kind === 'emergency' && verdict.kind !== 'emergency'),
  };
}
