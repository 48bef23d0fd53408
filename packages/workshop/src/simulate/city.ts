import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAgentClient } from '@ventanilla/client/agent';
import type { Report } from '@ventanilla/protocol';
import {
  AgentAccounts,
  type ContactHandler,
  createContactHandler,
  type Log,
  type Storage,
} from '@ventanilla/server';
import {
  createNodeRuntime,
  createNodeServer,
  createScryptPasswords,
  type NodeServer,
} from '@ventanilla/server/node';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import { type Random, seededRandom } from '../faults/random.ts';
import { Ledger } from './ledger.ts';
import { type OfficeDay, officeDays } from './office-days.ts';
import { Agent } from './people/agent.ts';
import { Citizen } from './people/citizen.ts';
import { networkOf, type Surroundings } from './people/network.ts';
import { planArrivals } from './plan-arrivals.ts';
import type { AgentGroup, Scenario } from './scenario.ts';
import { SimulatedClock } from './simulated-clock.ts';
import { Stillness } from './stillness.ts';

const PASSWORD = 'una clave larga';
const SUPERVISOR = 'supervisora';
/** Agents are at their desks so long before the office opens. */
const EARLY_MS = 60_000;
const LOOK_MS = 5_000;
/** Whoever is still there so long after closing time never leaves. */
const ENDLESS_MS = 8 * 3_600_000;

export interface CityOptions {
  scenario: Scenario;
  seed: number;
  /** Asked after each day whether to stop there. Default: all days are played. */
  isEnough?(): boolean;
  /** Told when a day is over. */
  onDay?(day: OfficeDay, city: City): void;
}

/** A city with its people, and the server that they meet at, all on one clock. */
export class City {
  readonly ledger = new Ledger();
  readonly clock: SimulatedClock;
  /** What the server logged as a warning or an error. */
  readonly complaints: string[] = [];
  readonly storage: Storage;
  readonly #options: CityOptions;
  readonly #days: OfficeDay[];
  readonly #random: Random;
  readonly #server: NodeServer;
  readonly #agents: { agent: Agent; group: AgentGroup }[];
  #present = 0;
  #lastDay: OfficeDay | undefined;

  private constructor(parts: {
    options: CityOptions;
    days: OfficeDay[];
    clock: SimulatedClock;
    storage: Storage;
    server: NodeServer;
    surroundings: Surroundings;
    complaints: string[];
  }) {
    this.#options = parts.options;
    this.#days = parts.days;
    this.clock = parts.clock;
    this.storage = parts.storage;
    this.#server = parts.server;
    this.complaints = parts.complaints;
    this.#random = seededRandom(parts.options.seed);
    const { scenario } = parts.options;
    this.#agents = scenario.agents.flatMap((group, number) =>
      Array.from({ length: group.count }, (_, turn) => {
        const login = `agent-${number}-${turn}`;
        const random = seededRandom(this.#random.between(0, 2 ** 31));
        const { surroundings } = parts;
        const options = { surroundings, scenario, ledger: this.ledger, random, login, password: PASSWORD };
        return { agent: new Agent({ ...options, group, turn }), group };
      }),
    );
    this.#surroundings = parts.surroundings;
  }

  readonly #surroundings: Surroundings;

