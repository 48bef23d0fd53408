import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChatState, MessageEntry } from '@ventanilla/client';
import { messages } from '../locales/es.ts';
import { announcements } from './announcements.ts';

const quiet: ChatState = {
  phase: 'assigned',
  connection: 'live',
  entries: [],
  peerTyping: false,
  unread: 0,
  durable: true,
  proving: false,
};
const peer: MessageEntry = {
  type: 'message',
  key: '1',
  n: 5,
  own: false,
  author: { role: 'agent', id: 'a', name: 'Lucía' },
  text: 'Buenos días',
  at: '2026-03-02T12:00:00.000Z',
};
const own: MessageEntry = { ...peer, key: '2', own: true, author: { role: 'citizen' }, delivery: 'sending' };
const said = (before: Partial<ChatState>, after: Partial<ChatState>) =>
  announcements({ ...quiet, ...before }, { ...quiet, ...after }, messages);

test('a message of the other side is said once, with its author', () => {
  assert.deepEqual(said({}, { entries: [peer] }), ['Lucía: Buenos días']);
  assert.deepEqual(said({ entries: [peer] }, { entries: [peer], peerTyping: true }), []);
});

test("one's own message is not read back, nor its way to the server", () => {
  assert.deepEqual(said({}, { entries: [own] }), []);
  assert.deepEqual(said({ entries: [own] }, { entries: [{ ...own, n: 6, delivery: 'sent' }] }), []);
});

test('a conversation that is fetched again is not read out', () => {
  assert.deepEqual(said({ phase: 'resuming' }, { entries: [peer] }), []);
});

test('who answers and a lost connection are said', () => {
  const agent = { id: 'a', name: 'Lucía' };
  const assigned = {
    type: 'happening',
    key: 'h',
    n: 4,
    at: peer.at,
    happening: { kind: 'assigned', agent },
  } as const;
  assert.deepEqual(said({}, { entries: [assigned] }), ['Lucía le atiende']);
  assert.deepEqual(said({}, { queue: { position: 2 } }), []);
  assert.deepEqual(said({}, { connection: 'offline' }), [messages.chat.connection.offline]);
  assert.deepEqual(said({ connection: 'offline' }, { connection: 'connecting' }), []);
});

test('a message that fails is said, and the problem in words', () => {
  const failed = { ...own, delivery: 'failed' } as const;
  assert.deepEqual(said({ entries: [own] }, { entries: [failed], problem: { code: 'contact-closed' } }), [
    messages.errors['contact-closed'],
    messages.chat.notSent,
  ]);
});
