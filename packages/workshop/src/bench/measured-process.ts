import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import type { Usage, UsageRequest } from './usage-reporter.ts';

const REPORTER = new URL('./usage-reporter.ts', import.meta.url).href;

export interface MeasuredProgram {
  /** Path of the program. It listens at the port it is given as `--port`, on the loopback address. */
  program: string;
  args?: string[];
  environment?: Record<string, string>;
  /** Options for Node, such as `--cpu-prof`. */
  nodeOptions?: string[];
}

/** A server in a process of its own that tells what it uses. */
export class MeasuredProcess {
  readonly port: number;
  readonly origin: string;
  readonly #child: ChildProcess;
  #said = '';

  private constructor(port: number, options: MeasuredProgram) {
    const { program, args = [], environment, nodeOptions = [] } = options;
    this.port = port;
    this.origin = `http://127.0.0.1:${port}`;
    const node = ['--conditions=source', '--expose-gc', '--import', REPORTER, ...nodeOptions];
    const { DATABASE_URL: _, ...inherited } = process.env;
    this.#child = spawn(process.execPath, [...node, program, ...args, '--port', String(port)], {
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said = (this.#said + text).slice(-4_000);
      });
    }
  }

  /** @returns Once it answers. Yours to `stop()`. */
  static async start(options: MeasuredProgram): Promise<MeasuredProcess> {
    const started = new MeasuredProcess(await freePort(), options);
    await started.#answers();
    return started;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async usage(request: UsageRequest = 'usage'): Promise<Usage> {
    const answered = once(this.#child, 'message');
    this.#child.send(request);
    const [usage] = await answered;
    return usage as Usage;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await exited;
  }

  async #answers(): Promise<void> {
    const giveUpAt = Date.now() + 30_000;
    while (Date.now() < giveUpAt && this.#child.exitCode === null) {
      if (await fetch(this.origin).catch(() => undefined)) return;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`${fileURLToPath(REPORTER)}: the measured program does not answer:\n${this.#said}`);
  }
}
