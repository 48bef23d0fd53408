import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { createPostgresStorage } from '../adapters/postgres/create-postgres-storage.ts';
import { createPostgresKysely } from '../adapters/postgres/postgres-kysely.ts';
import { createPostgresPool } from '../adapters/postgres/postgres-pool.ts';
import type { SqlDialect } from '../adapters/sql/migrations.ts';
import { createSqliteStorage } from '../adapters/sqlite/create-sqlite-storage.ts';
import { openNodeSqlite } from '../adapters/sqlite/node-sqlite-connection.ts';
import { createSqliteKysely } from '../adapters/sqlite/sqlite-dialect.ts';
import type { Storage } from '../core/ports/storage.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** An empty database of a test's own. */
export interface TestDatabase {
  dialect: SqlDialect;
  /** Not migrated; the test's to close. */
  open(): Promise<Storage>;
  /** Queries of any shape, apart from our storage. */
  withQueries<T>(work: (db: Kysely<unknown>) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

/** Makes an empty database of each kind that a server may run on. */
export const TEST_DATABASES: Readonly<Record<string, () => Promise<TestDatabase>>> = {
  SQLite: async () => {
    const folder = await temporaryFolder();
    const path = `${folder.path}/ventanilla.db`;
    return {
      dialect: 'sqlite',
      open: () => createSqliteStorage({ path }),
      withQueries: async work => {
        const connection = openNodeSqlite(path, {});
        try {
          return await work(createSqliteKysely<unknown>(connection, () => undefined));
        } finally {
          connection.close();
        }
      },
      remove: folder.remove,
    };
  },
  PostgreSQL: async () => {
    const server = process.env['VENTANILLA_TEST_POSTGRES'];
    assert.ok(server, 'set VENTANILLA_TEST_POSTGRES to a connection string that may create databases');
    const name = `ventanilla_${randomUUID().replaceAll('-', '')}`;
    await administer(server, `create database ${name}`);
    const connectionString = Object.assign(new URL(server), { pathname: `/${name}` }).href;
    return {
      dialect: 'postgres',
      open: () => createPostgresStorage({ connectionString }),
      withQueries: async work => {
        const pool = createPostgresPool({ connectionString, queryTimeoutMs: 0, maxConnections: 2 });
        try {
          return await work(createPostgresKysely<unknown>(pool));
        } finally {
          await pool.end();
        }
      },
      remove: () => administer(server, `drop database ${name} with (force)`),
    };
  },
};

async function administer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
