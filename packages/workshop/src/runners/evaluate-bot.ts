import { createCatalogueIndex } from '@ventanilla/server';
import { type Evaluation, evaluate } from '../answers/evaluate.ts';
import { readCatalogue, readQuestions, STRATA } from '../answers/read-test-set.ts';

/** Prints how well questions are answered, for each half, and how long that takes: `npm run evaluate:bot`. */
const catalogue = readCatalogue();
const started = performance.now();
createCatalogueIndex(catalogue);
const again = performance.now();
const index = createCatalogueIndex(catalogue);
const coldMs = again - started;
const warmMs = performance.now() - again;
say(
  `${catalogue.procedures.length} procedures read into the index in ${coldMs.toFixed(0)} ms, the second time in ${warmMs.toFixed(0)} ms`,
);

const asked = STRATA.flatMap(stratum => readQuestions('test', stratum));
const before = performance.now();
for (const { text } of asked) index.search(text);
say(`${((performance.now() - before) / asked.length).toFixed(2)} ms a question, mean of ${asked.length}\n`);

for (const half of ['test', 'development'] as const) print(half, evaluate(index, half));

function print(half: string, { strata, others, falseAlarms }: Evaluation): void {
  say(`${half} half`);
  say('  stratum   questions  recall@1  recall@3  answered  wrong  asked back  passed on');
  for (const stratum of STRATA) {
    const one = strata[stratum];
    const shares = [one.recallAt1, one.recallAt3, one.answered, one.wrong, one.askedRightly, one.passedOn];
    say(
      `  ${stratum.padEnd(10)}${String(one.questions).padStart(8)}  ${shares.map(share => share.toFixed(3).padStart(9)).join(' ')}`,
    );
  }
  say(`  no procedure answers: ${others.messages}, of which answered falsely ${others.falseAnswers.length}`);
  say(`  another body’s business: ${others.otherBodies}, of which sent to it ${others.redirected}`);
  say(
    `  emergencies: ${others.emergencies}, of which missed ${others.missedEmergencies.length}; false alarms ${falseAlarms.length}\n`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
