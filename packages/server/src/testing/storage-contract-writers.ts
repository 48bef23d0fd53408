import type { Storage } from '../core/ports/storage.ts';
import { claim, claimEqual } from './claims.ts';
import { sampleCommands, textOf } from './sample-commands.ts';
import type { ContractTest, StorageFixture } from './storage-fixture.ts';
import { eventsOf, feedUpTo, restOfFeed } from './stored-contact.ts';

/** What holds when several processes share a database. */
export function writersContract(test: ContractTest): void {
  test('a transaction held open is never skipped by the feed', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('slow'));
    await storage.execute(open('quick'));
    const { cursor: start } = await feedUpTo(storage, site, '', 4);
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
    const after = await feedUpTo(storage, site, during.cursor, 2 - during.events.length);
    claimEqual([...during.events, ...after.events].map(textOf).sort(), ['began first', 'committed first']);
    claimEqual(end, during.cursor, 'the end of the feed meanwhile');
  });

  test('the feed tells a contact’s events in their order though an older transaction came to it later', async (fixture, site) => {
    const { storage } = fixture;
    const { open, say } = sampleCommands(site);
    await storage.transaction(tx => tx.execute([open('a'), open('b')]));
    const began = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const older = storage.transaction(async tx => {
      await tx.execute([say('a', 'mine')]);
      began.resolve();
      await release.promise;
      await tx.execute([say('b', 'second')]);
    });
    await began.promise;
    await storage.execute(say('b', 'first'));
    release.resolve();
    await older;
    const { events } = await feedUpTo(storage, site, '', 7);
    claimEqual(
      events.filter(event => event.contact === 'b').map(event => event.n),
      [1, 2, 3, 4],
    );
    claimEqual(events.length, 7, 'the number of events');
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

  test('what opens the same contact in two processes at once meets in it', async (fixture, site) => {
    const both = [fixture.storage, await another(fixture)];
    const { open } = sampleCommands(site);
    for (let round = 0; round < 20; round++) {
      const contact = `c${round}`;
      const opened = await Promise.all(
        both.map((storage, i) =>
          storage.execute(open(contact, { id: `${round}-${i}`, createReference: references(round) })),
        ),
      );
      claimEqual(
        opened.map(outcome => outcome.status),
        ['stored', 'stored'],
        `round ${round}`,
      );
      const numbers = (await eventsOf(fixture.storage, site, contact)).map(event => event.n);
      claimEqual(numbers, [1, 2, 3, 4], `the numbers of round ${round}`);
    }
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
        const commands = (i % 3 === 0 ? contacts : contacts.toReversed()).map(contact =>
          say(contact, `${i}`),
        );
        if (i % 5 === 0) await storage.transaction(tx => tx.execute(commands));
        else await Promise.all(commands.map(command => storage.execute(command)));
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

  test('of two transactions that wait for each other one runs again, and both come through', async (fixture, site) => {
    const both = [fixture.storage, await another(fixture)];
    const { open, say } = sampleCommands(site);
    await fixture.storage.transaction(tx => tx.execute([open('a'), open('b')]));
    const haveFirstLock = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let runs = 0;
    const cross = async (mine: number, first: string, second: string) => {
      await both[mine]?.transaction(async tx => {
        runs += 1;
        await tx.execute([say(first, 'first')]);
        haveFirstLock[mine]?.resolve();
        await haveFirstLock[1 - mine]?.promise;
        await tx.execute([say(second, 'second')]);
      });
    };
    await Promise.all([cross(0, 'a', 'b'), cross(1, 'b', 'a')]);
    claimEqual(runs, 3, 'how often the work ran');
    for (const contact of ['a', 'b']) {
      const texts = (await eventsOf(fixture.storage, site, contact)).slice(2).map(textOf);
      claimEqual(texts.sort(), ['first', 'second'], `the messages of ${contact}`);
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
