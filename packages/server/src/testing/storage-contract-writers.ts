import type { Storage } from '../core/ports/storage.ts';
import { claim, claimEqual } from './claims.ts';
import { sampleCommands, textOf } from './sample-commands.ts';
import type { ContractTest, StorageFixture } from './storage-fixture.ts';
import { eventsOf, restOfFeed } from './stored-contact.ts';

/** What holds when several processes share a database. */
export function writersContract(test: ContractTest): void {
  test('a transaction held open is never skipped by the feed', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('slow'));
    await storage.execute(open('quick'));
    const start = await storage.feedEnd(site);
    const wrote = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const slow = storage.transaction(async tx => {
      await tx.execute([say('slow', 'began first')]);
      wrote.resolve();
      await release.promise;
    });
    await wrote.promise;
    await storage.execute(say('quick', 'committed first'));
    const during = await restOfFeed(storage, site, start);
    const end = await storage.feedEnd(site);
    release.resolve();
    await slow;
    const after = await restOfFeed(storage, site, during.cursor);
    claimEqual([...during.events, ...after.events].map(textOf).sort(), ['began first', 'committed first']);
    claimEqual(end, during.cursor, 'the end of the feed meanwhile');
  });

  test('of two processes that accept the same contact exactly one wins', async (fixture, site) => {
    const both = [fixture.storage, await another(fixture)];
    const { open, accept } = sampleCommands(site);
    for (let round = 0; round < 20; round++) {
      await fixture.storage.execute(open(`c${round}`));
      const outcomes = await Promise.all(
        both.map((storage, i) => storage.execute(accept(`c${round}`, `agent-${i}`, `${round}-${i}`))),
      );
      claimEqual(outcomes.map(outcome => outcome.status).sort(), ['refused', 'stored'], `round ${round}`);
    }
  });

  test('a send that reaches two processes at once is stored once', async (fixture, site) => {
    const both = [fixture.storage, await another(fixture)];
    const { open, say } = sampleCommands(site);
    await fixture.storage.execute(open('a'));
    for (let round = 0; round < 20; round++) {
      const sends = await Promise.all(
        both.map(storage => storage.execute(say('a', 'hola', { id: `twice-${round}` }))),
      );
      claimEqual(sends.map(outcome => outcome.status).sort(), ['duplicate', 'stored'], `send ${round}`);
      const firsts = await Promise.all(
        both.map((storage, i) =>
          storage.execute(
            open(`${round}-${i}`, { id: `first-${round}`, createReference: references(round) }),
          ),
        ),
      );
      claimEqual(
        firsts.map(outcome => outcome.status).sort(),
        ['duplicate', 'stored'],
        `first send ${round}`,
      );
    }
    claimEqual((await eventsOf(fixture.storage, site, 'a')).length, 22, 'the number of events');
  });

  test('two processes that propose the same reference number use different ones', async (fixture, site) => {
    const both = [fixture.storage, await another(fixture)];
    const { open } = sampleCommands(site);
    for (let round = 0; round < 10; round++) {
      const opened = await Promise.all(
        both.map((storage, i) =>
          storage.execute(open(`${round}-${i}`, { visitor: `v${i}`, createReference: references(round) })),
        ),
      );
      const numbers = opened.map(outcome => outcome.status === 'stored' && outcome.head.reference);
      claimEqual(numbers.sort(), [`${round}-0`, `${round}-1`], `round ${round}`);
    }
  });

  test('batches that touch the same contacts in other orders all come through', async (fixture, site) => {
    const both = [fixture.storage, await another(fixture)];
    const { open, say } = sampleCommands(site);
    const contacts = ['a', 'b', 'c', 'd', 'e'];
    await fixture.storage.transaction(tx => tx.execute(contacts.map(contact => open(contact))));
    await Promise.all(
      Array.from({ length: 30 }, async (_, i) => {
        const storage = both[i % 2] ?? fixture.storage;
        const order = i % 3 === 0 ? contacts : contacts.toReversed();
        if (i % 5 === 0) {
          await storage.transaction(async tx => {
            for (const contact of order) await tx.execute([say(contact, `${i}`)]);
          });
        } else await Promise.all(order.map(contact => storage.execute(say(contact, `${i}`))));
      }),
    );
    for (const contact of contacts) {
      const numbers = (await eventsOf(fixture.storage, site, contact)).map(event => event.n);
      claimEqual(
        numbers,
        Array.from({ length: 32 }, (_, i) => i + 1),
        `the numbers of ${contact}`,
      );
    }
  });
}

async function another({ openAnother }: StorageFixture): Promise<Storage> {
  claim(openAnother !== undefined, 'the fixture cannot open its database twice');
  return await openAnother();
}

function references(round: number): () => string {
  let count = 0;
  return () => `${round}-${count++}`;
}
