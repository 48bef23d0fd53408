import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';
import type { SqliteConnection } from './sqlite-connection.ts';

/** Opens a connection of the SQLite that Node brings. */
export function openNodeSqlite(path: string, options: DatabaseSyncOptions = {}): SqliteConnection {
  const database = new DatabaseSync(path, options);
  return {
    exec: sql => database.exec(sql),
    prepare: sql => {
      const statement = database.prepare(sql);
      return {
        answersRows: statement.columns().length > 0,
        all: values => statement.all(...values),
        get: values => statement.get(...values),
        run: values => Number(statement.run(...values).changes),
      };
    },
    close: () => database.close(),
  };
}
