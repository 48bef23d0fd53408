import { Client } from 'pg';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';
import type { Summary } from '../runners/summary.ts';
import type { Findings } from './audit.ts';
import type { DatabaseKind, Fault } from './fault.ts';
import { FAULTS } from './faults.ts';
import { seededRandom } from './random.ts';
import { runFault } from './run-fault.ts';
import { SABOTAGES, type Sabotage } from './sabotages.ts';

export interface RoundsOptions {
  rounds: number;
  /** The same seed disturbs at the same moments, as far as the machine lets it. */
  seed: number;
  /** Part of the names of the faults to play; empty for all. */
  only: string;
  print(line: string): void;
}

interface Run {
  fault: Fault;
  database: DatabaseKind;
}

const PATIENCE_MS = 60_000;
/** What a broken promise keeps from people never comes. */
const SABOTAGE_PATIENCE_MS = 15_000;
const WRONG_SHOWN = 8;

/** Plays every fault on every database it is for, as often as asked, and prints what became of each. */
export async function playRounds({ only, print, rounds, seed }: RoundsOptions): Promise<Summary> {
  const summary: Summary = { passed: 0, failed: 0 };
  const postgres = await startPostgres();
  try {
    print(`seed ${seed}`);
    print('  sends  acknowledged  found once     order ok   ends equal  fault');
    for (let round = 0; round < rounds; round++) {
      for (const [index, run] of runsOf(only).entries()) {
        const wrong = await play(run, seed + round * 1_000 + index, postgres, print);
        if (wrong.length === 0) summary.passed++;
        else summary.failed++;
        for (const sentence of wrong.slice(0, WRONG_SHOWN)) print(`    ${sentence}`);
        if (wrong.length > WRONG_SHOWN) print(`    and ${wrong.length - WRONG_SHOWN} more`);
      }
      for (const sabotage of SABOTAGES.filter(({ name }) => name.includes(only))) {
        if (await isNoticed(sabotage, seed + round * 1_000, print)) summary.passed++;
        else summary.failed++;
      }
    }
  } finally {
    await postgres.stop();
  }
  return summary;
}

function runsOf(only: string): Run[] {
  const runs = FAULTS.flatMap(fault => fault.databases.map(database => ({ fault, database })));
  return runs.filter(run => titleOf(run).includes(only));
}

function titleOf({ database, fault }: Run): string {
  return `${fault.name}, ${database}`;
}

/** @returns What is wrong, as sentences. */
async function play(
  run: Run,
  seed: number,
  postgres: PostgresServer,
  print: RoundsOptions['print'],
): Promise<string[]> {
  const began = performance.now();
  const title = () => `${titleOf(run)} (${((performance.now() - began) / 1_000).toFixed(1)} s)`;
  try {
    const findings = await runFault({
      ...run,
      random: seededRandom(seed),
      patienceMs: PATIENCE_MS,
      ...(run.database === 'PostgreSQL' && { postgres: await withOwnDatabase(postgres) }),
    });
    print(`${figures(findings)}  ${findings.wrong.length === 0 ? '✔' : '✖'} ${title()}`);
    return findings.wrong;
  } catch (error) {
    print(`✖ ${title()}`);
    return [error instanceof Error ? String(error.stack) : String(error)];
  }
}

/** Plays a fault on a server that breaks a promise: here it is the clean result that is wrong. */
async function isNoticed(
  { fault, isNoticed, name }: Sabotage,
  seed: number,
  print: RoundsOptions['print'],
): Promise<boolean> {
  const findings = await runFault({
    fault,
    database: 'SQLite',
    environment: { VENTANILLA_SABOTAGE: name },
    random: seededRandom(seed),
    patienceMs: SABOTAGE_PATIENCE_MS,
  });
  const noticed = isNoticed(findings);
  print(`${figures(findings)}  ${noticed ? '✔ noticed' : '✖ not noticed'}: ${name}`);
  return noticed;
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

let databases = 0;

/** A new database in the running PostgreSQL. */
async function withOwnDatabase(server: PostgresServer) {
  const client = new Client({ connectionString: server.connectionString });
  await client.connect();
  const name = `town_${++databases}`;
  await client.query(`create database ${name}`);
  await client.end();
  return { server, databaseUrl: server.connectionString.replace(/postgres$/, name) };
}
