import pg from 'pg';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';
import type { BenchOptions } from './bench-options.ts';
import type { Bench } from './benches.ts';
import type { Row } from './row.ts';

export interface RunOptions {
  isQuick: boolean;
  nodeOptions: string[];
  onRows(rows: Row[]): void;
}

/** Measures one after the other, so that none disturbs another. PostgreSQL runs while it is needed. */
export async function runBenches(benches: readonly Bench[], run: RunOptions): Promise<Row[]> {
  let server: Promise<PostgresServer> | undefined;
  let databases = 0;
  const options: BenchOptions = {
    ...(run.isQuick ? { sliceMs: 100, slices: 1, divisor: 16 } : { sliceMs: 1_000, slices: 7, divisor: 1 }),
    nodeOptions: run.nodeOptions,
    async newDatabase() {
      server ??= startPostgres();
      const { connectionString } = await server;
      databases += 1;
      const client = new pg.Client({ connectionString });
      await client.connect();
      await client.query(`create database bench_${databases}`);
      await client.end();
      return connectionString.replace(/postgres$/, `bench_${databases}`);
    },
  };
  const rows: Row[] = [];
  try {
    for (const bench of benches) {
      const found = await bench.measure(options);
      rows.push(...found);
      run.onRows(found);
    }
  } finally {
    await (await server)?.stop();
  }
  return rows;
}
