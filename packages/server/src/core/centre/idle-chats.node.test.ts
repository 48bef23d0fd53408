import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe } from 'node:test';
import type { ContactId, ReadableEvent, RoutingConfiguration } from '@ventanilla/protocol';
import { accepted, type CentreCity, take, testInCity } from '../../test-support/centre-city.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import { type Agent, type CentreFixture, openCentre, SITE } from '../../testing/centre-fixture.ts';
import { keepOpen } from '../log/commands/keep-open.ts';
import type { CommandOutcome } from '../ports/storage.ts';

const AFTER_MINUTES = 10;
const CLOSE_MINUTES = 5;
const IDLE: RoutingConfiguration = { idle: { afterMinutes: AFTER_MINUTES, closeMinutes: CLOSE_MINUTES } };
const MINUTE_MS = 60_000;
/** Nobody is gone because the test has moved the clock. */
const presenceLeaseMs = 86_400_000;

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`an idle chat on ${database}`, { timeout: 120_000 }, () => {
    const withServer = (name: string, body: (city: CentreCity) => Promise<void>, routing = IDLE) =>
      testInCity(name, create, { routing, presenceLeaseMs }, body);

    withServer('is warned, closed and opened again with its number, and nothing is lost', async city => {
      const { fixture } = city;
      const ana = await fixture.seat('Ana');
      const contact = await answered(fixture, ana);
      const { reference } = await fixture.until(contact, () => true);
      fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
      const warned = await untilTold(fixture, contact, 'idle-warned');
      const closesAt = fixture.runtime.now() + CLOSE_MINUTES * MINUTE_MS;
      assert.deepEqual(warned.payload, { closesAt: new Date(closesAt).toISOString() });
      assert.deepEqual([warned.audience, warned.actor], ['everyone', { role: 'system' }]);
      fixture.runtime.pass(CLOSE_MINUTES * MINUTE_MS);
      const closed = await untilTold(fixture, contact, 'closed');
      assert.deepEqual(closed.payload, { by: 'system', reason: 'idle' });

      const before = await fixture.events(contact);
      await fixture.write(contact);
      const again = await fixture.untilOffered(contact, ana);
      assert.equal(again.reference, reference);
      assert.deepEqual((await fixture.events(contact)).slice(0, before.length), before);
      // Its time begins anew once somebody has taken it, as with any other.
      await take(fixture, contact, ana);
      await answer(fixture, contact, ana);
      fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
      await untilTold(fixture, contact, 'idle-warned', 2);
    });

    withServer('is not one while the agent is expected to write', async ({ fixture }) => {
      const ana = await fixture.seat('Ana');
      const asking = await answered(fixture, ana);
      await fixture.write(asking);
      const justTaken = await accepted(fixture, ana);
      // Jobs are done in the order in which they are due: when the last one is warned, the others were looked at.
      fixture.runtime.pass(1);
      const silent = await answered(fixture, ana);
      fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
      await untilTold(fixture, silent, 'idle-warned');
      for (const contact of [asking, justTaken])
        assert.equal(await countOf(fixture, contact, 'idle-warned'), 0);
    });

    withServer('is none in the queue, nor while somebody is on a call in it', async ({ fixture }) => {
      const ana = await fixture.seat('Ana');
      const transferred = await answered(fixture, ana);
      await fixture.hire('Luz', ['impuestos']);
      await fixture.centre.transfer({
        site: SITE,
        contact: transferred,
        agent: ana,
        id: randomUUID(),
        to: { skills: ['impuestos'] },
      });
      const calling = await answered(fixture, ana);
      await fixture.log.execute({
        site: SITE,
        contact: calling,
        at: fixture.runtime.now(),
        decide: () => ({
          events: [],
          head: { call: { id: randomUUID(), media: 'voice', by: 'agent', accepted: true, skills: [] } },
        }),
      });
      fixture.runtime.pass(1);
      // Who is on a call takes nothing else.
      const silent = await answered(fixture, await fixture.seat('Eva'));
      fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
      await untilTold(fixture, silent, 'idle-warned');
      for (const contact of [transferred, calling])
        assert.equal(await countOf(fixture, contact, 'idle-warned'), 0);
    });

    type Act = (fixture: CentreFixture, contact: ContactId, agent: Agent) => Promise<unknown>;
    const acts: [string, ReadableEvent['kind'], Act][] = [
      ['the citizen who says that they are there', 'kept-open', (fixture, contact) => stay(fixture, contact)],
      ['another message of the agent', 'message', answer],
    ];
    for (const [who, kind, act] of acts) {
      withServer(`is given the whole time again by ${who}`, async ({ fixture }) => {
        const ana = await fixture.seat('Ana');
        const contact = await answered(fixture, ana);
        fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
        await untilTold(fixture, contact, 'idle-warned');
        fixture.runtime.pass((CLOSE_MINUTES - 1) * MINUTE_MS);
        await act(fixture, contact, ana);
        // Past the time that the first warning named.
        fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
        await untilTold(fixture, contact, 'idle-warned', 2);
        fixture.runtime.pass(CLOSE_MINUTES * MINUTE_MS);
        await untilTold(fixture, contact, 'closed');
        const kinds = (await fixture.events(contact)).map(({ kind }) => kind);
        assert.deepEqual(kinds.slice(-4), ['idle-warned', kind, 'idle-warned', 'closed']);
      });
    }

    withServer(
      'stays open for whoever writes after the warning, as often as they do',
      async ({ fixture }) => {
        const ana = await fixture.seat('Ana');
        const contact = await answered(fixture, ana);
        for (let round = 1; round <= 3; round += 1) {
          fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
          await untilTold(fixture, contact, 'idle-warned', round);
          await fixture.write(contact);
          await answer(fixture, contact, ana);
        }
        assert.equal(await countOf(fixture, contact, 'closed'), 0);
      },
    );

    withServer('is closed in time also across a restart', async city => {
      const contact = await answered(city.fixture, await city.fixture.seat('Ana'));
      await city.restart(runtime => runtime.pass(AFTER_MINUTES * MINUTE_MS));
      await untilTold(city.fixture, contact, 'idle-warned');
      await city.restart(runtime => runtime.pass(CLOSE_MINUTES * MINUTE_MS));
      await untilTold(city.fixture, contact, 'closed');
    });

    withServer('is warned anew where nobody could have answered, since no server ran', async city => {
      const contact = await answered(city.fixture, await city.fixture.seat('Ana'));
      city.fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
      await untilTold(city.fixture, contact, 'idle-warned');
      await city.restart(runtime => runtime.pass(60 * MINUTE_MS));
      await untilTold(city.fixture, contact, 'idle-warned', 2);
      assert.equal(await countOf(city.fixture, contact, 'closed'), 0);
    });

    withServer('is warned once and closed once by several processes', async city => {
      const { fixture, storage } = city;
      const contact = await answered(fixture, await fixture.seat('Ana'));
      const other = openCentre(storage, { routing: IDLE, presenceLeaseMs, runtime: fixture.runtime });
      const either = (kind: ReadableEvent['kind']) =>
        Promise.race([untilTold(fixture, contact, kind), untilTold(other, contact, kind)]);
      fixture.runtime.pass(AFTER_MINUTES * MINUTE_MS);
      await either('idle-warned');
      fixture.runtime.pass(CLOSE_MINUTES * MINUTE_MS);
      await either('closed');
      await other.centre.close();
      const kinds = (await fixture.events(contact)).map(({ kind }) => kind);
      assert.deepEqual(kinds.slice(-2), ['idle-warned', 'closed']);
      assert.equal(kinds.filter(kind => kind === 'idle-warned').length, 1);
    });

    withServer('cannot be kept open by a stranger, nor once it is closed', async ({ fixture }) => {
      const contact = await answered(fixture, await fixture.seat('Ana'));
      assert.deepEqual(await stay(fixture, contact, 'stranger'), {
        status: 'refused',
        code: 'contact-not-found',
      });
      assert.equal((await stay(fixture, contact)).status, 'stored');
      await fixture.end(contact);
      assert.deepEqual(await stay(fixture, contact), { status: 'refused', code: 'contact-closed' });
    });

    withServer(
      'is nothing that a site without the setting knows',
      async ({ fixture, storage }) => {
        const ana = await fixture.seat('Ana');
        await answered(fixture, ana);
        // What is queued later was heard of later.
        await fixture.untilQueued(await fixture.open());
        const jobs = await storage.db.selectFrom('jobs').select('kind').execute();
        assert.ok(!jobs.some(({ kind }) => kind === 'idle-chat'));
      },
      {},
    );
  });
}

