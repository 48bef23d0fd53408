import pg from 'pg';
import { storageErrorFrom } from './postgres-errors.ts';

/** A connection taken from the pool. Its failures are `StorageError`s where the database is unavailable. */
export interface PostgresConnection {
  /** @param name - Names a statement to be prepared once for each connection. */
  query<Row extends object>(
    text: string,
    values?: readonly unknown[],
    name?: string,
  ): Promise<QueryAnswer<Row>>;
  release(): void;
}

export interface QueryAnswer<Row> {
  command: string;
  rowCount: number | null;
  rows: Row[];
}

export interface PostgresPool {
  connect(): Promise<PostgresConnection>;
  end(): Promise<void>;
}

export interface PostgresPoolOptions {
  connectionString: string;
  maxConnections: number;
  /** Statements that a new connection begins with. */
  begin?: string;
  /** Milliseconds after which a statement, or a transaction in which nothing happens, is given up; 0 waits for ever. */
  queryTimeoutMs: number;
}

const CONNECT_TIMEOUT_MS = 5_000;
/** How much longer we wait for the answer itself: a network that swallows it tells nobody. */
const ANSWER_GRACE_MS = 5_000;

/** A pool that outlives lost connections: whoever held one is told, and the next one is new. */
export function createPostgresPool(options: PostgresPoolOptions): PostgresPool {
  const { begin, connectionString, maxConnections, queryTimeoutMs } = options;
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    ...(queryTimeoutMs > 0 && {
      statement_timeout: queryTimeoutMs,
      idle_in_transaction_session_timeout: queryTimeoutMs,
      query_timeout: queryTimeoutMs + ANSWER_GRACE_MS,
    }),
    types: { getTypeParser: typeParser },
    ...(begin !== undefined && { onConnect: async client => void (await client.query(begin)) }),
  });
  // Whoever waits for a query hears of its failure there; without a listener the event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', client => client.on('error', () => undefined));

  return {
    connect: async () => {
      const client = await rethrowing(() => pool.connect());
      let isBroken = false;
      const failed = (error: unknown): never => {
        // A connection whose answer never came may still be busy, and is not used again.
        isBroken ||= !(error instanceof pg.DatabaseError);
        throw error;
      };
      return {
        query: <Row extends object>(text: string, values: readonly unknown[] = [], name?: string) =>
          rethrowing(() =>
            client
              .query<Row>({ text, values: [...values], ...(name !== undefined && { name }) })
              .catch(failed),
          ),
        release: () => client.release(isBroken),
      };
    },
    end: () => pool.end(),
  };
}

const parseNumbers = (text: string) => Number(text);

/** Times and positions are safe integers, kept in `bigint` columns that `pg` would hand over as text. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return parseNumbers;
  return pg.types.getTypeParser(oid, format as 'text');
}

async function rethrowing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageErrorFrom(error);
  }
}
