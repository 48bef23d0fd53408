import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { IdentityConfiguration } from '@ventanilla/protocol';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import {
  directoryOf,
  type HandlerFixture,
  newToken,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';

const SECRET = 'un secreto de al menos treinta y dos letras';
const TRUST = { issuer: 'https://carpeta.ciudad.example', audience: 'ventanilla' };

describe('who is signed in on the page', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler({
      sites: directoryOf({ ...SITE, identity: { ...TRUST, secret: SECRET } }, { ...SITE, id: 'sola' }),
    });
  });
  after(() => server.close());

  function identify(token: string, body: unknown, site = 'ciudad') {
    return server.call('PUT', `/v1/sites/${site}/visitor/identity`, { token, body });
  }

  async function identified(token: string, subject: string) {
    return await identify(token, { token: await sign({ sub: subject }) });
  }

  function sign(claims: JWTPayload = {}): Promise<string> {
    const now = Math.floor(server.runtime.now() / 1_000);
    const all = { iss: TRUST.issuer, aud: TRUST.audience, sub: 'ana', iat: now, exp: now + 300, ...claims };
    return new SignJWT(all).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(SECRET));
  }

  async function eventsOf(
    contact: string,
    as: { token?: string; agent?: Parameters<HandlerFixture['call']>[2] },
  ) {
    const options = as.token === undefined ? as.agent : { token: as.token };
    return (await server.call('GET', `/v1/sites/ciudad/contacts/${contact}/events`, options)).body.events;
  }

  it('is shown to agents as verified, once for each contact, and withheld from the citizen', async () => {
    const agent = await server.signIn('rojas');
    const token = newToken();
    const contact = await server.open(token);
    const jwt = await sign({
      name: 'Ana Ruiz',
      email: 'ana@ciudad.example',
      phone_number: '+57 300 0000000',
    });
    const answer = await identify(token, { token: jwt });
    assert.equal(answer.status, 200);
    assert.equal(answer.body.verified, true);
    await identify(token, { token: jwt });
    const seen = await eventsOf(contact, { agent: { agent } });
    const told = seen.filter(({ kind }: { kind: string }) => kind === 'identified');
    assert.deepEqual(
      told.map(({ payload }: { payload: unknown }) => payload),
      [
        {
          verified: true,
          subject: 'ana',
          name: 'Ana Ruiz',
          email: 'ana@ciudad.example',
          phone: '+57 300 0000000',
        },
      ],
    );
    const own = await eventsOf(contact, { token });
    assert.ok(!JSON.stringify(own).includes('Ruiz'));
    assert.equal(own.length, seen.length);
  });

  it('is marked as unverified where only the page says so, and joins nothing', async () => {
    const agent = await server.signIn('mora');
    const [one, other] = [newToken(), newToken()];
    const contact = await server.open(one);
    await server.open(other);
    for (const token of [one, other]) {
      const answer = await identify(token, { claims: { name: 'Ana Ruiz' } });
      assert.equal(answer.body.verified, false);
      assert.equal(answer.body.contacts.length, 1);
    }
    const seen = await eventsOf(contact, { agent: { agent } });
    const told = seen.filter(({ kind }: { kind: string }) => kind === 'identified');
    assert.deepEqual(
      told.map(({ payload }: { payload: unknown }) => payload),
      [{ verified: false, name: 'Ana Ruiz' }],
    );
  });

  it('brings the contacts of every device together', async () => {
    const [phone, computer] = [newToken(), newToken()];
    const contacts = [await server.open(phone), await server.open(computer)];
    await identified(phone, 'berta');
    const answer = await identified(computer, 'berta');
    const ids = answer.body.contacts.map(({ id }: { id: string }) => id);
    assert.deepEqual(ids.sort(), contacts.sort());
    assert.equal((await identified(newToken(), 'berta')).body.contacts.length, 2);
    assert.equal((await eventsOf(contacts[0] ?? '', { token: computer })).length > 0, true);
  });

  it('brings them together when two devices sign in at once', async () => {
    const tokens = [newToken(), newToken(), newToken()];
    for (const token of tokens) await server.open(token);
    await Promise.all(tokens.map(token => identified(token, 'carla')));
    const { body } = await server.call('GET', '/v1/sites/ciudad/contacts', { token: tokens[0] ?? '' });
    assert.equal(body.contacts.length, 3);
  });

  it('never shows what somebody else wrote in the same browser', async () => {
    const token = newToken();
    const contact = await server.open(token, 'Algo privado');
    await identified(token, 'dora');
    assert.deepEqual((await identified(token, 'elsa')).body.code, 'identity-changed');
    const next = newToken();
    assert.deepEqual((await identified(next, 'elsa')).body.contacts, []);
    const path = `/v1/sites/ciudad/contacts/${contact}/events`;
    assert.equal((await server.call('GET', path, { token: next })).body.code, 'contact-not-found');
  });

  it('is refused where the token is expired, for others, of others, unsigned, or without a name', async () => {
    const token = newToken();
    const past = Math.floor(server.runtime.now() / 1_000) - 31;
    const none = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"ana"}')}.`.replaceAll('=', '');
    const foreign = await new SignJWT({ iss: TRUST.issuer, aud: TRUST.audience, sub: 'ana' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode('otro secreto, de otra persona, bien largo'));
    const cases: [string, string][] = [
      [await sign({ exp: past }), 'identity-expired'],
      [await sign({ aud: 'otra' }), 'identity-refused'],
      [await sign({ iss: 'https://otra.example' }), 'identity-refused'],
      [await sign({ sub: '' }), 'identity-refused'],
      [foreign, 'identity-refused'],
      [none, 'identity-refused'],
      ['a.b.c', 'identity-refused'],
    ];
    for (const [jwt, code] of cases) assert.equal((await identify(token, { token: jwt })).body.code, code);
    assert.equal((await identify(token, { token: await sign({ exp: past + 20 }) })).status, 200);
    assert.equal((await identify(token, { token: await sign() }, 'sola')).body.code, 'identity-not-offered');
  });

  it('is forgotten with the person, on all devices, and the next one of that name is somebody new', async () => {
    const { Persons } = await import('../keeping/persons.ts');
    const persons = new Persons(server);
    const tokens = [newToken(), newToken()] as const;
    const contact = await server.open(tokens[0], 'Algo privado');
    await server.open(tokens[1]);
    for (const token of tokens) await identified(token, 'fabiola');
    const { body } = await server.call('GET', '/v1/sites/ciudad/contacts', { token: tokens[0] });
    const found = await persons.find('ciudad', body.contacts[1].reference);
    assert.equal(found?.contacts.length, 2);
    assert.ok(JSON.stringify(found).includes('fabiola'));
    await persons.erase('ciudad', found?.visitor ?? '');
    for (const token of tokens) {
      const path = `/v1/sites/ciudad/contacts/${contact}/events`;
      assert.equal((await server.call('GET', path, { token })).body.code, 'token-revoked');
    }
    const rows = await server.storage.db.selectFrom('events').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes('fabiola'));
    assert.deepEqual((await identified(newToken(), 'fabiola')).body.contacts, []);
  });
});

