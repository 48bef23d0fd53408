import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MessageEntry, TimelineEntry } from '@ventanilla/client';
import { groupEntries } from './group-entries.ts';

const agent = (id: string) => ({ role: 'agent', id, name: id }) as const;
const at = (time: string) => new Date(`2026-03-02T${time}`).toISOString();
let made = 0;

function message(time: string, author: MessageEntry['author'] = { role: 'citizen' }): MessageEntry {
  made += 1;
  return {
    type: 'message',
    key: String(made),
    own: author.role === 'citizen',
    author,
    text: 'Hola',
    at: at(time),
  };
}

const closed = (time: string): TimelineEntry => ({
  type: 'happening',
  key: 'closed',
  n: 9,
  at: at(time),
  happening: { kind: 'closed', by: 'agent' },
});

const sizes = (entries: TimelineEntry[]) =>
  groupEntries(entries).map(day =>
    day.items.map(item => (item.type === 'group' ? item.messages.length : 'happening')),
  );

test('messages that one author writes within five minutes stand together', () => {
  assert.deepEqual(sizes([message('10:00'), message('10:04'), message('10:10'), message('10:11')]), [[2, 2]]);
});

test('another author, another agent or something that happened begins a new group', () => {
  assert.deepEqual(
    sizes([
      message('10:00'),
      message('10:00', agent('a')),
      message('10:01', agent('b')),
      closed('10:01'),
      message('10:02', agent('b')),
    ]),
    [[1, 1, 1, 'happening', 1]],
  );
});

test('each day of the reader has its own heading', () => {
  const days = groupEntries([
    message('23:59:30'),
    { ...message('23:59:40'), at: new Date('2026-03-03T00:00:10').toISOString() },
  ]);
  assert.deepEqual(
    days.map(day => day.at.getDate()),
    [2, 3],
  );
});

test('nothing makes no day', () => {
  assert.deepEqual(groupEntries([]), []);
});
