import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Citizen, textsOf } from '../testing/citizen.ts';
import { newDatabase } from '../testing/new-database.ts';
import { operatorFolder, SITE_YAML } from '../testing/operator-folder.ts';
import { runCommand, startServe } from '../testing/run-command.ts';

describe('ventanilla persons', () => {
  for (const database of ['SQLite', 'PostgreSQL']) {
    const isPostgres = database === 'PostgreSQL';

    it(`with ${database} hands a person everything, and erases it, while the server runs`, async t => {
      const operator = await operatorFolder();
      t.after(() => operator.remove());
      const environment: Record<string, string> = isPostgres ? { DATABASE_URL: await newDatabase() } : {};
      const server = await startServe(operator.places, environment);
      t.after(() => server.end('SIGKILL'));
      const ana = new Citizen();
      const eva = new Citizen();
      await ana.open(server.base, 'Soy <b>Ana</b>');
      await ana.write(server.base, '¿Dónde pago?');
      await eva.open(server.base, 'Soy Eva');
      const dictated = ana.reference.replaceAll('-', ' ').toLowerCase();
      const words = [...operator.places, '--site', 'sol', '--reference', dictated];
      const run = (command: string, ...more: string[]) =>
        runCommand(['persons', command, ...words, ...more], '', environment);

      const file = join(operator.folder, 'ana.json');
      const exported = await run('export', file);
      assert.equal(exported.stderr, '');
      const record = JSON.parse(await readFile(file, 'utf8'));
      assert.equal(record.contacts.length, 1);
      assert.equal(record.contacts[0].reference, ana.reference);
      assert.deepEqual(record.contacts[0].events, await ana.read(server.base));
      const page = await readFile(join(operator.folder, 'ana.html'), 'utf8');
      assert.match(page, /Sus datos en Atención/);
      assert.match(page, /Soy &lt;b&gt;Ana&lt;\/b&gt;/);
      assert.doesNotMatch(page, /Eva|<b>/);
      assert.equal((await stat(file)).mode & 0o777, 0o600);

      const unasked = await run('erase');
      assert.equal(unasked.code, 1);
      assert.match(unasked.stderr, /Confirm with --yes/);
      const erased = await run('erase', '--yes');
      assert.equal(erased.stderr, '');
      assert.match(erased.stdout, new RegExp(`^Erased: 1 contacts with \\d+ events \\(${ana.reference}\\)`));

      await assert.rejects(readForEver(ana, server.base), /token-revoked/);
      await assert.rejects(ana.write(server.base, '¿siguen?'), /token-revoked/);
      const again = await run('export', join(operator.folder, 'later.json'));
      assert.equal(again.code, 0);
      const later = await readFile(join(operator.folder, 'later.json'), 'utf8');
      assert.doesNotMatch(later, /Ana|pago/);
      assert.equal(JSON.parse(later).contacts[0].status, 'closed');
      assert.deepEqual(textsOf(await eva.read(server.base)), ['Soy Eva']);
      await eva.write(server.base, 'Yo sigo');
    });
  }

  it('erases without a server too, and a server that starts later shows no word', async t => {
    const operator = await operatorFolder();
    t.after(() => operator.remove());
    const server = await startServe(operator.places);
    t.after(() => server.end('SIGKILL'));
    const ana = new Citizen();
    await ana.open(server.base, 'Soy Ana');
    await server.end('SIGTERM');
    const words = ['--site', 'sol', '--reference', ana.reference, '--yes'];
    const erased = await runCommand(['persons', 'erase', ...operator.places, ...words]);
    assert.equal(erased.stderr, '');
    assert.doesNotMatch(await readFile(join(operator.data, 'ventanilla.db'), 'latin1'), /Soy Ana/);
    const again = await startServe(operator.places);
    t.after(() => again.end('SIGKILL'));
    await assert.rejects(ana.read(again.base), /token-revoked/);
  });

  it('says so when nobody has the number, and when a file is there already', async t => {
    const operator = await operatorFolder();
    t.after(() => operator.remove());
    const server = await startServe(operator.places);
    t.after(() => server.end('SIGKILL'));
    const ana = new Citizen();
    await ana.open(server.base, 'hola');
    const place = [...operator.places, '--site', 'sol', '--reference'];
    const wrong = await runCommand(['persons', 'erase', ...place, '000-000-000', '--yes']);
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /^sol has no contact 000-000-000\. Look for a mistyped character\n$/);
    const taken = await runCommand(['persons', 'export', ...place, ana.reference, operator.config]);
    assert.equal(taken.code, 1);
    assert.match(taken.stderr, /exists\. Choose another name\n$/);
    assert.equal(await readFile(operator.config, 'utf8'), SITE_YAML);
  });
});

/** A server takes a token for good for some seconds after another process has revoked it. */
async function readForEver(citizen: Citizen, base: string): Promise<never> {
  for (;;) await citizen.read(base);
}
