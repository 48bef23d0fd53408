import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { PostgresServer } from '../postgres-server.ts';

/** Makes a new database in a running PostgreSQL. @returns Its address. */
export async function newDatabase({ connectionString }: PostgresServer): Promise<string> {
  const name = `town_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(connectionString), { pathname: `/${name}` }).href;
}
