import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { contentPolicy } from './content-security.ts';

test('the policy that the README tells is the one that pages are tested under', async () => {
  const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`\n${contentPolicy('https://HOST')}\n`));
});
