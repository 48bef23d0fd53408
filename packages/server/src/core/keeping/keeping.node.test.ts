import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { RetentionConfiguration, SiteConfiguration } from '@ventanilla/protocol';
import { TEST_DATABASES, type TestDatabase } from '../../test-support/test-databases.ts';
import { createHurriedRuntime } from '../../testing/hurried-runtime.ts';
import { sampleCommands, textOf } from '../../testing/sample-commands.ts';
import { eventsOf, feedUpTo, headOf } from '../../testing/stored-contact.ts';
import { ContactLog } from '../log/contact-log.ts';
import type { ContactCommand, ContactHead, Storage } from '../ports/storage.ts';
import { Erasure } from './erasure.ts';
import { Persons } from './persons.ts';
import { Retention } from './retention.ts';

const DAY = 86_400_000;

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`keeping data on ${database}`, () => {
    let storage: Storage;
    let own: TestDatabase;

    before(async () => {
      own = await create();
      storage = await own.open();
      await storage.migrate();
    });

    after(async () => {
      await storage.close();
      await own.remove();
    });

    it('blanks what was said once its days are over, and how the matter went later; numbers have no gaps', async () => {
      const { site, write, retain, later } = city();
      await write(site.open('a', { text: 'Mi cédula es 123' }), site.accept('a', 'luz'), close(site, 'a'));
      later(89 * DAY);
      await retain();
      assert.deepEqual(await said(site.site, 'a'), ['Mi cédula es 123']);

      later(2 * DAY);
      await retain();
      const events = await eventsOf(storage, site.site, 'a');
      assert.deepEqual(
        events.map(({ n, kind, payload }) => [n, kind, payload === null]),
        [
          [1, 'contact-opened', false],
          [2, 'message', true],
          [3, 'assigned', false],
          [4, 'closed', false],
        ],
      );
      assert.equal((await headOf(storage, site.site, 'a')).lastMessage?.text, '');

      later(640 * DAY);
      await retain();
      const bare = await eventsOf(storage, site.site, 'a');
      assert.ok(bare.every(({ payload }) => payload === null));
      assert.deepEqual(
        bare.map(event => ({ ...event, payload: null })),
        events.map(event => ({ ...event, payload: null })),
      );
      assert.deepEqual(bare[2]?.actor, { role: 'agent', id: 'luz', name: 'Agent luz' });
    });

    it('keeps whole what is open, and counts anew for what was opened again', async () => {
      const { site, write, retain, later } = city();
      await write(site.open('open', { text: 'sigo aquí' }));
      await write(site.open('again', { text: 'primera vez' }), close(site, 'again'));
      later(60 * DAY);
      await write(reopen(site, 'again', 'segunda vez'), close(site, 'again'));
      later(40 * DAY);
      await retain();
      assert.deepEqual(await said(site.site, 'open'), ['sigo aquí']);
      assert.deepEqual(await said(site.site, 'again'), ['primera vez', 'segunda vez']);
      later(60 * DAY);
      await retain();
      assert.deepEqual(await said(site.site, 'open'), ['sigo aquí']);
      assert.deepEqual(await said(site.site, 'again'), []);
    });

    it('knows a repeated send by its id after its text is gone', async () => {
      const { site, write, retain, later } = city();
      const first = site.open('a', { text: 'hola', id: 'send-of-ana' });
      await write(first, close(site, 'a'));
      later(100 * DAY);
      await retain();
      const again = { ...first, send: { ...first.send, isSame: () => true } } as ContactCommand;
      const outcome = await storage.execute(again);
      assert.equal(outcome.status === 'duplicate' && outcome.send.n, 2);
    });

    it('does as the site says: shorter, longer, or for ever', async () => {
      const short = city({ messagesDays: 1 });
      const forever = city({ messagesDays: 'forever', contactsDays: 'forever' });
      for (const { site, write, retain, later } of [short, forever]) {
        await write(site.open('a', { text: 'hola' }), close(site, 'a'));
        later(1_000 * DAY);
        await retain();
      }
      assert.deepEqual(await said(short.site.site, 'a'), []);
      assert.deepEqual(await said(forever.site.site, 'a'), ['hola']);
      assert.ok((await eventsOf(storage, forever.site.site, 'a')).every(({ payload }) => payload !== null));
    });

    it('works in short steps, and goes on after a step that was cut short', async () => {
      const { site, write, later, retain, retention } = city({}, 4);
      const contacts = Array.from({ length: 10 }, (_, i) => `contact-${i}`);
      for (const contact of contacts) await write(site.open(contact, { text: 'hola' }), close(site, contact));
      await feedUpTo(storage, site.site, '', 30);
      later(100 * DAY);
      const left = async () => (await Promise.all(contacts.map(id => said(site.site, id)))).flat().length;
      await retention.pass(site.site);
      assert.equal(await left(), 9);
      await storage.transaction(tx => tx.db.deleteFrom('consumers').where('site', '=', site.site).execute());
      await retain();
      assert.equal(await left(), 0);
    });

    it('erases a person whole and nobody else: texts, token and the open contact', async () => {
      const { site, write, runtime } = city();
      await write(site.open('a', { visitor: 'ana', text: 'uno' }), close(site, 'a'));
      await write(site.open('b', { visitor: 'ana', text: 'dos' }), site.say('b', 'tres'));
      await write(site.open('c', { visitor: 'eva', text: 'cuatro' }));
      await meet(site.site, 'ana');
      await meet(site.site, 'eva');
      const persons = new Persons({ storage, runtime });
      const found = await persons.find(site.site, 'R-b');
      assert.deepEqual(
        found?.contacts.map(({ reference, events }) => [reference, events.map(textOf).filter(Boolean)]),
        [
          ['R-a', ['uno']],
          ['R-b', ['dos', 'tres']],
        ],
      );

      await persons.erase(site.site, 'ana');
      assert.deepEqual([await said(site.site, 'a'), await said(site.site, 'b')], [[], []]);
      const open = await headOf(storage, site.site, 'b');
      assert.equal(open.status, 'closed');
      assert.equal(open.lastMessage?.text, '');
      const events = await eventsOf(storage, site.site, 'b');
      assert.deepEqual(
        events.map(({ n, kind, payload }) => [n, kind, payload]),
        [
          [1, 'contact-opened', null],
          [2, 'message', null],
          [3, 'message', null],
          [4, 'closed', { by: 'system' }],
        ],
      );
      assert.ok((await persons.find(site.site, 'R-a'))?.revokedAt);
      assert.equal((await persons.find(site.site, 'R-c'))?.revokedAt, undefined);
      assert.deepEqual(await said(site.site, 'c'), ['cuatro']);
    });

    it('erases by a second look what slipped in behind the first', async () => {
      const { site, write, runtime } = city();
      await write(site.open('a', { visitor: 'ana', text: 'uno' }));
      await meet(site.site, 'ana');
      await new Persons({ storage, runtime }).erase(site.site, 'ana');
      await write(reopen(site, 'a', 'tarde'));
      assert.deepEqual(await said(site.site, 'a'), ['tarde']);

      const row = await storage.db
        .selectFrom('jobs')
        .selectAll()
        .where('site', '=', site.site)
        .executeTakeFirstOrThrow();
      assert.equal(row.due_at, runtime.now() + 120_000);
      const erasure = new Erasure({
        storage,
        log: new ContactLog(storage),
        runtime,
        revoke: async () => assert.fail('the token was revoked before'),
      });
      await erasure.jobHandlers.erasure({ ...row, dueAt: row.due_at });
      assert.deepEqual(await said(site.site, 'a'), []);
      assert.equal((await headOf(storage, site.site, 'a')).status, 'closed');
    });

    /** A site of its own with a clock of its own. */
    function city(retention: RetentionConfiguration = {}, pageSize = 200) {
      const site = sampleCommands(`city-${randomUUID()}`);
      const runtime = createHurriedRuntime();
      const configuration = { id: site.site, retention } as SiteConfiguration;
      const sites = { get: () => configuration };
      const pruner = new Retention({ storage, sites, runtime, pageSize });
      let written = 0;
      return {
        site,
        runtime,
        retention: pruner,
        later: (ms: number) => runtime.pass(ms),
        write: async (...commands: ContactCommand[]) => {
          for (const command of commands) {
            const outcome = await storage.execute({ ...command, at: runtime.now() });
            assert.equal(outcome.status, 'stored');
            if (outcome.status === 'stored') written += outcome.events.length;
          }
        },
        /** Every pass there is to do now. */
        retain: async () => {
          await feedUpTo(storage, site.site, '', written);
          for (;;) {
            const next = await pruner.pass(site.site);
            if (next === undefined || next > runtime.now() + 1_000) return;
          }
        },
      };
    }

    async function said(site: string, contact: string): Promise<string[]> {
      return (await eventsOf(storage, site, contact)).map(textOf).filter(text => text !== '');
    }

    async function meet(site: string, visitor: string): Promise<void> {
      const row = {
        site,
        id: visitor,
        token_hash: `hash of ${visitor}`,
        created_at: 1,
        revoked_at: null,
        person: visitor,
        subject_hash: null,
      };
      await storage.transaction(tx => tx.db.insertInto('visitors').values(row).execute());
    }
  });
}

function close({ decide }: ReturnType<typeof sampleCommands>, contact: string): ContactCommand {
  return decide(contact, () => ({
    events: [{ kind: 'closed', payload: { by: 'citizen' }, actor: { role: 'citizen' } }],
    head: { status: 'closed', agent: null, queuedAt: null },
  }));
}

function reopen(
  { decide }: ReturnType<typeof sampleCommands>,
  contact: string,
  text: string,
): ContactCommand {
  return decide(contact, (head: ContactHead) => ({
    events: [{ kind: 'message', payload: { id: randomUUID(), text }, actor: { role: 'citizen' } }],
    head: { status: 'waiting', lastMessage: { from: 'citizen', text, at: 1 }, unread: head.unread + 1 },
  }));
}
