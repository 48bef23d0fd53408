import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { directoryOf, SITE, startHandler } from '../../test-support/handler-fixture.ts';

it('lunch is taken in turns: nobody goes while as many of the same skill are away as may be', async t => {
  const site: SiteConfiguration = {
    ...SITE,
    routing: { breakTurns: [{ break: 'lunch', skill: 'chat', atOnce: 1 }] },
  };
  const server = await startHandler({ sites: directoryOf(site) });
  t.after(() => server.close());
  const ana = await server.signIn('ana', 'agent', ['chat']);
  const luz = await server.signIn('luz', 'agent', ['chat']);
  const sol = await server.signIn('sol', 'agent', ['csn']);
  const set = async (agent: typeof ana, body: object) => {
    const answer = await server.call('PUT', '/v1/sites/ciudad/agent/presence', { agent, body });
    return answer.body?.code ?? answer.status;
  };
  const lunch = { state: 'away', break: 'lunch' };
  for (const agent of [ana, luz, sol]) assert.equal(await set(agent, { state: 'available' }), 204);
  assert.equal(await set(ana, lunch), 204);
  assert.equal(await set(luz, lunch), 'break-full');
  // Whoever is refused stays as they were, and may have another break; others' lunch is another turn.
  const session = await server.call('GET', '/v1/sites/ciudad/agent/session', { agent: luz });
  assert.equal(session.body.presence, 'available');
  assert.equal(await set(luz, { state: 'away', break: 'rest' }), 204);
  assert.equal(await set(sol, lunch), 204);
  assert.equal(await set(ana, lunch), 204);
  assert.equal(await set(ana, { state: 'available' }), 204);
  assert.equal(await set(luz, lunch), 204);
});
