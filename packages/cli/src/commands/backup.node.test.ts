import assert from 'node:assert/strict';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { Citizen, textsOf } from '../testing/citizen.ts';
import { operatorFolder } from '../testing/operator-folder.ts';
import { runCommand, startServe } from '../testing/run-command.ts';

describe('ventanilla backup', () => {
  it('made while citizens write opens again as the log was: all that was acknowledged, without gaps, and it goes on from there', async t => {
    const operator = await operatorFolder();
    t.after(() => operator.remove());
    const server = await startServe(operator.places);
    t.after(() => server.end('SIGKILL'));
    const citizens = [new Citizen(), new Citizen(), new Citizen()];
    for (const citizen of citizens) await citizen.open(server.base, 'mensaje 0');

    const written = citizens.map(() => 1);
    const before = { written: [...written] };
    const done = new AbortController();
    const writing = citizens.map(async (citizen, who) => {
      while (!done.signal.aborted) {
        await citizen.write(server.base, `mensaje ${written[who]}`);
        written[who] = (written[who] ?? 0) + 1;
      }
    });
    before.written = [...written];
    const file = join(operator.folder, 'monday.db');
    const { code, stdout } = await runCommand(['backup', '--data', operator.data, file]);
    const afterwards = [...written];
    done.abort();
    await Promise.all(writing);
    assert.equal(code, 0);
    assert.match(stdout, /monday\.db holds everything acknowledged before now\n$/);
    assert.ok(
      afterwards.some((count, who) => count > (before.written[who] ?? 0) + 5),
      'nobody wrote meanwhile',
    );

    const restored = join(operator.folder, 'restored');
    await mkdir(restored);
    await rename(file, join(restored, 'ventanilla.db'));
    const again = await startServe(['--config', operator.config, '--data', restored]);
    t.after(() => again.end('SIGKILL'));
    for (const [who, citizen] of citizens.entries()) {
      const kept = await citizen.read(again.base);
      const log = await citizen.read(server.base);
      assert.deepEqual(kept, log.slice(0, kept.length));
      assert.ok(textsOf(kept).length >= (before.written[who] ?? 0));

      const n = await citizen.write(again.base, 'y sigue');
      const grown = await citizen.read(again.base);
      assert.deepEqual(grown.slice(0, kept.length), kept);
      assert.deepEqual(
        grown.map(event => event.n),
        grown.map((_, index) => index + 1),
      );
      assert.deepEqual(textsOf(grown.slice(n - 1, n)), ['y sigue']);
    }
    const late = new Citizen();
    await late.open(again.base, 'nuevo');
    assert.deepEqual(textsOf(await late.read(again.base)), ['nuevo']);
  });

  it('is never written over another file, and says so', async t => {
    const operator = await operatorFolder();
    t.after(() => operator.remove());
    const server = await startServe(operator.places);
    t.after(() => server.end('SIGKILL'));
    const { code, stderr } = await runCommand(['backup', '--data', operator.data, operator.config]);
    assert.equal(code, 1);
    assert.match(stderr, /exists\. A backup is never written over/);
  });

  it('of a folder without a database says how to name the right one', async () => {
    const { code, stderr } = await runCommand(['backup', '--data', join(dirname('.'), 'absent'), 'copy.db']);
    assert.equal(code, 1);
    assert.match(stderr, /^absent\/ventanilla\.db does not exist\. Name its folder with --data\n$/);
  });
});
