import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from '../testing/summary.ts';
import { inboxSections } from './inbox-sections.ts';

const me = { id: 'me', name: 'Ana' };
const colleague = { id: 'other', name: 'Luis' };
const ids = (contacts: readonly { id: string }[]) => contacts.map(({ id }) => id);

describe('an inbox', () => {
  it('shows what is offered to the agent apart from what waits, the next to expire first', () => {
    const { offered, waiting } = inboxSections(
      [
        summary('late', { status: 'waiting', offer: { agent: me, expiresAt: '2026-03-02T12:00:30.000Z' } }),
        summary('soon', { status: 'waiting', offer: { agent: me, expiresAt: '2026-03-02T12:00:10.000Z' } }),
        summary('hers', {
          status: 'waiting',
          offer: { agent: colleague, expiresAt: '2026-03-02T12:00:10.000Z' },
        }),
      ],
      'me',
    );
    assert.deepEqual(ids(offered), ['soon', 'late']);
    assert.deepEqual(ids(waiting), ['hers']);
  });

  it('shows whoever waits longest first', () => {
    const { waiting } = inboxSections(
      [
        summary('second', { status: 'waiting', waitingSince: '2026-03-02T12:05:00.000Z' }),
        summary('first', { status: 'waiting', waitingSince: '2026-03-02T12:01:00.000Z' }),
      ],
      'me',
    );
    assert.deepEqual(ids(waiting), ['first', 'second']);
  });

  it('keeps the agent’s contacts in their places and leaves out closed ones and those of colleagues', () => {
    const { mine } = inboxSections(
      [
        summary('newer', { agent: me, openedAt: '2026-03-02T12:09:00.000Z' }),
        summary('older', { agent: me, openedAt: '2026-03-02T12:01:00.000Z', unread: 4 }),
        summary('hers', { agent: colleague }),
        summary('gone', { status: 'closed' }),
      ],
      'me',
    );
    assert.deepEqual(ids(mine), ['older', 'newer']);
  });

  it('shows calls of colleagues that the agent is in or asked into apart, also while they wait for their next agent', () => {
    const guest = { ...me, role: 'interpreter', joined: true } as const;
    const call = { id: 'k', media: 'sign', by: 'citizen', accepted: true, guests: [guest] } as const;
    const sections = inboxSections(
      [
        summary('hers', { agent: colleague, call }),
        summary('between', { status: 'waiting', call: { ...call, accepted: false } }),
        summary('other', { agent: colleague, call: { ...call, guests: [] } }),
        summary('for me', {
          status: 'waiting',
          call,
          offer: { agent: me, expiresAt: '2026-03-02T12:00:30.000Z' },
        }),
      ],
      'me',
    );
    assert.deepEqual(ids(sections.helping), ['between', 'hers']);
    assert.deepEqual(ids(sections.offered), ['for me']);
    assert.deepEqual(ids(sections.waiting), []);
  });
});
