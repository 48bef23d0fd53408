import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A PostgreSQL database of its own for a test. @returns Its connection string. */
export async function newDatabase(): Promise<string> {
  const server = process.env['VENTANILLA_TEST_POSTGRES'];
  assert.ok(server, 'set VENTANILLA_TEST_POSTGRES to a connection string that may create databases');
  const name = `cli_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}
