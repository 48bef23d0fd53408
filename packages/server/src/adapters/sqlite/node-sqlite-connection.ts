import { DatabaseSync, type DatabaseSyncOptions, type StatementSync } from 'node:sqlite';
import type { SqliteConnection, SqliteValue } from './sqlite-connection.ts';

/** Opens a connection of the SQLite that Node brings. */
export function openNodeSqlite(path: string, options: DatabaseSyncOptions = {}): SqliteConnection {
  const database = new DatabaseSync(path, options);
  return {
    exec: sql => database.exec(sql),
    prepare: sql => {
      const statement = database.prepare(sql);
      const names = namesOf(statement);
      return {
        answersRows: names.length > 0,
        all: values => rowsOf(statement, values, names),
        get: values => statement.get(...values),
        run: values => Number(statement.run(...values).changes),
      };
    },
    close: () => database.close(),
  };
}

/** Objects as Node makes them cost several times as much as those made here of its lists. */
function rowsOf(
  statement: StatementSync,
  values: readonly SqliteValue[],
  known: readonly string[],
): Record<string, unknown>[] {
  statement.setReturnArrays(true);
  try {
    const rows = statement.all(...values) as unknown as unknown[][];
    // Somebody may have changed the tables since.
    const names = (rows[0] ?? known).length === known.length ? known : namesOf(statement);
    return rows.map(row => {
      const named: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index++) named[names[index] as string] = row[index];
      return named;
    });
  } finally {
    statement.setReturnArrays(false);
  }
}

function namesOf(statement: StatementSync): string[] {
  return statement.columns().map(({ name }) => name);
}