describe('a city that signs with keys of its own', () => {
  const algorithms = ['RS256', 'ES256', 'EdDSA'] as const;

  for (const alg of algorithms) {
    it(`is believed by its public key, for ${alg}, as PEM or from its list of keys`, async t => {
      const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
      const keys = [{ ...(await exportJWK(publicKey)), kid: 'una', alg }];
      const list = createServer((_, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ keys }));
      });
      await new Promise<void>(resolve => list.listen(0, '127.0.0.1', resolve));
      const jwksUrl = `http://127.0.0.1:${(list.address() as AddressInfo).port}/keys`;
      const trust: Record<string, IdentityConfiguration> = {
        pem: { ...TRUST, publicKey: await exportSPKI(publicKey) },
        lista: { ...TRUST, jwksUrl },
        otra: { ...TRUST, jwksUrl, algorithms: algorithms.filter(name => name !== alg) },
      };
      const server = await startHandler({
        sites: directoryOf(...Object.entries(trust).map(([id, identity]) => ({ ...SITE, id, identity }))),
      });
      t.after(async () => {
        await server.close();
        list.close();
      });
      const jwt = await new SignJWT({ sub: 'ana' })
        .setProtectedHeader({ alg, kid: 'una' })
        .setIssuer(TRUST.issuer)
        .setAudience(TRUST.audience)
        .setExpirationTime('5m')
        .sign(privateKey);
      const statuses = [];
      for (const site of Object.keys(trust)) {
        const path = `/v1/sites/${site}/visitor/identity`;
        statuses.push((await server.call('PUT', path, { token: newToken(), body: { token: jwt } })).status);
      }
      assert.deepEqual(statuses, [200, 200, 403]);
    });
  }

  it('may be out of reach, which says nothing of the token', async t => {
    const identity = { ...TRUST, jwksUrl: 'http://127.0.0.1:9/keys' };
    const server = await startHandler({ sites: directoryOf({ ...SITE, identity }) });
    t.after(() => server.close());
    const { privateKey } = await generateKeyPair('ES256');
    const jwt = await new SignJWT({ sub: 'ana' }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    const path = '/v1/sites/ciudad/visitor/identity';
    const answer = await server.call('PUT', path, { token: newToken(), body: { token: jwt } });
    assert.deepEqual([answer.status, answer.body.code], [503, 'unavailable']);
  });
});
