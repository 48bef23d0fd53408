import { claim, claimEqual } from './claims.ts';
import { sampleCommands, textOf } from './sample-commands.ts';
import type { ContractTest } from './storage-fixture.ts';
import { eventsOf, feedUpTo, headOf, restOfFeed } from './stored-contact.ts';

/** What readers of a whole site are promised. */
export function feedContract(test: ContractTest, { isKept }: { isKept: boolean }): void {
  test('an empty site has an empty feed, and its cursor stays', async ({ storage }, site) => {
    claimEqual(await storage.readFeed(site, '', 10), { events: [], cursor: '' });
    claimEqual(await storage.feedEnd(site), '');
  });

  test('a reader that pages while others write sees every event once and in order', async ({
    storage,
  }, site) => {
    const { open, say } = sampleCommands(site);
    const contacts = ['a', 'b', 'c'];
    await Promise.all(contacts.map(contact => storage.execute(open(contact))));
    let isWriting = true;
    const writing = Promise.all(
      contacts.map(async contact => {
        for (let i = 0; i < 40; i++) {
          await Promise.all([
            storage.execute(say(contact, `${i}`)),
            storage.transaction(tx => tx.execute([say(contact, `${i} too`)])),
          ]);
        }
      }),
    ).finally(() => {
      isWriting = false;
    });
    const seen = new Map<string, number>();
    for (let cursor = ''; ; ) {
      const isLast = !isWriting;
      const left = 246 - [...seen.values()].reduce((sum, n) => sum + n, 0);
      const page = await (isLast ? feedUpTo(storage, site, cursor, left) : restOfFeed(storage, site, cursor));
      for (const { contact, n } of page.events) {
        claimEqual(n, (seen.get(contact) ?? 0) + 1, `the next number of ${contact}`);
        seen.set(contact, n);
      }
      cursor = page.cursor;
      if (isLast) break;
      await storage.ping();
    }
    await writing;
    claimEqual(Object.fromEntries(seen), { a: 82, b: 82, c: 82 });
  });

  test('the end of the feed is behind what is committed and before what comes', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a'));
    const { cursor } = await feedUpTo(storage, site, '', 2);
    const end = await storage.feedEnd(site);
    claimEqual(end, cursor, 'the end');
    claimEqual(await storage.readFeed(site, end, 10), { events: [], cursor: end });
    await storage.execute(say('a', 'new'));
    const page = await feedUpTo(storage, site, end, 1);
    claimEqual(page.events.map(textOf), ['new']);
    claimEqual(await storage.feedEnd(site), page.cursor, 'the new end');
  });

  test('a reader of some kinds sees those alone, and its cursor passes over the others', async ({
    storage,
  }, site) => {
    const { open, say, accept } = sampleCommands(site);
    await storage.execute(open('a'));
    await storage.execute(say('a', 'one'));
    await storage.execute(accept('a', 'luis'));
    await storage.execute(say('a', 'two'));
    const { cursor: end } = await feedUpTo(storage, site, '', 5);
    const kinds = ['contact-opened', 'assigned'] as const;
    const first = await storage.readFeed(site, '', 1, kinds);
    claimEqual(
      first.events.map(({ kind }) => kind),
      ['contact-opened'],
      'a full page',
    );
    const rest = await storage.readFeed(site, first.cursor, 10, kinds);
    claimEqual(
      rest.events.map(({ kind }) => kind),
      ['assigned'],
    );
    claimEqual(rest.cursor, end, 'the cursor behind a page that is not full');
    await storage.execute(say('a', 'three'));
    await feedUpTo(storage, site, end, 1);
    const empty = await storage.readFeed(site, end, 10, kinds);
    claimEqual(empty, { events: [], cursor: await storage.feedEnd(site) }, 'nothing of these kinds');
    claimEqual(await storage.readFeed(site, empty.cursor, 10), { events: [], cursor: empty.cursor });
  });

  test('sites are apart in the feed', async ({ storage }, site) => {
    await storage.execute(sampleCommands(site).open('a'));
    await storage.execute(sampleCommands(`${site}-b`).open('b'));
    // A feed waits for transactions that are open anywhere, so that `b` is there once the other site's reader has seen it.
    const { events: others } = await feedUpTo(storage, `${site}-b`, '', 2);
    const { events } = await storage.readFeed(site, '', 10);
    claimEqual(
      [others, events].map(page => page.map(event => event.contact)),
      [
        ['b', 'b'],
        ['a', 'a'],
      ],
    );
  });

  if (isKept) {
    test('closing and opening again keeps the log, the heads and the cursors', async ({
      storage,
      reopen,
    }, site) => {
      claim(reopen !== undefined, 'the fixture cannot open its database again');
      const { open, say } = sampleCommands(site);
      await storage.execute(open('a', { text: 'first', id: 'kept' }));
      const [head, events] = [await headOf(storage, site, 'a'), await eventsOf(storage, site, 'a')];
      const { cursor } = await feedUpTo(storage, site, '', 2);
      const again = await reopen();
      claimEqual(await headOf(again, site, 'a'), head);
      claimEqual(await eventsOf(again, site, 'a'), events);
      claimEqual((await again.execute(open('b', { text: 'first', id: 'kept' }))).status, 'duplicate');
      await again.execute(say('a', 'second'));
      claimEqual((await feedUpTo(again, site, cursor, 1)).events.map(textOf), ['second']);
    });
  }
}
