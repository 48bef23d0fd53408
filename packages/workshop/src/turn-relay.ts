import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';

/** A coturn of one's own, on the loopback address, which shares a secret with the server. */
export interface TurnRelay {
  /** Such as `turn:127.0.0.1:3478?transport=udp`. */
  readonly url: string;
  readonly secret: string;
  /** Kills the relay where it stands, with every way through it. */
  kill(): Promise<void>;
  /** Starts on the same port, after killing what runs. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the coturn found on this machine.
 *
 * @returns Once it listens. It is yours to `stop()`.
 * @throws {Error} No coturn is installed, or it does not start; its own words are in the message.
 */
export async function startTurnRelay(): Promise<TurnRelay> {
  const program = findProgram('turnserver');
  if (!program) throw new Error('No coturn was found. `npm test` installs it, or says how to.');
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-turn-'));
  const [port, secret] = [await freePort(), 'a secret of the tests alone'];
  const settings = settingsOf({ folder, port, secret });
  let relay = await launch(program, settings);
  return {
    url: `turn:127.0.0.1:${port}?transport=udp`,
    secret,
    kill: () => end(relay),
    async restart() {
      await end(relay);
      relay = await launch(program, settings);
    },
    async stop() {
      await end(relay);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function settingsOf({ folder, port, secret }: { folder: string; port: number; secret: string }): string[] {
  return [
    // No file: what this machine may have set up for a relay of its own is not for tests.
    '-n',
    '--use-auth-secret',
    ...['--static-auth-secret', secret],
    ...['--realm', 'ciudad.example'],
    ...['--listening-ip', '127.0.0.1', '--listening-port', String(port), '--relay-ip', '127.0.0.1'],
    // Both ends of a call are on this machine.
    '--allow-loopback-peers',
    ...['--no-cli', '--no-tls', '--no-dtls'],
    ...['--userdb', join(folder, 'users.db'), '--pidfile', join(folder, 'pid')],
    ...['--log-file', 'stdout', '--simple-log'],
  ];
}

async function launch(program: string, settings: string[]): Promise<ChildProcess> {
  const child = spawn(program, settings, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`coturn ended with code ${code}:\n${said}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-4_000);
        if (said.includes('Total General servers')) resolve();
      });
    }
  });
  child.removeAllListeners('exit');
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
