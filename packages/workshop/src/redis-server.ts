import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';

/** A Redis of one's own, on the loopback address, which keeps nothing. */
export interface RedisServer {
  readonly url: string;
  /** Kills the server where it stands. */
  kill(): Promise<void>;
  /** Starts on the same port, after killing what runs. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the Redis found on this machine.
 *
 * @returns Once it takes connections. It is yours to `stop()`.
 * @throws {Error} No Redis is installed, or it does not start; its own words are in the message.
 */
export async function startRedis(): Promise<RedisServer> {
  const program = findProgram('redis-server');
  if (!program) throw new Error('No Redis server was found. `npm test` installs it, or says how to.');
  const port = await freePort();
  let server = await launch(program, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end(server, 'SIGKILL'),
    async restart() {
      await end(server, 'SIGKILL');
      server = await launch(program, port);
    },
    stop: () => end(server, 'SIGTERM'),
  };
}

async function launch(program: string, port: number): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(program, settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Redis ended with code ${code}:\n${said}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  child.removeAllListeners('exit');
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}
