import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { ForgetController } from './forget-controller.ts';

const MINUTE_MS = 60_000;

describe('a chat at a computer that others use', () => {
  let forgotten = 0;
  beforeEach(() => {
    forgotten = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => mock.timers.reset());

  function controller(): ForgetController {
    const host: ReactiveControllerHost = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    };
    return new ForgetController(host, () => {
      forgotten += 1;
    });
  }

  it('is forgotten one minute after it has ended, however often its state is told', () => {
    const forgetter = controller();
    forgetter.note(true, false);
    mock.timers.tick(10 * MINUTE_MS);
    forgetter.note(true, true);
    mock.timers.tick(MINUTE_MS / 2);
    forgetter.note(true, true);
    mock.timers.tick(MINUTE_MS / 2 - 1);
    assert.equal(forgotten, 0);
    mock.timers.tick(1);
    assert.equal(forgotten, 1);
  });

  it('is not forgotten while another one goes on', () => {
    const forgetter = controller();
    forgetter.note(true, true);
    mock.timers.tick(MINUTE_MS / 2);
    forgetter.note(true, false);
    mock.timers.tick(10 * MINUTE_MS);
    assert.equal(forgotten, 0);
  });

  it('stays where nobody said that others use the computer', () => {
    controller().note(false, true);
    mock.timers.tick(10 * MINUTE_MS);
    assert.equal(forgotten, 0);
  });
});
