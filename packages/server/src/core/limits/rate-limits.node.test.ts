import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  directoryOf,
  type HandlerFixture,
  newToken,
  OFFICE,
  ORIGIN,
  opening,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';

describe('whoever opens contacts by machine', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler({
      sites: directoryOf({ ...SITE, proof: 'off' }, { ...OFFICE, proof: 'off' }),
    });
  });
  after(() => server.close());

  async function open(address?: string, site = 'ciudad') {
    const request = new Request(`${ORIGIN}/v1/sites/${site}/contacts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${newToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify(opening()),
    });
    return await server.handler.fetch(request, address === undefined ? {} : { address });
  }

  it('is told to wait, and how long, while others are served', async () => {
    const answers = await Promise.all(Array.from({ length: 61 }, () => open('198.51.100.7')));
    const refused = answers.filter(({ status }) => status === 429);
    const [told] = await Promise.all(refused.map(answer => answer.json()));
    assert.deepEqual([refused.length, told.code, told.retryAfterSeconds], [1, 'too-many-requests', 1]);
    assert.equal((await open('198.51.100.8')).status, 201);
    assert.notEqual((await open('198.51.100.7', 'oficina')).status, 429);
    server.advance(1_000);
    assert.equal((await open('198.51.100.7')).status, 201);
  });

  it('cannot be told apart behind an unknown address or the machine itself', async () => {
    for (const address of [undefined, '127.0.0.1']) {
      const answers = await Promise.all(Array.from({ length: 61 }, () => open(address)));
      assert.ok(answers.every(({ status }) => status === 201));
    }
  });
});
