import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContactSummary } from '@ventanilla/protocol';
import { mergeInbox, newsBetween, replaceInbox } from './inbox.ts';

function summary(id: string, version: number, changes: Partial<ContactSummary> = {}): ContactSummary {
  return {
    id,
    version,
    reference: id,
    channel: 'chat',
    status: 'waiting',
    openedAt: '2026-03-02T12:00:00.000Z',
    lastN: version,
    read: { citizen: 0, agent: 0 },
    locale: 'es',
    skills: [],
    unread: 0,
    ...changes,
  };
}

const idsOf = (inbox: readonly ContactSummary[]) => inbox.map(({ id, version }) => `${id}${version}`);

describe('an inbox', () => {
  it('never goes back to an older version of a contact', () => {
    const inbox = mergeInbox([summary('a', 3)], [summary('a', 2), summary('b', 1)]);
    assert.deepEqual(idsOf(inbox), ['a3', 'b1']);
  });

  it('has those who wait longest first, and none that are closed', () => {
    const since = (time: string) => ({ waitingSince: `2026-03-02T${time}:00.000Z` });
    const inbox = mergeInbox(
      [],
      [
        summary('late', 1, since('10:00')),
        summary('early', 1, since('09:00')),
        summary('done', 2, { status: 'closed' }),
      ],
    );
    assert.deepEqual(idsOf(inbox), ['early1', 'late1']);
  });

  it('read anew drops what has left and keeps what was pushed meanwhile', () => {
    const known = [summary('left', 1), summary('stays', 2), summary('pushed', 5)];
    const inbox = replaceInbox(known, [summary('stays', 3), summary('gone', 1)], new Set(['pushed', 'gone']));
    assert.deepEqual(idsOf(inbox), ['pushed5', 'stays3']);
  });

  it('tells an agent of a new offer once, and of messages only in contacts held before', () => {
    const agent = { id: 'me', name: 'Yo' };
    const offer = { agent, expiresAt: '2026-03-02T12:00:30.000Z' };
    const before = [summary('held', 1, { agent, status: 'assigned' }), summary('offered', 1)];
    const after = [
      summary('held', 2, { agent, status: 'assigned', unread: 1 }),
      summary('offered', 2, { offer }),
      summary('foreign', 1, { unread: 4 }),
    ];
    const news = newsBetween(before, after, 'me');
    assert.deepEqual([idsOf(news.offers), idsOf(news.messages)], [['offered2'], ['held2']]);
    assert.deepEqual(newsBetween(after, after, 'me'), { offers: [], messages: [] });
  });
});
