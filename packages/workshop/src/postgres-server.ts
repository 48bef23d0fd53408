import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';

/** A PostgreSQL of one's own, on the loopback address, in a folder that goes when it stops. */
export interface PostgresServer {
  /** Of a superuser who needs no password: `postgres://postgres@127.0.0.1:PORT/postgres`. */
  readonly connectionString: string;
  /** Ends open connections, stops the server and deletes its data. */
  stop(): Promise<void>;
  /** Kills the server where it stands, as a power cut would. Its data stays for `restart`. */
  kill(): Promise<void>;
  /** Starts on the same port and data, after stopping in an orderly way if it runs. */
  restart(): Promise<void>;
}

/**
 * Starts the newest PostgreSQL found on this machine.
 *
 * @returns Once it takes connections. It is yours to `stop()`.
 * @throws {Error} No PostgreSQL is installed, or it does not start; its own words are in the message.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = findPostgres();
  if (!binaries) throw new Error('No PostgreSQL server was found. `npm test` installs it, or says how to.');
  const owner = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-postgres-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  execFileSync(
    join(binaries, 'initdb'),
    ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );

  let server = await launch();

  return {
    connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await end(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
    kill: () => end(server, 'SIGKILL'),
    async restart() {
      await end(server, 'SIGINT');
      server = await launch();
    },
  };

  async function launch(): Promise<ChildProcess> {
    const child = spawn(
      join(binaries as string, 'postgres'),
      ['-D', data, '-p', String(port), ...SETTINGS.flatMap(setting => ['-c', setting])],
      { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await readyToServe(child);
    return child;
  }
}

/** Folder of the newest server's programs, or `undefined`. Debian keeps them off the path. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map(version => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];

/** PostgreSQL refuses to run as root, so root lends it the user that Debian's package made. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function readyToServe(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`PostgreSQL ended with code ${code}:\n${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  child.removeAllListeners('exit');
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}
