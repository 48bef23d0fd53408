import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { createBackendCommands } from '../../core/backend-commands.ts';
import { readDeliveryMetrics } from '../../core/metrics/delivery-metrics.ts';
import type { LogFields } from '../../core/ports/runtime.ts';
import { openForeignCentre } from '../../test-support/foreign-centre.ts';
import { type ForwardingFixture, openForwarding } from '../../test-support/forwarding-fixture.ts';
import { type Citizen, createCitizen } from '../../testing/citizen.ts';
import { createHttpForwarding } from './create-http-forwarding.ts';

const DAY_MS = 86_400_000;
const LONG_PAUSE_MS = 3_600_000;

describe('webhooks', () => {
  let forwarding: ForwardingFixture;
  let citizen: Citizen;
  /** Reasons for which webhooks were not taken. */
  let refusals: LogFields[];

  beforeEach(async () => {
    forwarding = await openForwarding('SQLite');
    const { log, site, runtime } = forwarding;
    citizen = createCitizen(log, site, runtime.now);
    refusals = [];
    runtime.log.warn = (_, fields = {}) => void refusals.push(fields);
  });

  afterEach(() => forwarding.dispose());

  it('tell a contact in order, and hold its later events back behind one that is not taken, while others go on', async () => {
    const { foreign } = forwarding;
    const [stuck, other] = [await citizen.open(), await citizen.open()];
    for (let i = 0; i < 3; i += 1) for (const contact of [stuck, other]) await citizen.write(contact);
    let isBroken = true;
    foreign.behave(({ message: { contact, event } }) =>
      isBroken && contact.id === stuck && event.n === 3 ? 500 : 204,
    );
    await tellAll();
    await foreign.until(() => numbersOf(other).length === 5 && numbersOf(stuck).length === 3);
    await untilRefused(1);
    // An operator sees that one contact waits, and how often it failed.
    await untilFigures(1, 1);
    for (let failures = 2; failures <= 4; failures += 1) {
      forwarding.runtime.pass(LONG_PAUSE_MS);
      await untilRefused(failures);
      await untilFigures(1, failures);
    }
    assert.deepEqual(numbersOf(other), [1, 2, 3, 4, 5]);
    assert.deepEqual(numbersOf(stuck), [1, 2, 3, 3, 3, 3]);
    isBroken = false;
    forwarding.runtime.pass(LONG_PAUSE_MS);
    await forwarding.untilTold();
    await untilFigures(undefined, undefined);
    assert.deepEqual(numbersOf(stuck), [1, 2, 3, 3, 3, 3, 3, 4, 5]);
    const ids = foreign.heard.map(heard => heard.headers['webhook-id']);
    assert.equal(new Set(ids).size, 10, 'each event has an id, which stays the same when it is told again');
  });

  it('wait for longer after each failure, up to five minutes, or as long as they are told to', async () => {
    const { foreign, runtime } = forwarding;
    let retryAfter: string | undefined;
    foreign.behave((_, response) => {
      response.writeHead(503, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
      return undefined;
    });
    await citizen.open();
    await tellAll();
    for (let failures = 1; failures <= 11; failures += 1) {
      if (failures === 11) retryAfter = '1800';
      await untilRefused(failures);
      runtime.pass(LONG_PAUSE_MS);
    }
    assert.deepEqual(
      refusals.map(fields => fields['delayMs']),
      [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 1_800].map(seconds => seconds * 1_000),
    );
    assert.equal(refusals[0]?.['reason'], 'status 503');
  });

  it('go on after a restart where they stood, and by another process where one has died', async () => {
    const { foreign, runtime, storage } = forwarding;
    foreign.behave(({ message: { event } }) => (event.n === 2 ? 500 : 204));
    const contact = await citizen.open();
    const first = await tellAll();
    await untilRefused(1);
    await first.close();
    // What a process that was killed while it told leaves behind.
    await storage.transaction(tx =>
      tx.db
        .updateTable('deliveries')
        .set({ lease_until: runtime.now() + 30_000 })
        .execute(),
    );
    foreign.behave(() => 204);
    forwarding.create().start();
    runtime.pass(20_000);
    assert.deepEqual(numbersOf(contact), [1, 2]);
    runtime.pass(10_000);
    await forwarding.untilTold();
    assert.deepEqual(numbersOf(contact), [1, 2, 2]);
  });

  it('are told by one process at a time', async () => {
    const backends = [forwarding.create(), forwarding.create(), forwarding.create()];
    for (const backend of backends) backend.start();
    const contacts = await Promise.all(Array.from({ length: 10 }, () => citizen.open()));
    for (const contact of contacts) for (let i = 0; i < 3; i += 1) await citizen.write(contact);
    const { events } = await forwarding.storage.readFeed(forwarding.site, '', 1_000);
    await Promise.all(backends.map(backend => backend.handle(forwarding.site, events)));
    await forwarding.untilTold();
    for (const contact of contacts) assert.deepEqual(numbersOf(contact), [1, 2, 3, 4, 5]);
  });

  it('are not taken by a redirect, a silent server, or one that is not there', async () => {
    const trap = await openForeignCentre();
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const gone = await openForeignCentre();
    await gone.close();
    forwarding.foreign.behave((_, response) => {
      response.writeHead(307, { location: trap.url }).end();
      return undefined;
    });
    await citizen.open();
    const cases = [
      [forwarding.foreign.url, 'status 307'],
      [`http://127.0.0.1:${port}/`, 'timeout'],
      [gone.url, 'ECONNREFUSED'],
    ] as const;
    for (const [url, reason] of cases) {
      await (await tellAll({ url, name: `vecino-${refusals.length}`, timeoutMs: 200 })).close();
      await untilRefused(refusals.length === 0 ? 1 : refusals.length);
      assert.equal(refusals.at(-1)?.['reason'], reason);
    }
    assert.equal(trap.heard.length, 0, 'a redirect was followed');
    silent.closeAllConnections();
    silent.close();
    await trap.close();
  });

  it('are taken whatever the answer says, also when it never ends', async () => {
    const { foreign } = forwarding;
    foreign.behave((_, response) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', pour);
      pour();
      return undefined;
    });
    const contact = await citizen.open();
    await tellAll();
    await forwarding.untilTold();
    assert.deepEqual(numbersOf(contact), [1, 2]);
  });

  it('leave out contacts that ended long before anybody listened, until the citizen writes again', async () => {
    const [old, open] = [await citizen.open(), await citizen.open()];
    await citizen.end(old);
    forwarding.runtime.pass(2 * DAY_MS);
    const recent = await citizen.open();
    await citizen.end(recent);
    await tellAll();
    await forwarding.untilTold();
    assert.deepEqual([old, open, recent].map(numbersOf), [[], [1, 2], [1, 2, 3]]);
    await citizen.write(old);
    await tellAll();
    await forwarding.untilTold();
    assert.deepEqual(numbersOf(old), [1, 2, 3, 4]);
  });

  it('stop for a contact that somebody else answers by now, and commands for it are refused', async () => {
    const { log, runtime, site } = forwarding;
    const answers = () => false;
    const contact = await citizen.open();
    await tellAll({}, { answers });
    await forwarding.untilTold();
    assert.deepEqual(numbersOf(contact), []);
    const commands = createBackendCommands({ log, runtime, name: 'vecino', answers });
    const outcome = await commands.post({ kind: 'close', id: 'one', site, contact });
    assert.deepEqual(outcome, { status: 'refused', code: 'answered-elsewhere' });
    await tellAll();
    await citizen.write(contact);
    await tellAll();
    await forwarding.untilTold();
    assert.deepEqual(numbersOf(contact), [1, 2, 3]);
  });

  it('write neither texts nor secrets into the log', async () => {
    const logged: unknown[] = [];
    for (const level of ['info', 'warn', 'error'] as const) {
      forwarding.runtime.log[level] = (event, fields) => void logged.push({ event, fields });
    }
    forwarding.foreign.behave(() => 400);
    await citizen.open();
    await tellAll();
    await forwarding.foreign.until(heard => heard.length > 0);
    while (logged.length === 0) await new Promise(resolve => setImmediate(resolve));
    assert.match(JSON.stringify(logged), /webhook-refused/);
    assert.doesNotMatch(JSON.stringify(logged), /Buenos|whsec|http:/);
  });

  it('need a name, an address and secrets of the right form, and a mistake does not repeat the secret', () => {
    const right = { name: 'vecino', url: 'https://centro.example/', secrets: [forwarding.secret] };
    createHttpForwarding(right);
    for (const wrong of [
      { name: 'Vecino' },
      { url: 'file:///etc/passwd' },
      { url: 'centro' },
      { secrets: [] },
      { secrets: ['whsec_c2hvcnQ='] },
      { secrets: ['una clave muy larga, y sin embargo no de esta forma'] },
    ]) {
      assert.throws(
        () => createHttpForwarding({ ...right, ...wrong }),
        (error: unknown) => error instanceof TypeError && !/c2hvcnQ|una clave/.test(error.message),
        JSON.stringify(wrong),
      );
    }
  });

  /** Tells another backend on the same storage everything, from the beginning. */
  async function tellAll(...options: Parameters<ForwardingFixture['create']>) {
    const backend = forwarding.create(...options);
    backend.start();
    const { events } = await forwarding.storage.readFeed(forwarding.site, '', 1_000);
    await backend.handle(forwarding.site, events);
    return backend;
  }

  /** Numbers of a contact's events in the order in which they came, also those that were not taken. */
  function numbersOf(contact: string): number[] {
    const own = forwarding.foreign.heard.filter(({ message }) => message.contact.id === contact);
    return own.map(({ message }) => message.event.n);
  }

  /** Until so many contacts wait, and the one that fails most has failed so often. */
  async function untilFigures(...wanted: (number | undefined)[]): Promise<void> {
    for (;;) {
      const families = await readDeliveryMetrics(forwarding);
      const figures = families.map(({ samples }) => samples[0]?.value);
      if (isDeepStrictEqual(figures, wanted)) return;
      await new Promise(resolve => setImmediate(resolve));
    }
  }

  async function untilRefused(count: number): Promise<void> {
    while (refusals.length < count) await new Promise(resolve => setImmediate(resolve));
  }
});
