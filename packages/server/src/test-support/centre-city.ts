import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import type { ContactId } from '@ventanilla/protocol';
import { createInProcessBus } from '../core/in-process-bus.ts';
import type { Bus } from '../core/ports/bus.ts';
import type { Storage } from '../core/ports/storage.ts';
import { type Agent, type CentreFixture, openCentre, SITE } from '../testing/centre-fixture.ts';
import type { HurriedRuntime } from '../testing/hurried-runtime.ts';
import type { TestDatabase } from './test-databases.ts';

/** A centre on a database of its own. */
export interface CentreCity {
  fixture: CentreFixture;
  storage: Storage;
  bus: Bus;
  /** Ends the centre and begins another on the same database, as a restart does. */
  restart(meanwhile: (runtime: HurriedRuntime) => unknown): Promise<void>;
}

/** A test with such a city, which fails where the centre has noted an error. */
export function testInCity(
  name: string,
  create: () => Promise<TestDatabase>,
  options: Pick<Parameters<typeof openCentre>[1] & object, 'routing' | 'presenceLeaseMs'>,
  body: (city: CentreCity) => Promise<void>,
): void {
  it(name, async t => {
    const own = await create();
    const storage = await own.open();
    await storage.migrate();
    const bus = createInProcessBus();
    const city: CentreCity = {
      storage,
      bus,
      fixture: openCentre(storage, { ...options, bus }),
      async restart(meanwhile) {
        const { runtime } = city.fixture;
        await city.fixture.centre.close();
        await meanwhile(runtime);
        city.fixture = openCentre(storage, { ...options, bus, runtime });
      },
    };
    t.after(async () => {
      await city.fixture.centre.close();
      await storage.close();
      await own.remove();
    });
    await body(city);
    assert.deepEqual(city.fixture.runtime.errors, []);
  });
}

/** A contact that the agent has taken. */
export async function accepted(fixture: CentreFixture, agent: Agent): Promise<ContactId> {
  const contact = await fixture.open();
  await fixture.untilOffered(contact, agent);
  await take(fixture, contact, agent);
  return contact;
}

export async function take({ centre }: CentreFixture, contact: ContactId, agent: Agent): Promise<void> {
  const outcome = await centre.accept({ site: SITE, contact, agent, id: randomUUID() });
  assert.equal(outcome.status, 'stored');
}
