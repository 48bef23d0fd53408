import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { createReference, parseReference, REFERENCE_ALPHABET } from './reference.ts';

describe('reference numbers', () => {
  it('are nine characters in groups of three, from the alphabet alone', () => {
    for (let i = 0; i < 1_000; i++) {
      assert.match(
        createReference(randomBytes),
        new RegExp(`^([${REFERENCE_ALPHABET}]{3}-){2}[${REFERENCE_ALPHABET}]{3}$`),
      );
    }
  });

  it('are read in any case, with or without hyphens and spaces', () => {
    const reference = createReference(randomBytes);
    assert.equal(parseReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `), reference);
    assert.equal(parseReference(reference.replaceAll('-', '')), reference);
  });

  it('are refused with any one character wrong', () => {
    const reference = createReference(randomBytes);
    for (const [i, c] of [...reference].entries()) {
      if (c === '-') continue;
      for (const wrong of REFERENCE_ALPHABET.replace(c, '')) {
        assert.equal(parseReference(reference.slice(0, i) + wrong + reference.slice(i + 1)), undefined);
      }
    }
  });

  it('are refused with any two different characters exchanged', () => {
    const compact = createReference(() => Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)).replaceAll('-', '');
    for (let i = 0; i < compact.length; i++) {
      for (let j = i + 1; j < compact.length; j++) {
        const swapped = [...compact];
        [swapped[i], swapped[j]] = [compact.charAt(j), compact.charAt(i)];
        if (swapped.join('') !== compact)
          assert.equal(parseReference(swapped.join('')), undefined, `${i} and ${j}`);
      }
    }
  });

  it('are refused when too short, too long or with characters outside the alphabet', () => {
    for (const text of ['', 'K7M', 'K7M-4H2-X9A-0', 'O7M-4H2-X9A', '<script>']) {
      assert.equal(parseReference(text), undefined);
    }
  });

  it('use every character of the alphabet equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 20_000; i++) {
      for (const c of createReference(randomBytes).replaceAll('-', '').slice(0, 8))
        counts.set(c, (counts.get(c) ?? 0) + 1);
    }
    const expected = (20_000 * 8) / REFERENCE_ALPHABET.length;
    for (const c of REFERENCE_ALPHABET) assert.ok(Math.abs((counts.get(c) ?? 0) / expected - 1) < 0.1, c);
  });
});
