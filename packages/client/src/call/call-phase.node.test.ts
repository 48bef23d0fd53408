import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HappeningEntry } from '../timeline/timeline.ts';
import { type CallFacts, callPhase } from './call-phase.ts';
import { type LoggedCall, loggedCall } from './logged-call.ts';

const AT = '2026-03-02T12:00:00.000Z';
const rung: LoggedCall = { id: 'c', media: 'video', by: 'citizen', at: AT };
const taken: LoggedCall = { ...rung, acceptedAt: AT };
const over: LoggedCall = { ...taken, ended: { by: 'agent', reason: 'hung-up' } };

function phase(facts: Partial<CallFacts>) {
  return callPhase({
    party: 'citizen',
    call: undefined,
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
      acceptedAt: AT,
    });
    const ended = { kind: 'call-ended', call: 'c', by: 'system', reason: 'closed' } as const;
    assert.deepEqual(loggedCall(happened(started, accepted, ended))?.ended, {
      by: 'system',
      reason: 'closed',
    });
  });

  it('waits again when its contact is handed on', () => {
    const handedOn = { kind: 'queue-entered', reason: 'transferred' } as const;
    assert.equal(loggedCall(happened(started, accepted, handedOn))?.acceptedAt, undefined);
    assert.equal(loggedCall(happened(started, accepted, handedOn, accepted))?.acceptedAt, AT);
  });
});
