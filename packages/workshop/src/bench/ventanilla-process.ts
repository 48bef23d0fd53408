import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AgentAccounts, type Storage } from '@ventanilla/server';
import { createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { createPostgresStorage } from '@ventanilla/server/postgres';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import { AGENT_PASSWORD, SITE } from './load/ventanilla-api.ts';
import { MeasuredProcess, type MeasuredProgram } from './measured-process.ts';

const COMMAND = fileURLToPath(new URL('../../../cli/src/ventanilla.ts', import.meta.url));
const CONFIGURATION = `sites:
  - id: ${SITE}
    name: Atención
    timeZone: America/Bogota
    channels: { chat: { hours: always } }
`;

export interface VentanillaOptions extends Pick<MeasuredProgram, 'nodeOptions'> {
  /** Address of an empty PostgreSQL database. Default SQLite. */
  databaseUrl?: string | undefined;
  /** How many accounts there are, called `agent-0`, `agent-1`… */
  agents: number;
  /** Stores what is there before it starts for the first time. */
  prepare?: (storage: Storage) => Promise<void>;
}

/** `ventanilla serve` as operators run it, on data of its own. */
export class VentanillaProcess {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ventanilla-bench-'));
  readonly #options: VentanillaOptions;
  #process: MeasuredProcess | undefined;

  private constructor(options: VentanillaOptions) {
    this.#options = options;
  }

  /** @returns A server that answers; yours to `stop()`. */
  static async start(options: VentanillaOptions): Promise<VentanillaProcess> {
    const server = new VentanillaProcess(options);
    writeFileSync(join(server.#folder, 'ventanilla.yaml'), CONFIGURATION);
    mkdirSync(server.#data);
    await server.#fill();
    await server.restart();
    return server;
  }

  get process(): MeasuredProcess {
    if (!this.#process) throw new TypeError('the server has not been started');
    return this.#process;
  }

  get origin(): string {
    return this.process.origin;
  }

  /** Ends the server if it runs, and starts it on what it has stored. */
  async restart(): Promise<void> {
    await this.#process?.stop();
    const { databaseUrl, nodeOptions } = this.#options;
    const places = ['--config', join(this.#folder, 'ventanilla.yaml'), '--data', this.#data];
    this.#process = await MeasuredProcess.start({
      program: COMMAND,
      args: ['serve', ...places, '--host', '127.0.0.1'],
      ...(databaseUrl !== undefined && { environment: { DATABASE_URL: databaseUrl } }),
      ...(nodeOptions && { nodeOptions }),
    });
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  /** Signing in costs a server a third of a second of work on purpose; here it may be cheap. */
  async #fill(): Promise<void> {
    const { databaseUrl, agents, prepare } = this.#options;
    const storage =
      databaseUrl === undefined
        ? await createSqliteStorage({ path: join(this.#data, 'ventanilla.db') })
        : await createPostgresStorage({ connectionString: databaseUrl });
    try {
      await storage.migrate();
      const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
      const accounts = new AgentAccounts({ storage, passwords, runtime: createNodeRuntime() });
      for (let i = 0; i < agents; i++) {
        await accounts.add(SITE, { login: `agent-${i}`, name: `Agente ${i}`, password: AGENT_PASSWORD });
      }
      await prepare?.(storage);
    } finally {
      await storage.close();
    }
  }
}