  /**
   * Founds a city, lets all its days pass, and hands it over for a look before everything is gone.
   *
   * @param look - May read the ledger and the storage.
   */
  static async play<Result>(options: CityOptions, look: (city: City) => Promise<Result>): Promise<Result> {
    const { scenario } = options;
    const { tickMs } = scenario;
    const [first, ...later] = officeDays(scenario);
    if (first === undefined) throw new RangeError('a scenario has at least one day');
    const stillness = new Stillness();
    const clock = new SimulatedClock({ startAt: first.opensAt - 3_600_000, tickMs, stillness });
    await using everything = new AsyncDisposableStack();
    const folder = mkdtempSync(join(folderForData(), 'ventanilla-city-'));
    everything.defer(() => rmSync(folder, { recursive: true, force: true }));
    const storage = await createSqliteStorage({ path: join(folder, 'city.db') });
    everything.defer(() => storage.close());
    await storage.migrate();
    const complaints: string[] = [];
    const runtime = {
      ...createNodeRuntime({ log: logTo(complaints) }),
      now: clock.now,
      setTimer: clock.setTimer,
    };
    // Checking a password costs a third of a second on purpose; here it may be cheap.
    const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
    await hire(new AgentAccounts({ storage, passwords, runtime }), scenario);
    const { site } = scenario;
    const sites = {
      get: (id: string) => (id === site.id ? site : undefined),
      all: () => [site],
      subscribe: () => () => {},
    };
    const handler: ContactHandler = createContactHandler({
      storage,
      sites,
      runtime,
      passwords,
      version: '0.0.0',
    });
    const server = createNodeServer({ handler });
    // Real seconds mean nothing here: no connection is closed because they have passed.
    server.http.keepAliveTimeout = 86_400_000;
    const port = await server.listen(0, '127.0.0.1');
    everything.defer(() => server.close(0));
    const surroundings = { origin: `http://127.0.0.1:${port}`, site: site.id, clock, stillness };
    const days = [first, ...later];
    const city = new City({ options, days, clock, storage, server, surroundings, complaints });
    everything.defer(() => city.#close());
    await city.#live();
    return await look(city);
  }

  async #live(): Promise<void> {
    const { scenario } = this.#options;
    const arrivals = planArrivals(scenario, this.#days, this.#random);
    for (const [index, day] of this.#days.entries()) {
      await this.clock.jumpTo(day.opensAt - 2 * EARLY_MS);
      await this.#liveThrough(day, arrivals[index] ?? []);
      this.#options.onDay?.(day, this);
      this.#lastDay = day;
      if (this.#options.isEnough?.()) return;
    }
  }

  async #liveThrough(day: OfficeDay, arrivals: readonly number[]): Promise<void> {
    const { clock, ledger } = this;
    const at = (moment: number, task: () => void) => clock.setTimer(task, moment - clock.now());
    let toCome = arrivals.length;
    const staff = this.#agents.filter(({ group }) => day.at(group.from) < day.closesAt);
    let atWork = staff.length;
    for (const { agent, group } of staff) {
      const begin = Math.max(day.at(group.from), day.opensAt) - EARLY_MS;
      const end = Math.min(day.at(group.to), day.closesAt);
      const leave = async () => {
        // Whoever closes the office stays until nobody waits.
        if (end === day.closesAt && ledger.waiting > 0)
          return at(clock.now() + LOOK_MS, () => attempt(leave));
        await agent.finish();
        atWork -= 1;
      };
      const attempt = (act: () => Promise<unknown>) => {
        act().catch(error => this.complaints.push(String(error)));
      };
      at(begin, () => attempt(() => agent.begin(day)));
      at(end, () => attempt(leave));
    }
    for (const arrival of arrivals) {
      at(arrival, () => {
        toCome -= 1;
        this.#present += 1;
        const { scenario } = this.#options;
        const random = seededRandom(this.#random.between(0, 2 ** 31));
        const onGone = () => {
          this.#present -= 1;
        };
        void new Citizen({ surroundings: this.#surroundings, scenario, ledger, random, onGone }).come();
      });
    }
    const isOver = () =>
      toCome === 0 && this.#present === 0 && atWork === 0 && staff.every(({ agent }) => !agent.isAtWork);
    const endless = day.closesAt + ENDLESS_MS;
    await clock.runUntil(() => isOver() || clock.now() > endless);
    if (isOver()) return;
    const still = `${this.#present} citizens and ${staff.filter(({ agent }) => agent.isAtWork).length} agents`;
    throw new Error(
      [`${still} are still there after ${day.date}`, ...ledger.missing, ...ledger.doubles].join('\n'),
    );
  }

  /** What a supervisor is told of all the days that have passed. */
  async report(): Promise<Report> {
    const { origin, site } = this.#surroundings;
    const client = createAgentClient({
      server: origin,
      site,
      storage: 'memory',
      ...networkOf(this.#surroundings, true),
    });
    try {
      await client.signIn(SUPERVISOR, PASSWORD);
      const [first, last] = [this.#days[0], this.#lastDay];
      return await client.supervisor.report({ from: first?.date ?? '', to: last?.date ?? '' });
    } finally {
      client.close();
    }
  }

  #close(): void {
    for (const { agent } of this.#agents) agent.close();
  }
}

/** In memory where the system has a place for files there: what is simulated is people, and not the disk. */
function folderForData(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}

async function hire(accounts: AgentAccounts, { agents, site }: Scenario): Promise<void> {
  const supervisor = {
    login: SUPERVISOR,
    name: 'Supervisora',
    password: PASSWORD,
    role: 'supervisor',
  } as const;
  await accounts.add(site.id, supervisor);
  for (const [number, { count, name, skills }] of agents.entries()) {
    for (let turn = 0; turn < count; turn++) {
      const login = `agent-${number}-${turn}`;
      await accounts.add(site.id, { login, name: `${name} ${turn + 1}`, password: PASSWORD, skills });
    }
  }
}

function logTo(complaints: string[]): Log {
  const complain = (event: string, fields?: { error?: unknown }) => {
    complaints.push(`${event} ${fields?.error ?? JSON.stringify(fields ?? {})}`);
  };
  return { info: () => {}, warn: complain, error: complain };
}
