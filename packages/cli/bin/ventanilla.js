#!/usr/bin/env node
// npm links this file when it installs, before anything is built; what it runs is there once `npm run build` has been.
import { existsSync } from 'node:fs';

const program = new URL('../dist/ventanilla.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('ventanilla is not built yet: run `npm run build` in the repository first.\n');
  process.exitCode = 1;
}
