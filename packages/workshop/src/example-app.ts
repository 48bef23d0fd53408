import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './build/workspace.ts';
import { freePort } from './free-port.ts';

/** An example that runs as its README says, on ports and data of its own. */
export class ExampleApp {
  readonly origin: string;
  readonly #process: ChildProcess;
  readonly #data: string;
  #said = '';

  private constructor(process: ChildProcess, origin: string, data: string) {
    this.#process = process;
    this.origin = origin;
    this.#data = data;
    for (const stream of [process.stdout, process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said = (this.#said + text).slice(-20_000);
      });
    }
  }

  /** @param name - Its folder; `src/start.ts` reads `PORT`, `VENTANILLA_PORT` and `DATA`. @returns One that answers, yours to `stop()`. */
  static async start(name: string): Promise<ExampleApp> {
    const folder = join(ROOT, 'examples', name);
    const data = mkdtempSync(join(tmpdir(), `ventanilla-${name}-`));
    const [port, ventanilla] = [await freePort(), await freePort()];
    const child = spawn(process.execPath, ['src/start.ts'], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: join(ROOT, 'node_modules/.bin') + delimiter + process.env['PATH'],
        PORT: String(port),
        VENTANILLA_PORT: String(ventanilla),
        DATA: data,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const app = new ExampleApp(child, `http://localhost:${port}`, data);
    await app.#answers('/');
    await app.#answers('/v1/openapi.json');
    return app;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const exited = once(this.#process, 'exit');
      this.#process.kill('SIGTERM');
      await exited;
    }
    rmSync(this.#data, { recursive: true, force: true });
  }

  async #answers(path: string): Promise<void> {
    const giveUpAt = Date.now() + 60_000;
    while (Date.now() < giveUpAt && this.#process.exitCode === null) {
      const answer = await fetch(this.origin + path).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`The example does not answer at ${path}. It said:\n${this.#said}`);
  }
}
