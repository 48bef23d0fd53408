import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteConnection, SqliteStatement, SqliteValue } from './sqlite-connection.ts';

const MAX_STATEMENTS = 500;

/**
 * Puts Kysely on a connection that others use too and that stays theirs to close.
 *
 * @param connection - Each query runs to its end in one go, so queries never meet on it.
 * @param isReady - Awaited before each query; throws or rejects where the query must not run.
 */
export function createSqliteKysely<Schema>(
  connection: SqliteConnection,
  isReady: () => Promise<void> | undefined,
): Kysely<Schema> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(new QueryConnection(connection, isReady)),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Schema>({ dialect });
}

class SqliteDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new TypeError('transactions are opened by `Storage.transaction`');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

class QueryConnection implements DatabaseConnection {
  readonly #connection: SqliteConnection;
  readonly #isReady: () => Promise<void> | undefined;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(connection: SqliteConnection, isReady: () => Promise<void> | undefined) {
    this.#connection = connection;
    this.#isReady = isReady;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // Whoever held the connection may have been followed by another before this continues, so it asks again.
    for (let wait = this.#isReady(); wait; wait = this.#isReady()) await wait;
    const statement = this.#prepare(query.sql);
    const values = query.parameters as SqliteValue[];
    if (statement.answersRows) return { rows: statement.all(values) as Row[] };
    return { rows: [], numAffectedRows: BigInt(statement.run(values)) };
  }

  // biome-ignore lint/correctness/useYield: a stream is refused before its first row.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new TypeError('rows are read in pages, not streamed');
  }

  #prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size >= MAX_STATEMENTS) this.#statements.delete(oldest);
    this.#statements.set(sql, statement);
    return statement;
  }
}
