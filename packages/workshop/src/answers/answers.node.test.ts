import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCatalogueIndex, isEmergency, judgeQuestion } from '@ventanilla/server';
import { evaluate } from './evaluate.ts';
import { readCatalogue, readParaphrases, readQuestions, STRATA } from './read-test-set.ts';

describe('answers from a catalogue of 410 procedures', () => {
  const catalogue = readCatalogue();
  const index = createCatalogueIndex(catalogue);
  const ofTestHalf = evaluate(index, 'test');

  it('are looked for among 410 procedures, whose ids differ and which the questions name rightly', () => {
    const ids = catalogue.procedures.map(({ id }) => id);
    assert.equal(ids.length, 410);
    assert.equal(new Set(ids).size, 410);
    for (const half of ['development', 'test'] as const) {
      for (const { answer } of STRATA.flatMap(stratum => readQuestions(half, stratum))) {
        assert.ok(ids.includes(answer), answer);
      }
    }
  });

  it('are found though words are misspelt or inflected', t => {
    t.diagnostic(JSON.stringify(ofTestHalf.strata.typos));
    assert.ok(ofTestHalf.strata.typos.recallAt1 >= 0.95);
  });

  it('are found when a word is shared with the catalogue', t => {
    t.diagnostic(JSON.stringify(ofTestHalf.strata.shared));
    assert.ok(ofTestHalf.strata.shared.recallAt1 >= 0.85);
    assert.ok(ofTestHalf.strata.shared.recallAt3 >= 0.95);
  });

  it('are found in six of ten cases when people say it wholly in their own words', t => {
    t.diagnostic(JSON.stringify(ofTestHalf.strata.far));
    assert.ok(ofTestHalf.strata.far.recallAt1 >= 0.6);
  });

  it('are given falsely to three at most of the messages that no procedure answers', t => {
    t.diagnostic(`${ofTestHalf.others.falseAnswers.length} of ${ofTestHalf.others.messages}`);
    assert.ok(ofTestHalf.others.messages >= 60);
    assert.ok(ofTestHalf.others.falseAnswers.length <= 3);
  });

  it('never stand in the way of an emergency, and questions for a procedure are not taken for one', () => {
    assert.deepEqual(ofTestHalf.others.missedEmergencies, []);
    assert.deepEqual(ofTestHalf.falseAlarms, []);
  });

  it('are found for all of Bogotá’s 26 by title, and for all of CESCO’s and QuitoBot’s', () => {
    const named = [...catalogue.procedures.slice(0, 36)];
    for (const { id, title } of named) {
      const [best] = index.search(title, 1);
      assert.ok(best && 'procedure' in best.found && best.found.procedure.id === id, title);
    }
  });

  it('are given to a paraphrase of each of Bogotá’s 26, or it is among the few that are asked about', () => {
    const paraphrases = readParaphrases();
    assert.deepEqual(
      paraphrases.map(({ answer }) => answer),
      catalogue.procedures.slice(0, 26).map(({ id }) => id),
    );
    for (const { answer, text } of paraphrases) {
      const verdict = judgeQuestion(index, text);
      const named =
        verdict.kind === 'answer' ? [verdict.procedure] : verdict.kind === 'ask' ? verdict.procedures : [];
      assert.ok(
        named.some(({ id }) => id === answer),
        text,
      );
    }
  });

  it('name no procedure where no word of the question is known', () => {
    assert.deepEqual(judgeQuestion(index, 'xyzzy qwerty'), { kind: 'nothing' });
    assert.deepEqual(judgeQuestion(index, ''), { kind: 'nothing' });
  });

  it('take what is over, and what is asked about, for no emergency', () => {
    assert.equal(isEmergency('se nos quemó la casa el mes pasado'), false);
    assert.equal(isEmergency('certificado de incendio para el seguro'), false);
    assert.equal(isEmergency('curso de prevención de incendios'), false);
  });
});
