import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresConnection, PostgresPool } from './postgres-pool.ts';

/** Kysely over a pool that stays yours to end. */
export function createPostgresKysely<Schema>(pool: Pick<PostgresPool, 'connect'>): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: {
        connect: async () => {
          const connection = await pool.connect();
          return {
            query: (sql: unknown, values?: readonly unknown[]) => {
              if (typeof sql !== 'string') throw new TypeError('rows are read in pages, not streamed');
              return connection.query(sql, values);
            },
            release: () => connection.release(),
          } as never; // Kysely's type also has cursors, refused above.
        },
        end: async () => undefined,
      } as never,
    }),
  });
}

/** Kysely inside a transaction that is open on `connection`, which stays yours to release. */
export function createTransactionKysely<Schema>(connection: PostgresConnection): Kysely<Schema> {
  return createPostgresKysely<Schema>({
    connect: async () => ({
      query: (text, values, name) => connection.query(text, values, name),
      release: () => undefined,
    }),
  });
}
