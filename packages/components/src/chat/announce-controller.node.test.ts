import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { AnnounceController, type Timers } from './announce-controller.ts';

/** A clock that is moved by hand. */
function clock() {
  let now = 0;
  const due = new Map<number, { at: number; act: () => void }>();
  let count = 0;
  const timers: Timers = {
    setTimeout(act, delayMs) {
      due.set(++count, { at: now + delayMs, act });
      return count;
    },
    clearTimeout: handle => void due.delete(handle as number),
  };
  const pass = (seconds: number) => {
    const end = now + seconds * 1_000;
    for (;;) {
      const next = [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next) break;
      now = next[1].at;
      due.delete(next[0]);
      next[1].act();
    }
    now = end;
  };
  return { timers, pass };
}

/** An announcer, and what its region has said so far, one entry for each time. */
function speaker() {
  const { timers, pass } = clock();
  const heard: string[] = [];
  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => {
      const [text] = announcer.render().values;
      if (text) heard.push(String(text));
    },
  };
  const announcer = new AnnounceController(host, timers);
  const region = () => String(announcer.render().values[0]);
  return { announcer, heard, pass, region };
}

test('what comes together is said together, once, two seconds later', () => {
  const { announcer, heard, pass } = speaker();
  announcer.say('Lucía le atiende');
  pass(1);
  announcer.say('Lucía: Buenos días');
  assert.deepEqual(heard, []);
  pass(1);
  assert.deepEqual(heard, ['Lucía le atiende. Lucía: Buenos días']);
  pass(60);
  assert.equal(heard.length, 1);
});

test('the region is empty again after fifteen seconds, so that nobody reads it a second time', () => {
  const { announcer, pass, region } = speaker();
  announcer.say('Número copiado');
  pass(2);
  assert.equal(region(), 'Número copiado');
  pass(15);
  assert.equal(region(), '');
});

test('each message is said as it comes', () => {
  const { announcer, heard, pass } = speaker();
  for (const text of ['uno', 'dos', 'tres']) {
    announcer.say(text);
    pass(3);
  }
  assert.deepEqual(heard, ['uno', 'dos', 'tres']);
});

test('places in the queue that change every five seconds are said at most every thirty, the newest only', () => {
  const { announcer, heard, pass } = speaker();
  for (let place = 20; place > 6; place--) {
    announcer.sayNews(`Puesto ${place}`);
    pass(5);
  }
  // Seventy seconds: at the start, after thirty and after sixty.
  assert.deepEqual(heard, ['Puesto 20', 'Puesto 15', 'Puesto 9']);
});

test('a place in the queue is not said once somebody answers', () => {
  const { announcer, heard, pass } = speaker();
  announcer.sayNews('Puesto 2');
  pass(5);
  announcer.sayNews('Puesto 1');
  announcer.sayNews(undefined);
  pass(60);
  assert.deepEqual(heard, ['Puesto 2']);
});

test('nothing is said after the element has left the page', () => {
  const { announcer, heard, pass } = speaker();
  announcer.say('Lucía: Buenos días');
  announcer.sayNews('Puesto 2');
  announcer.hostDisconnected();
  pass(60);
  assert.deepEqual(heard, []);
});
