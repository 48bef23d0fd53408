import type { BenchOptions } from './bench-options.ts';
import type { Row } from './row.ts';
import { measureCatalogue } from './rows/catalogue.ts';
import { measureDurable } from './rows/durable.ts';
import { measureFanout } from './rows/fanout.ts';
import { measureFsync } from './rows/fsync.ts';
import { measureIdle } from './rows/idle.ts';
import { measureSupervision } from './rows/supervision.ts';
import { measureTransient } from './rows/transient.ts';

export interface Bench {
  /** Of its first row, and the beginning of the others'. */
  name: string;
  measure(options: BenchOptions): Promise<Row[]>;
}

/** Every server row of the budgets. A new one is a file in `rows` and a line here. */
export const BENCHES: readonly Bench[] = [
  durable('durable-64-sqlite', 64, 'sqlite'),
  durable('durable-1000-sqlite', 1_000, 'sqlite'),
  durable('durable-64-postgres', 64, 'postgres'),
  durable('durable-1000-postgres', 1_000, 'postgres'),
  { name: 'idle-10k', measure: measureIdle },
  { name: 'transient', measure: measureTransient },
  { name: 'fanout', measure: measureFanout },
  { name: 'catalogue-index', measure: measureCatalogue },
  { name: 'supervision-25k', measure: measureSupervision },
  { name: 'fsync-sqlite', measure: options => measureFsync('fsync-sqlite', options, 'sqlite') },
  { name: 'fsync-postgres', measure: options => measureFsync('fsync-postgres', options, 'postgres') },
];

function durable(name: string, chats: number, database: 'sqlite' | 'postgres'): Bench {
  return {
    name,
    measure: options => measureDurable(name, Math.ceil(chats / options.divisor), options, database),
  };
}
