import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quantile } from './statistics.ts';

describe('a quantile', () => {
  it('lies between its neighbours, and is nothing for nothing', () => {
    assert.equal(quantile([1, 2, 3, 4, 5], 0.5), 3);
    assert.equal(quantile([4, 0], 0.25), 1);
    assert.ok(Number.isNaN(quantile([], 0.5)));
  });
});
