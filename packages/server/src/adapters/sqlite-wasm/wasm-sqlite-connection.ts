import type { Database, PreparedStatement, SqlValue } from '@sqlite.org/sqlite-wasm';
import type { SqliteConnection, SqliteValue } from '../sqlite/sqlite-connection.ts';

/** Speaks to the WebAssembly build of SQLite in the words of our driver. The database becomes the connection's own. */
export function wasmSqliteConnection(database: Database): SqliteConnection {
  const statements: PreparedStatement[] = [];
  return {
    exec: sql => void database.exec(sql),
    prepare: sql => {
      const statement = database.prepare(sql);
      statements.push(statement);
      return {
        answersRows: statement.columnCount > 0,
        all: values => rowsOf(statement, values, Number.POSITIVE_INFINITY),
        get: values => rowsOf(statement, values, 1)[0],
        run: values => {
          rowsOf(statement, values, 0);
          return database.changes();
        },
      };
    },
    close: () => {
      // Unlike Node's, this build does not let go of statements with their database.
      for (const statement of statements) statement.finalize();
      database.close();
    },
  };
}

function rowsOf(
  statement: PreparedStatement,
  values: readonly SqliteValue[],
  limit: number,
): Record<string, SqlValue>[] {
  const rows: Record<string, SqlValue>[] = [];
  try {
    if (values.length > 0) statement.bind(values);
    while (statement.step() && rows.length < limit) rows.push(statement.get({}));
  } finally {
    statement.reset();
  }
  return rows;
}
