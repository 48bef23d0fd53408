import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChatState, SiteAvailability } from '@ventanilla/client';
import { messages } from '../locales/es.ts';
import { noticesOf } from './notices.ts';

const now = Date.parse('2026-03-02T23:00:00Z');
const idle: ChatState = {
  phase: 'idle',
  connection: 'idle',
  entries: [],
  peerTyping: false,
  unread: 0,
  durable: true,
  proving: false,
};
const closed: SiteAvailability = {
  site: 'test',
  timeZone: 'America/Bogota',
  channels: [{ kind: 'chat', state: 'closed', reason: 'outside-hours', opensAt: '2026-03-03T12:00:00.000Z' }],
  lines: [],
};
const textsOf = (chat: Partial<ChatState>, availability?: SiteAvailability) =>
  noticesOf({ ...idle, ...chat }, availability, messages, now).map(({ text }) => text);

test('outside hours the citizen learns when the office opens, before writing', () => {
  const [text = ''] = textsOf({}, closed);
  assert.match(text, /^Cerrado ahora\. Abre mañana, 7:00/);
});

test('a conversation that is already open is not told that new ones cannot begin', () => {
  assert.deepEqual(textsOf({ phase: 'assigned' }, closed), []);
});

test('a problem is told with what comes next', () => {
  assert.deepEqual(textsOf({ problem: { code: 'too-many-requests', retryAfterSeconds: 12 } }), [
    `${messages.errors['too-many-requests']} Intentamos de nuevo en 12 segundos.`,
  ]);
});

test('no connection is told once, although it is also the problem', () => {
  assert.equal(
    textsOf({ phase: 'waiting', connection: 'reconnecting', problem: { code: 'network' } }).length,
    1,
  );
});

test('a contact that is gone offers a new one', () => {
  const notices = noticesOf(
    { ...idle, phase: 'waiting', problem: { code: 'token-revoked' } },
    undefined,
    messages,
    now,
  );
  assert.equal(notices[0]?.startNew, true);
});

test('where the browser keeps nothing, the number is worth writing down', () => {
  assert.deepEqual(textsOf({ durable: false }), []);
  assert.deepEqual(textsOf({ phase: 'waiting', durable: false, reference: 'K7M-4H2-X9A' }), [
    messages.chat.notDurable,
  ]);
});

test('a call of the office is told until it is answered or over', () => {
  const happening = (n: number, what: object) =>
    ({ type: 'happening', key: `event-${n}`, n, at: '2026-03-02T22:59:00.000Z', happening: what }) as never;
  const started = happening(4, { kind: 'call-started', call: 'c', media: 'video', by: 'agent' });
  assert.deepEqual(textsOf({ phase: 'assigned', entries: [started] }), [messages.chat.called]);
  for (const next of [
    { kind: 'call-accepted', call: 'c' },
    { kind: 'call-ended', call: 'c', by: 'agent', reason: 'hung-up' },
  ]) {
    assert.deepEqual(textsOf({ phase: 'assigned', entries: [started, happening(5, next)] }), []);
  }
});

test('who waits for too long is offered the line of another office', () => {
  const elsewhere = { kind: 'short-code', label: 'Línea 195', href: 'tel:195' } as const;
  const queue = { position: 4, elsewhere };
  const [notice] = noticesOf({ ...idle, phase: 'waiting', queue }, undefined, messages, now);
  assert.equal(notice?.text, messages.chat.elsewhere);
  assert.deepEqual(notice.line, elsewhere);
});
