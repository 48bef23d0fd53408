import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

it('the example in the README does what it says', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-'));
  // In the package, where its name is found; the database lies in the folder it runs in.
  const file = fileURLToPath(new URL(`../example-${process.pid}.ts`, import.meta.url));
  await writeFile(file, code);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', file], {
      cwd: folder,
    });
    assert.equal(stdout.trim(), /\/\/ (\d+)/.exec(code)?.[1]);
  } finally {
    await rm(file);
    await rm(folder, { recursive: true });
  }
});
