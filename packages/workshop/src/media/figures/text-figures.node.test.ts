import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textFigures } from './text-figures.ts';

describe('live text', () => {
  it('is as late as each letter, also when several arrive at once', () => {
    const typed = { text: 'señas', at: [0, 200, 400, 600, 800] };
    const seen = [
      { at: 60, text: 's' },
      { at: 650, text: 'seña' },
      { at: 840, text: 'señas' },
    ];
    const { p99Ms, wrong } = textFigures(typed, seen);
    assert.ok(p99Ms > 440 && p99Ms <= 450);
    assert.equal(wrong, 0);
  });

  it('is wrong by each letter that is missing, doubled or in another place', () => {
    const typed = { text: 'hola', at: [0, 1, 2, 3] };
    assert.equal(textFigures(typed, [{ at: 9, text: 'hol' }]).wrong, 1);
    assert.equal(textFigures(typed, [{ at: 9, text: 'hhola' }]).wrong, 3);
    assert.equal(textFigures(typed, []).wrong, 4);
  });
});