/** A chat that the agent has taken and answered. */
async function answered(fixture: CentreFixture, agent: Agent): Promise<ContactId> {
  const contact = await accepted(fixture, agent);
  await answer(fixture, contact, agent);
  return contact;
}

async function answer(
  { log, runtime }: CentreFixture,
  contact: ContactId,
  { id, name }: Agent,
): Promise<void> {
  const payload = { id: randomUUID(), text: '¿Me dice su número de cédula?' };
  await log.execute({
    site: SITE,
    contact,
    at: runtime.now(),
    decide: () => ({ events: [{ kind: 'message', payload, actor: { role: 'agent', id, name } }] }),
  });
}

function stay(
  { log, runtime }: CentreFixture,
  contact: ContactId,
  visitor = 'visitor',
): Promise<CommandOutcome> {
  const caller = { party: 'citizen', visitor } as const;
  return log.execute(keepOpen({ site: SITE, contact, caller, id: randomUUID(), at: runtime.now() }));
}

async function countOf(
  fixture: CentreFixture,
  contact: ContactId,
  kind: ReadableEvent['kind'],
): Promise<number> {
  return (await fixture.events(contact)).filter(event => event.kind === kind).length;
}

/** Resolves with the event of a kind, once the log has so many of them. */
async function untilTold(
  fixture: CentreFixture,
  contact: ContactId,
  kind: ReadableEvent['kind'],
  times = 1,
): Promise<ReadableEvent> {
  for (;;) {
    const events = await fixture.events(contact);
    const found = events.filter(event => event.kind === kind)[times - 1];
    if (found !== undefined) return found;
    await fixture.until(contact, row => row.last_n > events.length);
  }
}
