import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from '../testing/summary.ts';
import { AnswerWatch } from './answer-watch.ts';

const me = { id: 'me', name: 'Ana' };
const NOON = Date.parse('2026-03-02T12:00:00.000Z');
const MINUTE = 60_000;
const said = (from: 'citizen' | 'agent', minutes: number) =>
  summary('c1', {
    status: 'assigned',
    agent: me,
    lastMessage: { from, text: '…', at: new Date(NOON + minutes * MINUTE).toISOString() },
  });

describe('an answer is waited for', () => {
  it('from the first message that has none, however often the citizen writes again', () => {
    const watch = new AnswerWatch();
    watch.handleInbox([said('agent', 0)], 'me', NOON);
    watch.handleInbox([said('citizen', 1)], 'me', NOON + MINUTE);
    const since = watch.handleInbox([said('citizen', 3)], 'me', NOON + 3 * MINUTE);
    assert.deepEqual([...since], [['c1', NOON + MINUTE]]);
    assert.equal(watch.handleInbox([said('agent', 4)], 'me', NOON + 4 * MINUTE).size, 0);
  });

  it('from when the agent takes the contact, whose wait in the queue is another’s', () => {
    const watch = new AnswerWatch();
    watch.handleInbox([{ ...said('citizen', 0), status: 'waiting' }], 'me', NOON);
    const since = watch.handleInbox([said('citizen', 0)], 'me', NOON + 9 * MINUTE);
    assert.deepEqual([...since], [['c1', NOON + 9 * MINUTE]]);
  });

  it('as long after a reload as before it, and never of a colleague', () => {
    assert.deepEqual(
      [...new AnswerWatch().handleInbox([said('citizen', 0)], 'me', NOON + 9 * MINUTE)],
      [['c1', NOON]],
    );
    assert.equal(new AnswerWatch().handleInbox([said('citizen', 0)], 'other', NOON).size, 0);
  });
});
