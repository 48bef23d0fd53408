import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HappeningEntry } from '../timeline/timeline.ts';
import { type CallFacts, callPhase } from './call-phase.ts';
import { type LoggedCall, loggedCall } from './logged-call.ts';

const AT = '2026-03-02T12:00:00.000Z';
const rung: LoggedCall = { id: 'c', media: 'video', by: 'citizen', at: AT, guests: [] };
const taken: LoggedCall = { ...rung, acceptedAt: AT };
const over: LoggedCall = { ...taken, ended: { by: 'agent', reason: 'hung-up' } };

function phase(facts: Partial<CallFacts>) {
  return callPhase({
    party: 'citizen',
    call: undefined,
    part: 'within',
    isStarting: false,
    isHere: true,
    peer: 'none',
    isDismissed: false,
    ...facts,
  });
}

function happened(...happenings: HappeningEntry['happening'][]): HappeningEntry[] {
  return happenings.map((happening, index) => ({
    type: 'happening',
    key: `event-${index + 1}`,
    n: index + 1,
    at: AT,
    happening,
  }));
}

describe("a call's phase", () => {
  it('goes from nothing to being over', () => {
    assert.equal(phase({}), 'idle');
    assert.equal(phase({ isStarting: true }), 'starting');
    assert.equal(phase({ call: rung }), 'waiting');
    assert.equal(phase({ call: taken }), 'connecting');
    assert.equal(phase({ call: taken, peer: 'there' }), 'live');
    assert.equal(phase({ call: taken, peer: 'lost' }), 'reconnecting');
    assert.equal(phase({ call: over }), 'ended');
    assert.equal(phase({ call: over, isDismissed: true }), 'idle');
  });

  it('rings at the side that did not begin it', () => {
    assert.equal(phase({ call: rung, party: 'agent', isHere: false }), 'ringing');
    assert.equal(phase({ call: { ...rung, by: 'agent' }, isHere: false }), 'ringing');
  });

  it('is elsewhere for another page of the same person, and nothing there once it is over', () => {
    for (const call of [rung, taken]) assert.equal(phase({ call, isHere: false }), 'elsewhere');
    assert.equal(phase({ call: over, isHere: false }), 'idle');
  });

  it('is an invitation for whoever is asked into it, and nothing for other agents', () => {
    const facts = { call: taken, party: 'agent', isHere: false } as const;
    assert.equal(phase({ ...facts, part: 'invited' }), 'invited');
    assert.equal(phase({ ...facts, part: 'outside' }), 'idle');
    assert.equal(phase({ ...facts, part: 'guest', isHere: true, peer: 'there' }), 'live');
    assert.equal(phase({ call: over, party: 'agent', isHere: false, part: 'invited' }), 'idle');
  });

  it('waits for the next agent with an interpreter who is in it, and rings at the others', () => {
    const facts = { call: rung, party: 'agent' } as const;
    assert.equal(phase({ ...facts, part: 'guest' }), 'waiting');
    assert.equal(phase({ ...facts, part: 'guest', isHere: false }), 'elsewhere');
    assert.equal(phase({ ...facts, part: 'outside', isHere: false }), 'ringing');
  });
});

describe('the newest call of a log', () => {
  const started = {
    kind: 'call-started',
    call: 'c',
    media: 'sign',
    by: 'citizen',
    signLanguage: 'csn',
  } as const;
  const accepted = { kind: 'call-accepted', call: 'c' } as const;

  it('is what its events say of it', () => {
    assert.equal(loggedCall([]), undefined);
    const call = loggedCall(happened(started, accepted));
    assert.deepEqual(call, {
      id: 'c',
      media: 'sign',
      by: 'citizen',
      signLanguage: 'csn',
      at: AT,
      guests: [],
      acceptedAt: AT,
    });
    const ended = { kind: 'call-ended', call: 'c', by: 'system', reason: 'closed' } as const;
    assert.deepEqual(loggedCall(happened(started, accepted, ended))?.ended, {
      by: 'system',
      reason: 'closed',
    });
  });

  it('has the guests who were invited, until they leave', () => {
    const luis = { id: 'l', name: 'Luis' };
    const about = { call: 'c', guest: luis, role: 'interpreter' } as const;
    const invited = { kind: 'call-invited', ...about, signLanguage: 'csn' } as const;
    const joined = { kind: 'call-joined', ...about } as const;
    const left = { kind: 'call-left', ...about, reason: 'left' } as const;
    const guestsAfter = (...more: HappeningEntry['happening'][]) =>
      loggedCall(happened(started, accepted, ...more))?.guests;
    const guest = { ...luis, role: 'interpreter', signLanguage: 'csn' };
    assert.deepEqual(guestsAfter(invited), [{ ...guest, joined: false }]);
    assert.deepEqual(guestsAfter(invited, joined), [{ ...guest, joined: true }]);
    assert.deepEqual(guestsAfter(invited, joined, invited), [{ ...guest, joined: true }]);
    assert.deepEqual(guestsAfter(invited, joined, left), []);
    const asColleague = { kind: 'call-invited', ...about, role: 'colleague' } as const;
    assert.deepEqual(guestsAfter(invited, asColleague), [{ ...luis, role: 'colleague', joined: false }]);
  });

  it('waits again when its contact is handed on', () => {
    const handedOn = { kind: 'queue-entered', reason: 'transferred' } as const;
    assert.equal(loggedCall(happened(started, accepted, handedOn))?.acceptedAt, undefined);
    assert.equal(loggedCall(happened(started, accepted, handedOn, accepted))?.acceptedAt, AT);
  });
});
