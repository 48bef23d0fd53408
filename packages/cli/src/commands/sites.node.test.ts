import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operatorFolder, SITE_YAML } from '../testing/operator-folder.ts';
import { runCommand } from '../testing/run-command.ts';

describe('ventanilla sites', () => {
  it('lists what a right configuration holds, and tells every mistake of a wrong one', async t => {
    const operator = await operatorFolder();
    t.after(() => operator.remove());
    const config = ['--config', operator.config];
    assert.equal((await runCommand(['sites', 'list', ...config])).stdout, 'sol\tAtención\tchat\n');
    const right = await runCommand(['sites', 'check', ...config]);
    assert.equal(right.code, 0);
    assert.match(right.stdout, /ventanilla\.yaml is right: sol\n$/);

    await operator.configure(SITE_YAML.replace('id: sol', 'id: El Sol').replace('/Bogota', '/Bogotá'));
    const wrong = await runCommand(['sites', 'check', ...config]);
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /yaml:2:5: sites\[0\]\.id expected lower-case letters.*; found "El Sol"\n/);
    assert.match(wrong.stderr, /yaml:4:5: sites\[0\]\.timeZone expected an IANA time zone/);
  });

  it('suggests the command that was meant', async () => {
    const { code, stderr } = await runCommand(['sites', 'chek']);
    assert.equal(code, 1);
    assert.match(stderr, /Did you mean check\?/);
  });
});
