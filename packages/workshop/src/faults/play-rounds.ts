import { type PostgresServer, startPostgres } from '../postgres-server.ts';
import type { Summary } from '../runners/summary.ts';
import type { Findings } from './audit.ts';
import type { DatabaseKind, Fault } from './fault.ts';
import { FAULTS } from './faults.ts';
import { FALLBACKS, PLAIN, type Way } from './network/way.ts';
import { seededRandom } from './random.ts';
import { runFault } from './run-fault.ts';
import { SABOTAGES, type Sabotage } from './sabotages.ts';

export interface RoundsOptions {
  rounds: number;
  /** The same seed disturbs at the same moments, as far as the machine lets it. */
  seed: number;
  /** Part of the names of what to play; empty for all. */
  only: string;
  /** Plays every fault on every fallback, instead of each fallback with one fault that changes with the seed. */
  isThorough: boolean;
  /** So many are played at once. */
  jobs: number;
  print(line: string): void;
}

/** Something to play, on a town of its own. */
interface Play {
  title: string;
  /** @returns What became of everything, and whether that is as it must be. */
  run(): Promise<{ findings: Findings; isGood: boolean; remarks: string[] }>;
}

const PATIENCE_SECONDS = 1_200;
/** What a broken promise keeps from people never comes. */
const SABOTAGE_PATIENCE_SECONDS = 240;
const WRONG_SHOWN = 8;

/** Plays every fault on every database it is for, as often as asked, and prints what became of each. */
export async function playRounds(options: RoundsOptions): Promise<Summary> {
  const { only, print, rounds, seed } = options;
  const summary: Summary = { passed: 0, failed: 0 };
  const postgres = await startPostgres();
  try {
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      const plays = playsOf({ ...options, seed: seed + round }, postgres);
      print(`seed ${seed + round}`);
      print('  sends  acknowledged  found once     order ok   ends equal  fault');
      await atMost(
        options.jobs,
        plays.filter(({ title }) => title.includes(only)),
        async play => {
          if (await isPassed(play, print)) summary.passed++;
          else summary.failed++;
        },
      );
      print(`round ${round + 1} of ${rounds}: ${seconds(began)}`);
    }
  } finally {
    await postgres.stop();
  }
  return summary;
}

function playsOf({ isThorough, seed }: RoundsOptions, postgres: PostgresServer): Play[] {
  const runs = FAULTS.flatMap(fault => fault.databases.map(database => ({ fault, database })));
  const onFallbacks = FALLBACKS.flatMap((way, index) => {
    // One after another, so that as many seeds in a row as there are faults play all of them on every way.
    const chosen = runs[(seed + index * 4) % runs.length];
    return (isThorough ? runs : chosen ? [chosen] : []).map(run => ({ ...run, way }));
  });
  const all = [...runs.map(run => ({ ...run, way: PLAIN })), ...onFallbacks];
  const sabotages = SABOTAGES.map(sabotage => sabotagePlay(sabotage, seed * 1_000));
  return [...sabotages, ...all.map((run, index) => faultPlay(run, seed * 1_000 + index, postgres))];
}

function faultPlay(
  run: { fault: Fault; database: DatabaseKind; way: Way },
  seed: number,
  postgres: PostgresServer,
): Play {
  return {
    title: `${run.fault.name}, ${run.database}, ${run.way.name}`,
    async run() {
      const random = seededRandom(seed);
      const findings = await runFault({ ...run, random, postgres, patienceSeconds: PATIENCE_SECONDS });
      const { wrong } = findings;
      const more = wrong.length - WRONG_SHOWN;
      const remarks = [...wrong.slice(0, WRONG_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
      return { findings, isGood: wrong.length === 0, remarks };
    },
  };
}

/** Plays a fault on a server that breaks a promise: here it is the clean result that is wrong. */
function sabotagePlay({ fault, isNoticed, name }: Sabotage, seed: number): Play {
  return {
    title: `sabotage noticed: ${name}`,
    async run() {
      const findings = await runFault({
        fault,
        database: 'SQLite',
        way: PLAIN,
        environment: { VENTANILLA_SABOTAGE: name },
        random: seededRandom(seed),
        postgres: undefined,
        patienceSeconds: SABOTAGE_PATIENCE_SECONDS,
      });
      const [first = 'nothing was wrong', ...others] = findings.wrong;
      const remarks = [`${name} was noticed by: ${first}, and ${others.length} sentences more`];
      return { findings, isGood: isNoticed(findings), remarks };
    },
  };
}

async function isPassed({ run, title }: Play, print: RoundsOptions['print']): Promise<boolean> {
  const began = performance.now();
  try {
    const { findings, isGood, remarks } = await run();
    print(`${figures(findings)}  ${isGood ? '✔' : '✖'} ${title} (${seconds(began)})`);
    for (const remark of remarks) print(`    ${remark}`);
    return isGood;
  } catch (error) {
    print(`✖ ${title} (${seconds(began)})`);
    print(`    ${error instanceof Error ? error.stack : error}`);
    return false;
  }
}

/** Does something with every item, a few at once. */
async function atMost<Item>(count: number, items: readonly Item[], task: (item: Item) => Promise<void>) {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await task(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
}

function figures({ acknowledged, ends, equalEnds, foundOnce, inOrder, senders, sends }: Findings): string {
  return [
    String(sends).padStart(7),
    String(acknowledged).padStart(12),
    String(foundOnce).padStart(10),
    `${inOrder}/${senders}`.padStart(11),
    `${equalEnds}/${ends}`.padStart(11),
  ].join('  ');
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}
