// Gets a fresh clone ready and then runs one command of the workshop with the repository's own Node:
// `node packages/workshop/src/set-up.mjs start|test [arguments]`. Nothing is installed yet when this begins, and any
// Node from version 20 may run it: hence plain JavaScript, and nothing but what Node brings.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [command = '', ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node.js 20 or later is needed to begin with; this is ${process.version}.`);
}
if (!installed()) {
  process.stdout.write('Installing the packages named in package-lock.json…\n');
  // Not `npm ci`: it refuses a lock file that lacks other platforms' builds, which npm leaves out of the lock where a
  // registry does not carry them. What the lock names is installed all the same, and the lock stays as it is.
  // One string for the shell, which finds `npm.cmd` on Windows; nothing in it comes from outside.
  const command = 'npm install --no-save --no-audit --no-fund --loglevel=error';
  const npm = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (npm.status !== 0) stop(`\`${command}\` failed; its reason stands above.`);
}

const bin = join(root, 'node_modules', '.bin');
const child = spawn(
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
  ['--conditions=source', join(root, 'packages', 'workshop', 'src', `${command}.ts`), ...rest],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  },
);
// The terminal tells the whole group of an interrupt; a service manager tells only this process.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.once('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});

/** Whether `node_modules` holds what the lock file names, apart from packages for other platforms. */
function installed() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden) || !existsSync(join(root, 'node_modules', 'node', 'bin'))) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.includes('node_modules/') || optional) return true;
    return link ? existsSync(join(root, path)) : present[path]?.version === version;
  });
}

/** @param {string} reason */
function stop(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
