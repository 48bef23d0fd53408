import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../ventanilla.ts', import.meta.url));

/** Variables of the environment, besides the tests' own. */
type Environment = Record<string, string>;

/** Runs `ventanilla` as an operator would, and waits for its end. */
export async function runCommand(parameters: string[], input = '', environment: Environment = {}) {
  const child = start(parameters, environment);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

/** A server of its own process. */
export interface ServedProcess {
  /** Such as `http://127.0.0.1:40123`. */
  base: string;
  /** Waits for a line of the log, from the first one on. @returns Its fields. */
  logged(event: string): Promise<Record<string, unknown>>;
  /** Sends a signal and waits for the end. @returns The exit code; `null` where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `ventanilla serve` at a free port, and waits until it listens. */
export async function startServe(
  parameters: string[],
  environment: Environment = {},
): Promise<ServedProcess> {
  const child = start(['serve', '--port', '0', ...parameters], environment);
  const closed = once(child, 'close');
  const errors = text(child.stderr);
  const log: Record<string, unknown>[] = [];
  const lines = createInterface({ input: child.stdout });
  const news = new EventTarget();
  lines.on('line', line => {
    const fields = line.startsWith('{') ? JSON.parse(line) : plainFields(line);
    log.push(fields);
    news.dispatchEvent(new Event('line'));
  });
  lines.on('close', () => news.dispatchEvent(new Event('line')));

  const logged = async (event: string) => {
    for (;;) {
      const found = log.find(fields => fields['event'] === event);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`ended without ${event}: ${await errors}`);
      await once(news, 'line');
    }
  };
  const { port } = await logged('listening');
  return {
    base: `http://127.0.0.1:${port}`,
    logged,
    async end(signal) {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}

function start(parameters: string[], environment: Environment): ChildProcessWithoutNullStreams {
  const { DATABASE_URL: _, ...own } = process.env;
  const env = { ...own, ...environment };
  return spawn(process.execPath, ['--conditions=source', PROGRAM, ...parameters], { env });
}

/** A line of the demo's log: time, event, `name=value` pairs. */
function plainFields(line: string): Record<string, string> {
  const [, event = '', ...pairs] = line.split(' ');
  return { event, ...Object.fromEntries(pairs.map(pair => pair.split('='))) };
}
