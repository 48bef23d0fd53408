import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor, ContactEvent, EventKind, EventPayloads } from '@ventanilla/protocol';
import { emptyLog, type FoldedLog, foldEvents, foldMarks, unreadIn } from './fold.ts';

const CITIZEN: Actor = { role: 'citizen' };
const AGENT = { role: 'agent', id: 'a1', name: 'Ana' } as const;
const CARD = { id: 'a1', name: 'Ana' };

function event<Kind extends EventKind>(
  n: number,
  kind: Kind,
  payload: EventPayloads[Kind] | null,
  actor: Actor = { role: 'system' },
): ContactEvent {
  const at = `2026-03-02T12:00:0${n}.000Z`;
  return { contact: 'c', n, kind, version: 1, at, actor, audience: 'everyone', payload } as ContactEvent;
}

const log = [
  event(1, 'contact-opened', { channel: 'chat', locale: 'es' }, CITIZEN),
  event(2, 'message', { id: 'm2', text: 'hola' }, CITIZEN),
  event(3, 'queue-entered', { skills: [], reason: 'opened' }),
  event(4, 'assigned', { agent: CARD }, AGENT),
  event(5, 'message', { id: 'm5', text: 'dígame' }, AGENT),
];

function folded(events: readonly ContactEvent[], party: 'citizen' | 'agent' = 'citizen'): FoldedLog {
  return foldEvents(emptyLog(party), events).log;
}

describe('a folded log', () => {
  it('is the same whether events come at once, one by one, doubled or backwards within a frame', () => {
    const atOnce = folded(log);
    const oneByOne = log.reduce((sum, each) => foldEvents(sum, [each]).log, emptyLog('citizen'));
    assert.deepEqual(oneByOne, atOnce);
    assert.deepEqual(folded([...log].reverse()), atOnce);
    assert.deepEqual(foldEvents(atOnce, log), { log: atOnce, fresh: [], hasGap: false });
    assert.deepEqual([atOnce.status, atOnce.agent, atOnce.lastN], ['assigned', CARD, 5]);
  });

  it('takes nothing behind a gap', () => {
    const result = foldEvents(
      emptyLog('citizen'),
      log.filter(({ n }) => n !== 3),
    );
    assert.deepEqual([result.log.lastN, result.fresh.length, result.hasGap], [2, 2, true]);
  });

  it('counts withheld and unknown events and shows neither', () => {
    const later = { ...event(7, 'closed', { by: 'agent' }), kind: 'hologram' } as unknown as ContactEvent;
    const sum = folded([...log, { contact: 'c', n: 6, kind: 'withheld' }, later]);
    assert.equal(sum.lastN, 7);
    assert.equal(sum.entries.length, folded(log).entries.length);
    assert.equal(sum.status, 'assigned');
  });

  it('shows an erased message without its text', () => {
    const [entry] = folded([log[0] as ContactEvent, event(2, 'message', null, CITIZEN)]).entries;
    assert.equal(entry?.type === 'message' && entry.text, null);
  });

  it('is opened again by a message of the citizen', () => {
    const sum = folded([...log, event(6, 'closed', { by: 'agent' }, AGENT)]);
    assert.deepEqual([sum.status, sum.agent], ['closed', undefined]);
    assert.equal(
      foldEvents(sum, [event(7, 'message', { id: 'm7', text: 'y otra' }, CITIZEN)]).log.status,
      'waiting',
    );
  });

  it('marks own messages as read up to the other mark, which never moves back', () => {
    const sum = foldMarks(folded(log), { agent: 5 });
    const deliveries = sum.entries.map(entry => entry.type === 'message' && entry.delivery);
    assert.deepEqual(deliveries, ['read', false, false, undefined]);
    assert.equal(foldMarks(sum, { agent: 1 }), sum);
  });

  it('counts the messages of the other side after the own mark', () => {
    assert.equal(unreadIn(folded(log)), 1);
    assert.equal(unreadIn(foldMarks(folded(log), { citizen: 5 })), 0);
    assert.equal(unreadIn(folded(log, 'agent')), 1);
  });
});
