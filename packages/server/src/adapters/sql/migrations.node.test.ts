import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import type { Insertable, Kysely } from 'kysely';
import type { Tables } from '../../core/ports/tables.ts';
import { message, opening, startHandler } from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES, type TestDatabase } from '../../test-support/test-databases.ts';
import { migrateDatabase } from './migrate-database.ts';
import { migrationsFor } from './migrations.ts';

/** Rows of one table by its name, in the order in which they were written. */
type Rows = Record<string, Record<string, unknown>[]>;

const RELEASED = new URL('../../test-support/released/', import.meta.url);
const RELEASES = readdirSync(RELEASED).map(file => basename(file, '.json'));
/** Of the visitor in the rows of every release. */
const TOKEN = `vt1_${'A'.repeat(43)}`;
const CONTACTS = '/v1/sites/ciudad/contacts';
const QUESTION = opening('¿Dónde pago la multa?', '00000000-0000-4000-8000-000000000001');
const SAID = ['¿Dónde pago la multa?', 'Con gusto le explico.', 'Gracias'];

describe('the rows of earlier releases', () => {
  it('are kept for each migration that there is', () => {
    assert.deepEqual(RELEASES.toSorted(), Object.keys(migrationsFor('sqlite')));
  });
});

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`an upgrade on ${database}`, () => {
    for (const release of RELEASES) {
      it(`from ${release} shows everything, knows repeats, and counts on`, async t => {
        const own = await create();
        await write(own, release);
        const storage = await own.open();
        await storage.migrate();
        const server = await startHandler({ storage });
        t.after(async () => {
          await server.close();
          await storage.close();
          await own.remove();
        });

        const listed = await server.call('GET', CONTACTS, { token: TOKEN });
        const [contact] = listed.body.contacts;
        assert.equal(contact.reference, '5FY-47A-70Y');
        assert.equal(contact.read.citizen, 7);
        const log = async () =>
          (await server.call('GET', `${CONTACTS}/${contact.id}/events?after=0`, { token: TOKEN })).body
            .events;
        assert.deepEqual(textsOf(await log()), SAID);

        const repeated = await server.call('POST', CONTACTS, { token: TOKEN, body: QUESTION });
        assert.equal(repeated.body.contact.id, contact.id);
        const body = message('y sigue');
        const path = `${CONTACTS}/${contact.id}/messages`;
        const { n } = (await server.call('POST', path, { token: TOKEN, body })).body;
        const events = await log();
        assert.deepEqual(textsOf(events), [...SAID, 'y sigue']);
        assert.ok(events.every((event: { n: number }, index: number) => event.n === index + 1));
        assert.equal(events[n - 1].payload.text, 'y sigue');

        const signIn = { login: 'arojas', password: 'una clave larga' };
        const session = await server.call('POST', '/v1/sites/ciudad/agent/session', { body: signIn });
        assert.equal(session.body.agent.name, 'Agente arojas');
      });
    }
  });
}

/** Makes the database as the release left it: its migrations alone, and its rows. */
async function write(own: TestDatabase, release: string): Promise<void> {
  const rows: Rows = JSON.parse(readFileSync(new URL(`${release}.json`, RELEASED), 'utf8'));
  const all = Object.entries(migrationsFor(own.dialect));
  const upTo = all.slice(0, all.findIndex(([name]) => name === release) + 1);
  await own.withQueries(async db => {
    await migrateDatabase(db, Object.fromEntries(upTo));
    for (const [table, columns] of Object.entries(await columnsOf(db))) {
      assert.deepEqual(Object.keys(rows[table]?.[0] ?? {}).sort(), columns, `the columns of ${table}`);
    }
    for (const [table, lines] of Object.entries(rows)) {
      for (const line of lines) {
        const isEvent = own.dialect === 'postgres' && table === 'events';
        await (db as Kysely<Tables>)
          .insertInto(table as keyof Tables)
          .values({ ...line, ...(isEvent && { txid: '3' }) } as unknown as Insertable<Tables['events']>)
          .execute();
      }
    }
  });
}

/** Columns that are the same in every database, so that a released migration that was changed is found out. */
async function columnsOf(db: Kysely<unknown>): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables();
  const own = tables.filter(({ name }) => !name.startsWith('ventanilla_'));
  const named = own.map(({ name, columns }) => [name, columns.map(column => column.name)] as const);
  const given = new Set(['position', 'txid', 'feed_txid']);
  return Object.fromEntries(
    named.map(([name, columns]) => [name, columns.filter(column => !given.has(column)).sort()]),
  );
}

function textsOf(events: { kind: string; payload: { text: string } | null }[]): string[] {
  return events.flatMap(({ kind, payload }) => (kind === 'message' && payload ? [payload.text] : []));
}
