import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Citizen, textsOf } from '../testing/citizen.ts';
import { newDatabase } from '../testing/new-database.ts';
import { operatorFolder } from '../testing/operator-folder.ts';
import { runCommand, startServe } from '../testing/run-command.ts';
import { signIn } from '../testing/sign-in.ts';

describe('with DATABASE_URL', () => {
  it('everything is kept in PostgreSQL: accounts, contacts, and what was acknowledged before a kill', async t => {
    const operator = await operatorFolder();
    t.after(() => operator.remove());
    const environment = { DATABASE_URL: await newDatabase() };

    const words = ['--site', 'sol', '--login', 'rosa', '--name', 'Rosa', '--password-stdin'];
    const added = await runCommand(
      ['agents', 'add', ...operator.places, ...words],
      'una clave larga',
      environment,
    );
    assert.equal(added.stderr, '');
    const server = await startServe(operator.places, environment);
    t.after(() => server.end('SIGKILL'));
    assert.equal((await signIn(server.base, 'sol', 'rosa', 'una clave larga')).status, 200);
    const citizen = new Citizen();
    await citizen.open(server.base, 'buenos días');
    await citizen.write(server.base, '¿siguen ahí?');
    await server.end('SIGKILL');

    const again = await startServe(operator.places, environment);
    assert.deepEqual(textsOf(await citizen.read(again.base)), ['buenos días', '¿siguen ahí?']);
    assert.equal(await again.end('SIGTERM'), 0);
    assert.ok(!existsSync(operator.data), 'SQLite was used as well');
  });

  it('a backup is left to the tools of PostgreSQL, and a database that is not there is named without its password', async () => {
    const environment = { DATABASE_URL: 'postgres://city:a-secret@127.0.0.1:1/absent' };
    const backup = await runCommand(['backup', 'copy.db'], '', environment);
    assert.equal(backup.code, 1);
    assert.match(backup.stderr, /pg_dump/);

    const operator = await operatorFolder();
    const list = await runCommand(['agents', 'list', ...operator.places, '--site', 'sol'], '', environment);
    await operator.remove();
    assert.equal(list.code, 1);
    assert.match(list.stderr, /^\S.*\n$/);
    assert.doesNotMatch(list.stderr, /a-secret/);
  });
});
