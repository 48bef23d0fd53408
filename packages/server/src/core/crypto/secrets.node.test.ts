import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type HandlerFixture, newToken, PASSWORD, startHandler } from '../../test-support/handler-fixture.ts';

describe('whoever copies the database', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler();
  });
  after(() => server.close());

  it('holds no token, cookie, ticket or password that lets anybody in', async () => {
    const token = newToken();
    await server.open(token, 'Esto se guarda');
    const agent = await server.signIn();
    const { body } = await server.call('POST', '/v1/sites/ciudad/agent/tickets', { agent });
    const { db } = server.storage;
    const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
      db,
    );
    const rows = await Promise.all(
      tables.rows.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)),
    );
    const everything = JSON.stringify(rows.map(table => table.rows));
    assert.ok(everything.includes('Esto se guarda'));
    const secretOfCookie = agent.cookie.split('.').at(-1) ?? agent.cookie;
    const secretOfTicket = String(body.ticket).split('.').at(-1) ?? '';
    for (const secret of [token, secretOfCookie, secretOfTicket, PASSWORD]) {
      assert.ok(secret.length > 8 && !everything.includes(secret), secret);
    }
  });
});
