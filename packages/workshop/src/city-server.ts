import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPILED_FOLDER } from './compiled-folder.ts';
import { freePort } from './free-port.ts';

const COMMAND = fileURLToPath(new URL('../../cli/src/ventanilla.ts', import.meta.url));

export interface CityServerOptions {
  /** A PostgreSQL to keep everything in. Default SQLite in a new folder. */
  databaseUrl?: string;
  /** A configuration file of one's own. Default the demo's, with its accounts. */
  config?: string;
  /** Path of another program that takes the same arguments, and messages by `tell()`. Default `ventanilla`. */
  command?: string;
  /** Variables besides those of this process. */
  environment?: Record<string, string>;
}

/** The demo server as its own process, started by the command that operators use, on data of its own. */
export class CityServer {
  readonly origin: string;
  readonly port: number;
  readonly #data = mkdtempSync(join(tmpdir(), 'ventanilla-e2e-'));
  readonly #options: CityServerOptions;
  #process: ChildProcess | undefined;
  #said = '';

  private constructor(port: number, options: CityServerOptions) {
    this.port = port;
    this.#options = options;
    this.origin = `http://127.0.0.1:${port}`;
  }

  /** @returns A server that answers. It is yours to `stop()`. */
  static async start(options: CityServerOptions = {}): Promise<CityServer> {
    const server = new CityServer(await freePort(), options);
    await server.restart();
    return server;
  }

  /** Ends the process where it stands, without a word to anyone. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts again on the same port and data. */
  async restart(): Promise<void> {
    const { command, config, databaseUrl, environment } = this.#options;
    const sites = config ? ['--config', config] : ['--demo'];
    const place = ['--data', this.#data, '--port', String(this.port), '--host', '127.0.0.1'];
    const args = ['--conditions=source', command ?? COMMAND, 'serve', ...sites, ...place];
    const { DATABASE_URL: _, ...inherited } = process.env;
    this.#process = spawn(process.execPath, args, {
      env: {
        NODE_COMPILE_CACHE: COMPILED_FOLDER,
        ...inherited,
        ...environment,
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      },
      stdio: ['ignore', 'pipe', 'pipe', ...(command ? (['ipc'] as const) : [])],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said = (this.#said + text).slice(-20_000);
      });
    }
    await this.#ready();
  }

  /** Hands a message to a program of one's own. */
  tell(message: object): void {
    this.#process?.send(message);
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    rmSync(this.#data, { recursive: true, force: true });
  }

  async #ready(): Promise<void> {
    const giveUpAt = Date.now() + 120_000;
    while (Date.now() < giveUpAt) {
      const answer = await fetch(`${this.origin}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (this.#process?.exitCode !== null) break;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`The server does not answer. It said:\n${this.#said}`);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}
