import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgentCaller, CitizenCaller } from '../../caller.ts';
import type { ContactHead, Decision } from '../../ports/storage.ts';
import { decideClose } from './close-contact.ts';
import { decideReadMark } from './move-read-mark.ts';
import { decideOpen } from './open-contact.ts';
import { decideMessage } from './send-message.ts';
import { decideNote } from './write-note.ts';

const ID = '0b8f6c1e-2f4b-4a6e-9c39-5d3a4f1f7a10';
const NOW = Date.UTC(2026, 2, 2, 12);
const citizen: CitizenCaller = { party: 'citizen', visitor: 'v1' };
const stranger: CitizenCaller = { party: 'citizen', visitor: 'v2' };
const agent = agentCaller('a1');

function agentCaller(id: string): AgentCaller {
  return {
    party: 'agent',
    agent: { id, name: `Agente ${id}`, login: id, role: 'agent', skills: [] },
    session: 's',
    csrfToken: 'c',
  };
}

function head(change: Partial<ContactHead> = {}): ContactHead {
  return {
    site: 'ciudad',
    id: 'c1',
    reference: 'K7M-4H2-X9A',
    visitor: 'v1',
    channel: 'chat',
    locale: 'es',
    openedAt: NOW - 60_000,
    status: 'waiting',
    skills: [],
    queuedAt: NOW - 60_000,
    offeredTo: null,
    offerExpiresAt: null,
    passedBy: [],
    agent: null,
    lastN: 3,
    version: 2,
    readByCitizen: 0,
    readByAgent: 0,
    lastMessage: null,
    unread: 1,
    call: null,
    callback: null,
    ...change,
  };
}

const assigned = head({ status: 'assigned', queuedAt: null, agent: { id: 'a1', name: 'Agente a1' } });
const closed = head({ status: 'closed', queuedAt: null });

function accepted(decision: Decision) {
  if ('refuse' in decision) throw new Error(decision.refuse);
  return decision;
}

describe('opening', () => {
  const request = { channel: 'chat', locale: 'es', message: { id: ID, text: 'hola' } } as const;

  it('is two events, of which the message is the send', () => {
    const { events, head } = accepted(decideOpen(request, undefined, NOW));
    assert.deepEqual(
      events.map(({ kind, isSend }) => [kind, isSend]),
      [
        ['contact-opened', undefined],
        ['message', true],
      ],
    );
    assert.deepEqual(head?.lastMessage, { from: 'citizen', text: 'hola', at: NOW });
    assert.equal(head?.unread, 1);
  });

  it('is refused for the reason it was given', () => {
    assert.deepEqual(decideOpen(request, 'channel-closed', NOW), { refuse: 'channel-closed' });
  });
});

describe('a message', () => {
  const message = { id: ID, text: `${'a'.repeat(119)}🙂` };

  it('of the citizen counts as unread and is shown cut, never in half a character', () => {
    const { head: change } = accepted(decideMessage(assigned, citizen, message, NOW));
    assert.equal(change?.unread, 2);
    assert.equal(change?.lastMessage?.text, 'a'.repeat(119));
    assert.equal(change?.status, undefined);
  });

  it('of the citizen opens a closed contact, outside any queue', () => {
    const { events, head: change } = accepted(decideMessage(closed, citizen, message, NOW));
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['message'],
    );
    assert.deepEqual([change?.status, change?.queuedAt, change?.agent], ['waiting', null, null]);
  });

  it('of the agent who holds the contact leaves what is unread as it is', () => {
    const { events, head: change } = accepted(decideMessage(assigned, agent, message, NOW));
    assert.deepEqual(events[0]?.actor, { role: 'agent', id: 'a1', name: 'Agente a1' });
    assert.equal(change?.unread, undefined);
  });

  for (const [who, caller, on, code] of [
    ['a stranger', stranger, assigned, 'contact-not-found'],
    ['an agent who does not hold it', agentCaller('a2'), assigned, 'not-assigned-to-you'],
    ['an agent nobody gave it to', agent, head(), 'not-assigned-to-you'],
    ['an agent after the end', agent, closed, 'contact-closed'],
  ] as const) {
    it(`of ${who} is refused`, () => {
      assert.deepEqual(decideMessage(on, caller, message, NOW), { refuse: code });
    });
  }
});

describe('a note', () => {
  it('is for agents alone', () => {
    const { events } = accepted(decideNote(agent, { id: ID, text: 'ojo' }));
    assert.equal(events[0]?.audience, 'agents');
  });
});

describe('closing', () => {
  it('takes a waiting contact out of the queue and any offer with it', () => {
    const offered = head({ offeredTo: { id: 'a1', name: 'A' }, offerExpiresAt: NOW });
    const { events, head: change } = accepted(decideClose(offered, citizen));
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['queue-left', 'closed'],
    );
    assert.deepEqual([change?.status, change?.offeredTo], ['closed', null]);
  });

  it('says who ended it', () => {
    const { events } = accepted(decideClose(assigned, agent));
    assert.deepEqual(
      events.map(({ kind, payload }) => [kind, payload]),
      [['closed', { by: 'agent' }]],
    );
  });

  it('is refused twice, to strangers and to agents who do not hold it', () => {
    assert.deepEqual(decideClose(closed, citizen), { refuse: 'contact-closed' });
    assert.deepEqual(decideClose(assigned, stranger), { refuse: 'contact-not-found' });
    assert.deepEqual(decideClose(assigned, agentCaller('a2')), { refuse: 'not-assigned-to-you' });
  });
});

describe('a read mark', () => {
  const basis = { readByAgent: 0, unread: 1, unreadBehindMark: 0 };

  it('of the citizen never moves back', () => {
    const read = head({ readByCitizen: 2 });
    assert.deepEqual(decideReadMark(read, citizen, 3, basis), { events: [], head: { readByCitizen: 3 } });
    assert.deepEqual(decideReadMark(read, citizen, 1, basis), { events: [] });
  });

  it('of the agent counts what came in while it was being moved', () => {
    const now = { ...assigned, unread: 3, lastN: 5 };
    assert.deepEqual(decideReadMark(now, agent, 3, basis), {
      events: [],
      head: { readByAgent: 3, unread: 2 },
    });
  });

  it('of the agent is tried again when another device moved it meanwhile', () => {
    const now = { ...assigned, readByAgent: 1 };
    assert.deepEqual(decideReadMark(now, agent, 3, basis), { refuse: 'send-conflict' });
  });

  it('is not moved by an agent who does not hold the contact', () => {
    assert.deepEqual(decideReadMark(assigned, agentCaller('a2'), 3, basis), { events: [] });
  });
});
