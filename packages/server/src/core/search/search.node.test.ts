import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { FoundContact, SearchAnswer } from '@ventanilla/protocol';
import { createHttpForwarding } from '../../adapters/http-forwarding/index.ts';
import {
  type AgentCredentials,
  directoryOf,
  type HandlerFixture,
  message,
  newToken,
  OFFICE,
  opening,
  PASSWORD,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import { configuredBackends } from '../compose-backends.ts';
import type { ContactHandlerOptions } from '../contact-handler.ts';
import { Erasure } from '../keeping/erasure.ts';
import { ContactLog } from '../log/contact-log.ts';
import type { Storage } from '../ports/storage.ts';

const DESK = '/v1/sites/ciudad/agent';
const CONTACTS = '/v1/sites/ciudad/contacts';

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`searching at the desk on ${database}`, () => {
    const withServer = (
      name: string,
      body: (server: HandlerFixture, storage: Storage) => Promise<void>,
      options: Partial<ContactHandlerOptions> = {},
    ) =>
      it(name, async t => {
        const own = await create();
        const storage = await own.open();
        await storage.migrate();
        const server = await startHandler({ storage, ...options });
        t.after(async () => {
          await server.close();
          await storage.close();
          await own.remove();
        });
        await body(server, storage);
      });

    withServer(
      'finds contacts by what was said in them, by whom they are for, and by their number',
      async server => {
        const agent = await server.signIn();
        const token = newToken();
        const chat = await server.open(token, 'Quiero pagar el impuesto predial de mi casa');
        const other = await server.open(newToken(), 'Perdí la licencia');
        const claims = { name: 'Óscar Peña', phone: '300 123 4567' };
        await server.call('PUT', '/v1/sites/ciudad/visitor/identity', { token, body: { claims } });
        const path = `${CONTACTS}/${other}/notes`;
        await server.call('POST', path, { agent, body: message('Ya había preguntado por la cédula') });
        await found(server, agent, 'cedula', [other]);

        await found(server, agent, 'predial', [chat]);
        await found(server, agent, 'IMPUESTO cas', [chat]);
        await found(server, agent, 'oscar peña', [chat]);
        await found(server, agent, '+57 300 1234567', [chat]);
        await found(server, agent, 'predial licencia', []);
        const [first] = await found(server, agent, 'perdi', [other]);
        assert.equal(first?.excerpt, 'Perdí la licencia');
        const reference = first?.contact.reference ?? '';
        await found(server, agent, reference, [other]);
        await found(server, agent, reference.toLowerCase().replaceAll('-', ' '), [other]);
        await found(server, agent, reference.slice(0, 6), [other]);
      },
    );

    withServer('shows at most the newest twenty, and says that there are more', async server => {
      const agent = await server.signIn();
      for (let i = 0; i < 22; i++) await server.open(newToken(), `Semáforo dañado ${i}`);
      const answer = await server.until(async () => {
        const seen = await search(server, agent, 'semaforo');
        return seen.contacts[0]?.excerpt === 'Semáforo dañado 21' && seen;
      });
      assert.equal(answer.contacts.length, 20);
      assert.equal(answer.hasMore, true);
    });

    withServer(
      'finds nothing of another site, and is for agents alone',
      async server => {
        const agent = await server.signIn();
        const office = { login: 'olga', name: 'Olga', password: PASSWORD };
        await server.accounts.add('oficina', office);
        const token = newToken();
        const here = await server.open(newToken(), 'Comparendo aquí');
        await server.call('POST', '/v1/sites/oficina/contacts', { token, body: opening('Comparendo allá') });
        await found(server, agent, 'comparendo', [here]);
        assert.equal((await server.call('GET', `${DESK}/search?q=comparendo`, { token })).status, 401);
        const elsewhere = await server.call('GET', '/v1/sites/oficina/agent/search?q=comparendo', { agent });
        assert.equal(elsewhere.status, 401);
      },
      { sites: directoryOf(SITE, { ...OFFICE, channels: SITE.channels }) },
    );

    withServer(
      'finds nothing that another contact centre answers',
      async server => {
        const agent = await server.signIn();
        const contact = await server.open(newToken(), 'Comparendo ajeno');
        const begun = { id: randomUUID(), channel: 'phone', locale: 'es', note: 'Comparendo propio' };
        const own = await server.call('POST', `${DESK}/contacts`, { agent, body: begun });
        await found(server, agent, 'comparendo', [own.body.contact.id]);
        assert.equal((await server.call('GET', `${CONTACTS}/${contact}/person`, { agent })).status, 404);
      },
      {
        backend: configuredBackends([
          createHttpForwarding({
            name: 'vecino',
            url: 'http://127.0.0.1:9/',
            secrets: [`whsec_${'A'.repeat(44)}`],
          }),
        ]),
        sites: directoryOf({
          ...SITE,
          channels: { chat: { hours: 'always', skills: [], backend: 'vecino' } },
        }),
      },
    );

    withServer('finds nothing that was erased', async (server, storage) => {
      const agent = await server.signIn();
      const token = newToken();
      const contact = await server.open(token, 'Algo muy personal');
      await found(server, agent, 'personal', [contact]);
      const { runtime } = server;
      const row = await storage.db.selectFrom('contacts').select('visitor').executeTakeFirstOrThrow();
      const log = new ContactLog(storage);
      await new Erasure({ storage, log, runtime, revoke: async () => {} }).erase('ciudad', row.visitor);
      assert.deepEqual((await search(server, agent, 'personal')).contacts, []);
      assert.equal((await storage.db.selectFrom('search_words').selectAll().execute()).length, 0);
    });
  });
}

async function search(server: HandlerFixture, agent: AgentCredentials, words: string): Promise<SearchAnswer> {
  const answer = await server.call('GET', `${DESK}/search?q=${encodeURIComponent(words)}`, { agent });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body;
}

/** Waits until exactly these are found: words come to be found a moment after they were said. */
async function found(
  server: HandlerFixture,
  agent: AgentCredentials,
  words: string,
  contacts: string[],
): Promise<FoundContact[]> {
  return await server.until(async () => {
    const answer = await search(server, agent, words);
    const ids = answer.contacts.map(({ contact }) => contact.id);
    return ids.join() === contacts.join() && answer.contacts;
  });
}
