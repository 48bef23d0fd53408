import { claim, claimEqual, claimRejects } from './claims.ts';
import { sampleCommands, textOf } from './sample-commands.ts';
import type { ContractTest } from './storage-fixture.ts';
import { eventsOf, headOf } from './stored-contact.ts';

/** Work that holds together, and work that waits its turn. */
export function transactionContract(test: ContractTest): void {
  test('a transaction writes rows and commands together', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    const statuses = await storage.transaction(async tx => {
      await tx.db.insertInto('visitors').values(visitor(site, 'ana')).execute();
      const outcomes = await tx.execute([open('a'), say('a', 'hola')]);
      const head = await headOf(tx, site, 'a');
      claimEqual(head.lastN, 3, 'what the transaction sees');
      return outcomes.map(outcome => outcome.status);
    });
    claimEqual(statuses, ['stored', 'stored']);
    claimEqual((await eventsOf(storage, site, 'a')).length, 3, 'the number of events');
    claimEqual(await visitorsOf(storage.db, site), ['ana']);
  });

  test('a transaction that throws leaves nothing behind, and its neighbours whole', async ({
    storage,
  }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a'));
    const before = storage.execute(say('a', 'before'));
    const failing = storage.transaction(async tx => {
      await tx.db.insertInto('visitors').values(visitor(site, 'ana')).execute();
      await tx.execute([say('a', 'never'), open('b')]);
      throw new Error('changed my mind');
    });
    const after = storage.execute(say('a', 'after'));
    await claimRejects(failing, /changed my mind/);
    claimEqual([(await before).status, (await after).status], ['stored', 'stored']);
    const events = await eventsOf(storage, site, 'a');
    claimEqual(
      events.map(event => event.n),
      [1, 2, 3, 4],
      'the numbers',
    );
    claimEqual(events.slice(2).map(textOf).sort(), ['after', 'before']);
    claimEqual(await visitorsOf(storage.db, site), []);
    claimEqual((await storage.execute(say('b', 'hola'))).status, 'refused', 'a send to the contact undone');
  });

  test('a command that throws inside a transaction fails all of it', async ({ storage }, site) => {
    const { open, say, decide } = sampleCommands(site);
    await storage.execute(open('a'));
    const failing = storage.transaction(tx =>
      tx.execute([
        say('a', 'never'),
        decide('a', () => {
          throw new Error('a fault in a decision');
        }),
      ]),
    );
    await claimRejects(failing, /a fault in a decision/);
    claimEqual((await eventsOf(storage, site, 'a')).length, 2, 'the number of events');
  });

  test('readers outside see nothing of a transaction before it commits', async ({ storage }, site) => {
    const seen: Promise<string[]>[] = [];
    await storage.transaction(async tx => {
      await tx.db.insertInto('visitors').values(visitor(site, 'ana')).execute();
      for (let i = 0; i < 5; i++) {
        seen.push(visitorsOf(storage.db, site));
        claimEqual(await visitorsOf(tx.db, site), ['ana'], 'what the transaction sees');
      }
      await tx.db.updateTable('visitors').set({ id: 'eva' }).where('site', '=', site).execute();
    });
    for (const [id] of await Promise.all(seen)) {
      claim(id === undefined || id === 'eva', `a reader saw ${id}, which was never committed`);
    }
  });

  test('transactions that lock a site wait for each other, and count right', async ({ storage }, site) => {
    await storage.transaction(tx =>
      tx.db.insertInto('consumers').values({ site, name: 'count', cursor: '0', lease_until: 0 }).execute(),
    );
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        storage.transaction(async tx => {
          await tx.lockSite(site);
          most = Math.max(most, ++inside);
          const query = tx.db.selectFrom('consumers').select('cursor').where('site', '=', site);
          const { cursor } = await query.executeTakeFirstOrThrow();
          const next = `${Number(cursor) + 1}`;
          await tx.db.updateTable('consumers').set({ cursor: next }).where('site', '=', site).execute();
          inside -= 1;
        }),
      ),
    );
    claimEqual(most, 1, 'how many were inside at once');
    const row = await storage.db.selectFrom('consumers').select('cursor').where('site', '=', site).execute();
    claimEqual(row, [{ cursor: '20' }]);
  });

  test('the database vouches that it can be written', async ({ storage }) => {
    await storage.ping();
  });

  test('what is given after closing is refused, and closing twice is harmless', async fixture => {
    const { storage } = fixture;
    await storage.close();
    await claimRejects(storage.execute(sampleCommands('gone').open('a')), /closed/);
    await claimRejects(storage.ping(), /closed/);
    await storage.close();
  });

  test('what was given before closing is finished', async fixture => {
    const { storage } = fixture;
    const { open, say } = sampleCommands('ending');
    const unfinished = [
      storage.execute(open(`last-${Math.random()}`)),
      storage.execute(say('nobody', 'hola')),
    ];
    const [statuses] = await Promise.all([Promise.all(unfinished), storage.close()]);
    claimEqual(
      statuses.map(outcome => outcome.status),
      ['stored', 'refused'],
    );
  });
}

function visitor(site: string, id: string) {
  return {
    site,
    id,
    token_hash: `hash of ${id}`,
    created_at: 1,
    revoked_at: null,
    person: id,
    subject_hash: null,
  };
}

async function visitorsOf(db: Parameters<typeof headOf>[0]['db'], site: string): Promise<string[]> {
  const rows = await db.selectFrom('visitors').select('id').where('site', '=', site).orderBy('id').execute();
  return rows.map(row => row.id);
}
