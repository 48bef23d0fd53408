import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openForeignCentre } from './foreign-centre.ts';

const PROGRAM = fileURLToPath(new URL('../../../packages/cli/src/ventanilla.ts', import.meta.url));
const SECRET = `whsec_${randomBytes(32).toString('base64')}`;

interface LoggedEvent {
  n: number;
  kind: string;
  actor: { role: string; name?: string };
  payload: { text?: string };
}

describe('a contact centre elsewhere', () => {
  let folder: string;
  let ventanilla: ChildProcess;
  let base: string;
  let centre: Server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-foreign-'));
    const webhooks = await freePort();
    const yaml = await readFile(new URL('../ventanilla.yaml', import.meta.url), 'utf8');
    const config = join(folder, 'ventanilla.yaml');
    await writeFile(config, yaml.replace('localhost:4180', `localhost:${webhooks}`));
    const parameters = ['serve', '--port', '0', '--config', config, '--data', join(folder, 'data')];
    ventanilla = spawn(process.execPath, ['--conditions=source', PROGRAM, ...parameters], {
      env: { ...process.env, ARCHIVO_SECRET: SECRET },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    base = `http://127.0.0.1:${await listeningPort(ventanilla)}`;
    centre = await openForeignCentre({ port: webhooks, ventanilla: base, site: 'archivo', secret: SECRET });
  });

  after(async () => {
    centre.closeAllConnections();
    centre.close();
    ventanilla.kill('SIGTERM');
    await once(ventanilla, 'close');
    await rm(folder, { recursive: true });
  });

  it('answers a chat through Ventanilla, and ends it', async () => {
    const { channels } = await call<{ channels: object[] }>('GET', 'availability');
    assert.deepEqual(channels, [{ kind: 'chat', state: 'available' }]);

    const opened = await call<{ contact: { id: string } }>('POST', 'contacts', {
      channel: 'chat',
      locale: 'es-CO',
      message: { id: randomUUID(), text: 'Busco la escritura de mi casa' },
    });
    const contact = `contacts/${opened.contact.id}`;
    await eventsUntil(contact, log =>
      log.some(event => event.kind === 'message' && event.actor.role === 'agent'),
    );
    await call('POST', `${contact}/messages`, { id: randomUUID(), text: 'Muchas gracias' });
    const events = await eventsUntil(contact, log => log.at(-1)?.kind === 'closed');
    assert.deepEqual(
      events.filter(({ kind }) => kind === 'message').map(({ payload }) => payload.text),
      [
        'Busco la escritura de mi casa',
        'Ya lo busco en el archivo.',
        'Muchas gracias',
        'Con gusto. Feliz día.',
      ],
    );
  });

  it('takes no webhook that is not signed', async () => {
    const { port } = centre.address() as AddressInfo;
    const body = JSON.stringify({ contact: { id: 'x' }, event: { n: 1, kind: 'contact-opened' } });
    const answer = await fetch(`http://localhost:${port}/webhooks`, { method: 'POST', body });
    assert.equal(answer.status, 401);
  });

  const token = `vt1_${randomBytes(32).toString('base64url')}`;

  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(`${base}/v1/sites/archivo/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    assert.ok(answer.ok, `${path} was answered ${answer.status}`);
    return (await answer.json()) as T;
  }

  /** The contact's log as soon as it is as described. */
  async function eventsUntil(
    contact: string,
    isSo: (events: LoggedEvent[]) => boolean,
  ): Promise<LoggedEvent[]> {
    for (const deadline = Date.now() + 20_000; ; ) {
      const { events } = await call<{ events: LoggedEvent[] }>('GET', `${contact}/events`);
      if (isSo(events)) return events;
      assert.ok(Date.now() < deadline, `after 20 s the log is ${JSON.stringify(events)}`);
    }
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listeningPort(process: ChildProcess): Promise<number> {
  assert.ok(process.stdout);
  for await (const line of createInterface({ input: process.stdout })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listening') return port;
  }
  throw new Error('ended before it listened');
}
