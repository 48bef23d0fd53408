import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from '../testing/summary.ts';
import { inboxNews } from './news.ts';

const me = { id: 'me', name: 'Ana' };
const offer = { agent: me, expiresAt: '2026-03-02T12:00:30.000Z' };
const offered = summary('c1', { status: 'waiting', offer });

describe('an agent is called', () => {
  it('for an offer, also one that was there when the desk opened', () => {
    assert.deepEqual(inboxNews(undefined, [offered], 'me').offers, [offered]);
    assert.deepEqual(inboxNews([summary('c1', { status: 'waiting' })], [offered], 'me').offers, [offered]);
  });

  it('once for each offer, and again when the same contact is offered anew', () => {
    assert.deepEqual(inboxNews([offered], [offered], 'me').offers, []);
    const again = { ...offered, offer: { ...offer, expiresAt: '2026-03-02T12:02:00.000Z' } };
    assert.deepEqual(inboxNews([offered], [again], 'me').offers, [again]);
  });

  it('not for what is offered to a colleague', () => {
    assert.deepEqual(inboxNews(undefined, [offered], 'other').offers, []);
  });

  it('for a call that a colleague asks into, once, and again when asked anew', () => {
    const guest = { ...me, role: 'interpreter', joined: false } as const;
    const call = { id: 'k', media: 'sign', by: 'citizen', accepted: true } as const;
    const holder = { id: 'other', name: 'Luis' };
    const asked = summary('c1', { agent: holder, call: { ...call, guests: [guest] } });
    const within = summary('c1', { agent: holder, call: { ...call, guests: [{ ...guest, joined: true }] } });
    assert.deepEqual(inboxNews([], [asked], 'me').invitations, [asked]);
    assert.deepEqual(inboxNews([asked], [asked], 'me').invitations, []);
    assert.deepEqual(inboxNews([asked], [within], 'me').invitations, []);
    assert.deepEqual(inboxNews([], [asked], 'third').invitations, []);
  });

  it('for a call that begins in a contact already held, once, and not for one that came with the contact', () => {
    const call = { id: 'k', media: 'sign', by: 'citizen', accepted: false } as const;
    const held = summary('c1', { agent: me });
    const ringing = summary('c1', { agent: me, call });
    assert.deepEqual(inboxNews([held], [ringing], 'me').calls, [ringing]);
    assert.deepEqual(inboxNews(undefined, [ringing], 'me').calls, [ringing]);
    assert.deepEqual(inboxNews([ringing], [ringing], 'me').calls, []);
    assert.deepEqual(inboxNews([offered], [ringing], 'me').calls, []);
    assert.deepEqual(inboxNews([held], [ringing], 'other').calls, []);
    for (const other of [{ by: 'agent' }, { accepted: true }] as const) {
      const quiet = summary('c1', { agent: me, call: { ...call, ...other } });
      assert.deepEqual(inboxNews([held], [quiet], 'me').calls, []);
    }
  });

  it('for a new message of a contact already held, not for old ones at the start', () => {
    const before = summary('c1', { agent: me, unread: 1 });
    const after = summary('c1', { agent: me, unread: 2 });
    assert.deepEqual(inboxNews([before], [after], 'me').messages, [after]);
    assert.deepEqual(inboxNews(undefined, [after], 'me').messages, []);
    assert.deepEqual(inboxNews([after], [before], 'me').messages, []);
    assert.deepEqual(inboxNews([offered], [after], 'me').messages, []);
  });
});
