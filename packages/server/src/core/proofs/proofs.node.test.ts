import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ProofChallenge } from '@ventanilla/protocol';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import {
  directoryOf,
  type HandlerFixture,
  newToken,
  OFFICE,
  opening,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';

describe('whoever opens contacts faster than a site finds likely', () => {
  let server: HandlerFixture;
  let used = 0;
  before(async () => {
    const always = { ...OFFICE, channels: SITE.channels };
    server = await startHandler({
      sites: directoryOf({ ...SITE, proof: { freeContactsPerMinute: 2 } }, { ...always, proof: 'off' }),
    });
  });
  after(() => server.close());

  async function open(address: string, proof?: string, site = 'ciudad') {
    return await server.call('POST', `/v1/sites/${site}/contacts`, {
      token: newToken(),
      body: opening(),
      address,
      ...(proof !== undefined && { headers: { 'ventanilla-proof': proof } }),
    });
  }

  /** An address from which two contacts have been opened. */
  async function busyAddress(): Promise<string> {
    used += 1;
    const address = `198.51.100.${used}`;
    for (let i = 0; i < 2; i++) assert.equal((await open(address)).status, 201);
    return address;
  }

  async function solve(challenge: ProofChallenge): Promise<string> {
    const solution = await solveChallenge({ challenge, deriveKey });
    return btoa(JSON.stringify({ challenge, solution }));
  }

  it('is asked for a proof of work, and served once it is brought', async () => {
    const address = await busyAddress();
    const asked = await open(address);
    assert.deepEqual([asked.status, asked.body.code], [403, 'proof-required']);
    assert.equal((await open(address, await solve(asked.body.challenge))).status, 201);
    assert.equal((await open('203.0.113.9')).status, 201);
  });

  it('brings each proof once, also when it comes twice at the same time', async () => {
    const address = await busyAddress();
    const proof = await solve((await open(address)).body.challenge);
    const answers = await Promise.all([open(address, proof), open(address, proof), open(address, proof)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 403, 403]);
  });

  it('is not served for a proof that is made up, altered, or five minutes old', async () => {
    const address = await busyAddress();
    const { challenge } = (await open(address)).body;
    const [solved, wrong] = [await solve(challenge), { counter: 1, derivedKey: '00'.repeat(32) }];
    const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1 } };
    const elsewhere = { ...challenge.parameters, data: { site: 'oficina', action: 'openContact' } };
    const bad = [
      'nothing',
      btoa('{}'),
      btoa(JSON.stringify({ challenge, solution: wrong })),
      await solve(easier),
      await solve({ ...challenge, parameters: elsewhere }),
    ];
    for (const proof of bad) assert.equal((await open(address, proof)).body.code, 'proof-required');
    server.advance(5 * 60_000);
    for (let i = 0; i < 2; i++) await open(address);
    assert.equal((await open(address, solved)).body.code, 'proof-required');
  });

  it('is asked for nothing where the site has it off', async () => {
    for (let i = 0; i < 20; i++) assert.equal((await open('192.0.2.1', undefined, 'oficina')).status, 201);
  });

  it('is asked before a code that lets another device in is looked at', async () => {
    const path = '/v1/sites/ciudad/visitor/join';
    const guess = () =>
      server.call('POST', path, { token: newToken(), body: { code: '0000-0000' }, address: '192.0.2.7' });
    for (let i = 0; i < 3; i++) assert.equal((await guess()).body.code, 'join-code-unknown');
    assert.equal((await guess()).body.code, 'proof-required');
  });

  it('leaves nothing but used numbers behind', async () => {
    const address = await busyAddress();
    await open(address, await solve((await open(address)).body.challenge));
    server.advance(10 * 60_000);
    const later = await busyAddress();
    await open(later, await solve((await open(later)).body.challenge));
    const rows = await server.storage.db.selectFrom('used_proofs').selectAll().execute();
    assert.equal(rows.length, 1);
  });
});
