import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { AgentContactState, ContactSummary, HappeningEntry } from '@ventanilla/client';
import { summary } from '../testing/summary.ts';
import { standingOf } from './standing.ts';

const me = { id: 'me', name: 'Ana' };
const colleague = { id: 'other', name: 'Luis' };
const happened = (happening: HappeningEntry['happening']): HappeningEntry => ({
  type: 'happening',
  key: happening.kind,
  n: 1,
  at: '2026-03-02T12:00:00.000Z',
  happening,
});
const state = (contact?: ContactSummary, entries: HappeningEntry[] = []): AgentContactState => ({
  ...(contact && { summary: contact }),
  entries,
  peerTyping: false,
  confirmed: [],
  loaded: true,
});

it('a contact is the agent’s own, a colleague’s, offered or waiting', () => {
  const offer = (agent: typeof me) => ({ agent, expiresAt: '2026-03-02T12:00:30.000Z' });
  assert.equal(standingOf(state(), 'me'), 'unknown');
  assert.equal(standingOf(state(summary('c', { agent: me })), 'me'), 'mine');
  assert.equal(standingOf(state(summary('c', { agent: colleague })), 'me'), 'held');
  assert.equal(standingOf(state(summary('c', { status: 'waiting', offer: offer(me) })), 'me'), 'offered');
  assert.equal(
    standingOf(state(summary('c', { status: 'waiting', offer: offer(colleague) })), 'me'),
    'waiting',
  );
});

it('a contact that left the inbox is closed only if its log says so', () => {
  const left = summary('c', { status: 'closed' });
  const closed = happened({ kind: 'closed', by: 'citizen' });
  const transferred = happened({ kind: 'transferred', from: me, to: { agent: colleague } });
  assert.equal(standingOf(state(left, [closed]), 'me'), 'closed');
  assert.equal(standingOf(state(left, [transferred]), 'me'), 'gone');
  assert.equal(standingOf(state(left, [closed, transferred]), 'me'), 'gone');
});
