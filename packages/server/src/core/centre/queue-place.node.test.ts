import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queuePlace } from './queue-place.ts';

const MINUTE = 60_000;
const site = {
  routing: {
    headStarts: [
      { skill: 'csn', seconds: 300 },
      { skill: 'mayores', seconds: 120 },
      { channel: 'chat' as const, skill: 'urgente', seconds: 600 },
    ],
  },
};

describe('a place in the queue', () => {
  it('is the time of arrival where the site says nothing', () => {
    assert.equal(place([], 7 * MINUTE), 7 * MINUTE);
    assert.equal(queuePlace(undefined, { channel: 'chat', skills: ['csn'], queuedAt: 5 }), 5);
    assert.equal(queuePlace({ routing: {} }, { channel: 'chat', skills: ['csn'], queuedAt: 5 }), 5);
  });

  it('goes ahead of those who came up to a head start earlier, and of nobody who came before', () => {
    const signed = place(['csn'], 10 * MINUTE);
    assert.ok(signed < place([], 6 * MINUTE));
    assert.ok(signed > place([], 4 * MINUTE), 'whoever has waited for longer is not overtaken');
  });

  it('takes the longest of several head starts, and does not add them up', () => {
    assert.equal(place(['csn', 'mayores'], 10 * MINUTE), place(['csn'], 10 * MINUTE));
  });

  it('needs both where a head start names a channel and a skill', () => {
    assert.equal(place(['urgente'], 10 * MINUTE), 0);
  });
});

function place(skills: string[], queuedAt: number): number {
  return queuePlace(site, { channel: 'chat', skills, queuedAt });
}
