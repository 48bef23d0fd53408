import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Catalogue, SuggestedAnswers } from '@ventanilla/protocol';
import {
  type AgentCredentials,
  type HandlerFixture,
  message,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { taxProcedure } from '../../test-support/tax-procedure.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import { createCatalogueIndex } from '../answers/catalogue-index.ts';
import type { CatalogueDirectory } from '../ports/catalogues.ts';

const DESK = '/v1/sites/ciudad/agent';
const CONTACTS = '/v1/sites/ciudad/contacts';

const CATALOGUE: Catalogue = {
  procedures: [
    taxProcedure('predial', 'Impuesto predial', 'Consulte y pague el impuesto de su casa o terreno.', {
      documents: [
        { name: 'Cédula', required: true },
        { name: 'Recibo anterior', required: false },
      ],
    }),
    taxProcedure('catastral', 'Certificado catastral', 'Prueba los datos de un predio.'),
    taxProcedure('residencia', 'Certificado de residencia', 'Prueba dónde vive.'),
    taxProcedure('tradicion', 'Certificado de tradición', 'Prueba de quién es un predio.'),
    taxProcedure('estrato', 'Certificado de estratificación', 'Prueba el estrato de una vivienda.'),
  ],
  redirects: [
    { id: 'pasaporte', title: 'Pasaporte', phrases: ['renovar pasaporte'], institution: 'Cancillería' },
  ],
};

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`answers suggested to an agent, on ${database}`, () => {
    const withServer = (
      name: string,
      body: (server: HandlerFixture) => Promise<void>,
      catalogues: CatalogueDirectory = { get: () => createCatalogueIndex(CATALOGUE, { regional: [] }) },
    ) =>
      it(name, async t => {
        const own = await create();
        const storage = await own.open();
        await storage.migrate();
        const server = await startHandler({ storage, presenceLeaseMs: 3_600_000, catalogues });
        t.after(async () => {
          await server.close();
          await storage.close();
          await own.remove();
        });
        await body(server);
      });

    withServer('cite the catalogue as it is, with the day on which it was looked at', async server => {
      const agent = await server.signIn();
      const contact = await heldContact(server, agent, newToken(), '¿Dónde pago el predial?');
      const [first, ...others] = await suggested(server, agent, contact);
      assert.deepEqual(others, []);
      assert.deepEqual(first, {
        id: 'predial',
        title: 'Impuesto predial',
        summary: 'Consulte y pague el impuesto de su casa o terreno.',
        text: [
          'Impuesto predial. Consulte y pague el impuesto de su casa o terreno.',
          'Requisitos: Estar al día.',
          'Documentos: Cédula.',
          'Costo: Sin costo.',
          'Tiempo de respuesta: 3 días hábiles.',
          'Quién lo atiende: Dirección Tributaria.',
          'https://ciudad.example/predial',
          'Información revisada el 2026-11-02.',
        ].join('\n'),
      });
    });

    withServer('are three at most, and change nothing in the log', async server => {
      const agent = await server.signIn();
      const said = 'Necesito un certificado catastral, de residencia, de tradición o de estratificación';
      const contact = await heldContact(server, agent, newToken(), said);
      const before = await log(server, agent, contact);
      assert.equal((await suggested(server, agent, contact)).length, 3);
      assert.deepEqual(await log(server, agent, contact), before);
    });

    withServer('are for the agent who holds the contact alone, while it is open', async server => {
      const agent = await server.signIn();
      const token = newToken();
      const contact = await server.open(token, '¿Dónde pago el predial?');
      const path = `${CONTACTS}/${contact}/suggestions`;
      const codeFor = async (caller: { agent?: AgentCredentials; token?: string }) => {
        const { status, body } = await server.call('GET', path, caller);
        return [status, body.code];
      };
      assert.deepEqual(await codeFor({ agent }), [409, 'not-assigned-to-you'], 'it is only waiting');
      await take(server, agent, contact);
      const colleague = await server.signIn('otra');
      const supervisor = await server.signIn('jefa', 'supervisor');
      for (const other of [colleague, supervisor])
        assert.deepEqual(await codeFor({ agent: other }), [409, 'not-assigned-to-you']);
      assert.deepEqual(await codeFor({ token }), [401, 'token-missing']);
      const missing = await server.call('GET', `${CONTACTS}/${randomUUID()}/suggestions`, { agent });
      assert.deepEqual([missing.status, missing.body.code], [404, 'contact-not-found']);
      assert.equal((await suggested(server, agent, contact)).length, 1);
      await server.call('POST', `${CONTACTS}/${contact}/close`, { agent, body: { id: randomUUID() } });
      assert.deepEqual(await codeFor({ agent }), [409, 'contact-closed']);
    });

    withServer('follow what the citizen wrote since somebody answered', async server => {
      const agent = await server.signIn();
      const token = newToken();
      const contact = await heldContact(server, agent, token, '¿Dónde pago el predial?');
      const idsNow = async () => (await suggested(server, agent, contact)).map(({ id }) => id);
      await write(server, contact, { token }, 'Gracias de antemano');
      assert.deepEqual(await idsNow(), ['predial'], 'thanks hide nothing');
      await write(server, contact, { agent }, 'Puede pagarlo en línea.');
      await write(server, contact, { token }, '¿Y un certificado catastral?');
      assert.deepEqual((await idsNow())[0], 'catastral');
      assert.equal((await idsNow()).includes('predial'), false);
      await write(server, contact, { agent }, 'También en línea.');
      await write(server, contact, { token }, 'Muchas gracias');
      assert.deepEqual(await idsNow(), []);
    });

    for (const [what, said] of [
      ['what the catalogue hardly knows', '¿A qué sabe la luna en casa?'],
      ['an emergency', 'Hay un incendio en mi casa y necesito un certificado catastral'],
      ['the business of another body', 'Quiero renovar mi pasaporte'],
    ] as const) {
      withServer(`are none for ${what}`, async server => {
        const agent = await server.signIn();
        const contact = await heldContact(server, agent, newToken(), said);
        assert.deepEqual(await suggested(server, agent, contact), []);
      });
    }

    withServer(
      'are none where the site has no catalogue',
      async server => {
        const agent = await server.signIn();
        const contact = await heldContact(server, agent, newToken(), '¿Dónde pago el predial?');
        assert.deepEqual(await suggested(server, agent, contact), []);
      },
      { get: () => undefined },
    );
  });
}

