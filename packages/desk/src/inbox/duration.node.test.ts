import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatDuration } from './duration.ts';

it('a wait is told in seconds, then minutes, then hours and minutes', () => {
  const told = (seconds: number) => formatDuration(seconds, 'es').replace(/\s/g, ' ');
  assert.equal(told(-3), '0 s');
  assert.equal(told(59.9), '59 s');
  assert.equal(told(60), '1 min');
  assert.equal(told(3_599), '59 min');
  assert.equal(told(3_600), '1 h');
  assert.equal(told(3_900), '1 h 5 min');
});
