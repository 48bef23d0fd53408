import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findProgram } from '../../find-program.ts';
import type { BenchOptions } from '../bench-options.ts';
import { agentsFor } from '../load/chats.ts';
import { talk } from '../load/talk.ts';
import { openVentanillaChats } from '../load/ventanilla-chats.ts';
import type { Row } from '../row.ts';
import { syncsBeforeAcks } from '../syncs-before-acks.ts';
import { VentanillaProcess } from '../ventanilla-process.ts';

const CHATS = 16;
/** Enough of a call to show a whole page of a database, escaped. */
const SHOWN_BYTES = 65_536;
const CALLS = 'fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg,recvfrom';

/**
 * Counts acknowledgements that no sync of the disk came before, by a trace of the system calls of our server and, with
 * PostgreSQL, of every process of that. The value is that count, and has to be 0 of at least one.
 */
export async function measureFsync(
  name: string,
  options: BenchOptions,
  database: 'sqlite' | 'postgres',
): Promise<Row[]> {
  const databaseUrl = database === 'postgres' ? await options.newDatabase() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-trace-'));
  const file = join(folder, 'trace');
  const server = await VentanillaProcess.start({ agents: agentsFor(CHATS), databaseUrl });
  try {
    const chats = await openVentanillaChats(server.origin, CHATS);
    const traced = [server.process.pid, ...(databaseUrl === undefined ? [] : await processesOf(databaseUrl))];
    const strace = await attach(traced, file);
    const { messages } = await talk(chats, 1_000);
    chats.close();
    await detach(strace);
    const { acknowledged, unsynced } = syncsBeforeAcks(readFileSync(file, 'utf8'));
    const ok = unsynced.length === 0 && acknowledged >= messages && messages > 0;
    return [{ name, value: unsynced.length, unit: `of ${acknowledged} acknowledgements`, budget: 0, ok }];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function attach(pids: readonly number[], file: string): Promise<ChildProcess> {
  const program = findProgram('strace');
  if (program === undefined)
    throw new Error('`strace` was not found; `npm test` installs it, or says how to.');
  const options = ['-f', '-s', String(SHOWN_BYTES), '-e', `trace=${CALLS}`, '-o', file];
  const child = spawn(program, [...options, ...pids.flatMap(pid => ['-p', String(pid)])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`strace could not look: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (pids.every(pid => new RegExp(`Process ${pid} attached`).test(said))) resolve();
    });
  });
  child.removeAllListeners('exit');
  return child;
}

async function detach(strace: ChildProcess): Promise<void> {
  const exited = once(strace, 'exit');
  strace.kill('SIGINT');
  await exited;
}

/** Every process of a PostgreSQL on this machine: the one that begins others, and those. */
async function processesOf(connectionString: string): Promise<number[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const parent = parentOf(rows[0]?.pid ?? 0);
  await client.end();
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return [parent ?? 0, ...all.filter(pid => parentOf(pid) === parent)];
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined; // It has ended meanwhile.
  }
}
