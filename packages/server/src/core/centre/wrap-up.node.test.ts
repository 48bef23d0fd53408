import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { accepted, type CentreCity, testInCity } from '../../test-support/centre-city.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import { type Agent, SITE } from '../../testing/centre-fixture.ts';
import type { Bus } from '../ports/bus.ts';

const WRAP_UP_SECONDS = 45;

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`wrap-up on ${database}`, () => {
    const withServer = (
      name: string,
      body: (city: CentreCity) => Promise<void>,
      wrapUpSeconds = WRAP_UP_SECONDS,
    ) => testInCity(name, create, { routing: { wrapUpSeconds } }, body);

    withServer('offers the agent nothing while it lasts', async city => {
      const ana = await wrappingUp(city);
      const { centre, runtime } = city.fixture;
      const { until } = await centre.presenceNow(SITE, ana.id);
      assert.equal(until, runtime.now() + WRAP_UP_SECONDS * 1_000);
      const contact = await city.fixture.open();
      await city.fixture.untilQueued(contact);
      // Whoever came first would be asked first, if both took contacts.
      runtime.pass(1_000);
      const luz = await city.fixture.seat('Luz');
      await city.fixture.untilOffered(contact, luz);
      assert.equal(await centre.presence(SITE, ana.id), 'wrap-up');
    });

    withServer(
      'takes back what was offered before the centre heard that the contact had ended',
      async city => {
        const { fixture } = city;
        const ana = await fixture.seat('Ana');
        const held = await accepted(fixture, ana);
        await fixture.centre.setPresence(SITE, ana.id, 'away');
        const contact = await fixture.open();
        await fixture.untilQueued(contact);
        await city.restart(async () => {
          // Nothing is heard of meanwhile; what is asked of the centre is done all the same.
          await fixture.end(held);
          await fixture.centre.setPresence(SITE, ana.id, 'available');
          await fixture.untilOffered(contact, ana);
        });
        await presenceOf(city, ana, 'wrap-up');
        const { offered_to } = await city.fixture.untilQueued(contact);
        assert.equal(offered_to, null);
      },
    );

    withServer('ends early when the agent says so, and not a second time by itself', async city => {
      const ana = await wrappingUp(city);
      const { fixture } = city;
      const contact = await fixture.open();
      await fixture.untilQueued(contact);
      await fixture.centre.setPresence(SITE, ana.id, 'available');
      await fixture.untilOffered(contact, ana);
      await fixture.centre.setPresence(SITE, ana.id, 'away');
      const ended = untilTold(city, ana);
      fixture.runtime.pass(WRAP_UP_SECONDS * 1_000);
      await ended;
      assert.equal(await fixture.centre.presence(SITE, ana.id), 'away');
    });

    withServer('ends by itself when its time is over, and what waits is offered', async city => {
      const ana = await wrappingUp(city);
      const { fixture } = city;
      const contact = await fixture.open();
      await fixture.untilQueued(contact);
      fixture.runtime.pass(WRAP_UP_SECONDS * 1_000);
      await fixture.untilOffered(contact, ana);
      assert.deepEqual(await fixture.centre.presenceNow(SITE, ana.id), { state: 'available' });
    });

    withServer('ends by itself also across a restart', async city => {
      const ana = await wrappingUp(city);
      await city.restart(runtime => runtime.pass(WRAP_UP_SECONDS * 1_000));
      const contact = await city.fixture.open();
      await city.fixture.untilOffered(contact, ana);
    });

    withServer('lasts over a restart that is shorter', async city => {
      const ana = await wrappingUp(city);
      const { until } = await city.fixture.centre.presenceNow(SITE, ana.id);
      await city.restart(runtime => runtime.pass(1_000));
      assert.deepEqual(await city.fixture.centre.presenceNow(SITE, ana.id), { state: 'wrap-up', until });
    });

    withServer('begins with nobody who is away, and ends with whoever goes away', async city => {
      const { fixture } = city;
      const ana = await fixture.seat('Ana');
      const [first, second] = [await accepted(fixture, ana), await accepted(fixture, ana)];
      await fixture.end(first);
      await presenceOf(city, ana, 'wrap-up');
      await fixture.centre.setPresence(SITE, ana.id, 'away');
      assert.deepEqual(await fixture.centre.presenceNow(SITE, ana.id), { state: 'away' });
      await fixture.end(second);
      // What is queued later was heard of later.
      await fixture.untilQueued(await fixture.open());
      assert.deepEqual(await fixture.centre.presenceNow(SITE, ana.id), { state: 'away' });
    });

    withServer(
      'is not there unless a site asks for it',
      async ({ fixture }) => {
        const ana = await fixture.seat('Ana');
        const held = await accepted(fixture, ana);
        await fixture.end(held);
        await fixture.untilOffered(await fixture.open(), ana);
        assert.deepEqual(await fixture.centre.presenceNow(SITE, ana.id), { state: 'available' });
      },
      0,
    );

    /** @returns Somebody whose only contact has just ended. */
    async function wrappingUp(city: CentreCity): Promise<Agent> {
      const ana = await city.fixture.seat('Ana');
      const contact = await accepted(city.fixture, ana);
      await city.fixture.end(contact);
      await presenceOf(city, ana, 'wrap-up');
      return ana;
    }

    /** Resolves once the agent's presence is as said. */
    async function presenceOf(city: CentreCity, agent: Agent, state: string): Promise<void> {
      for (;;) {
        const told = untilTold(city, agent);
        if ((await city.fixture.centre.presence(SITE, agent.id)) === state) return;
        await told;
      }
    }
  });
}

/** Resolves when every process is told to look at the agent's presence again. */
function untilTold({ bus }: { bus: Bus }, agent: Agent): Promise<void> {
  return new Promise(resolve => {
    const unsubscribe = bus.subscribe(hint => {
      if (hint.kind !== 'presence' || hint.agent !== agent.id) return;
      unsubscribe();
      resolve();
    });
  });
}
