import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClientFrame, ServerFrame } from '@ventanilla/protocol';
import { resolveEnvironment } from '../environment.ts';
import { ManualClock } from '../test-support/manual-clock.ts';
import { Rest } from '../transport/rest.ts';
import { LiveContact } from './live-contact.ts';

const ID = 'contacto';

/** A contact on a socket that the test is the server of. */
function watched() {
  const clock = new ManualClock();
  const environment = resolveEnvironment({
    now: clock.now,
    setTimer: clock.setTimer,
    // A log without events, read to its end.
    fetch: async () => Response.json({ events: [], lastN: 0 }),
  });
  const frames: ClientFrame[] = [];
  const problems: string[] = [];
  const contact = new LiveContact({
    id: ID,
    party: 'citizen',
    environment,
    rest: new Rest({
      server: new URL('https://ciudad.example/'),
      site: 'ciudad',
      environment,
      headers: () => ({}),
    }),
    sendFrame: frame => frames.push(frame) > 0,
    onChange: () => {},
    onEvents: () => {},
    onProblem: ({ code }) => problems.push(code),
  });
  contact.handleLive(true);
  const refuse = (code: 'unavailable' | 'contact-not-found', status: number) =>
    contact.handleFrame({
      type: 'refused',
      contact: ID,
      problem: { type: 'about:blank', title: code, code, status },
    } as ServerFrame);
  return { clock, contact, frames, problems, refuse };
}

describe('a contact that the server does not let watch', () => {
  it('is asked for again after a while, where that may change', () => {
    const { clock, frames, problems, refuse } = watched();
    for (let times = 2; times <= 4; times++) {
      refuse('unavailable', 503);
      clock.advance(60_000);
      assert.deepEqual(frames, new Array(times).fill({ type: 'watch', contact: ID, after: 0 }));
    }
    assert.deepEqual(problems, []);
  });

  it('is asked for again also where its log was read meanwhile: what comes later would not be told', async () => {
    const { clock, contact, frames, refuse } = watched();
    refuse('unavailable', 503);
    await contact.catchUp();
    clock.advance(60_000);
    assert.deepEqual(frames, new Array(2).fill({ type: 'watch', contact: ID, after: 0 }));
  });

  it('is a problem, and is left alone, where it is not theirs', () => {
    const { clock, frames, problems, refuse } = watched();
    refuse('contact-not-found', 404);
    clock.advance(3_600_000);
    assert.deepEqual([frames.length, problems], [1, ['contact-not-found']]);
  });

  it('is not asked for again once it is closed', () => {
    const { clock, contact, frames, refuse } = watched();
    refuse('unavailable', 503);
    contact.close();
    refuse('unavailable', 503);
    clock.advance(3_600_000);
    assert.deepEqual(
      frames.map(({ type }) => type),
      ['watch', 'unwatch'],
    );
  });
});