async function suggested(server: HandlerFixture, agent: AgentCredentials, contact: string) {
  const { status, body } = await server.call('GET', `${CONTACTS}/${contact}/suggestions`, { agent });
  assert.equal(status, 200);
  return (body as SuggestedAnswers).suggestions;
}

async function heldContact(server: HandlerFixture, agent: AgentCredentials, token: string, said: string) {
  const contact = await server.open(token, said);
  await take(server, agent, contact);
  return contact;
}

async function take(server: HandlerFixture, agent: AgentCredentials, contact: string): Promise<void> {
  await server.call('PUT', `${DESK}/presence`, { agent, body: { state: 'available' } });
  const { status } = await server.until(async () => {
    const path = `${CONTACTS}/${contact}/accept`;
    const answer = await server.call('POST', path, { agent, body: { id: randomUUID() } });
    return answer.status === 201 && answer;
  });
  assert.equal(status, 201);
}

async function write(
  server: HandlerFixture,
  contact: string,
  caller: { agent?: AgentCredentials; token?: string },
  text: string,
): Promise<void> {
  const { status } = await server.call('POST', `${CONTACTS}/${contact}/messages`, {
    ...caller,
    body: message(text),
  });
  assert.equal(status, 201);
}

async function log(server: HandlerFixture, agent: AgentCredentials, contact: string) {
  return (await server.call('GET', `${CONTACTS}/${contact}/events`, { agent })).body.events;
}
