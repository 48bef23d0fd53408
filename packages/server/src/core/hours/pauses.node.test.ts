import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  type AgentCredentials,
  type HandlerFixture,
  message,
  newToken,
  opening,
  startHandler,
} from '../../test-support/handler-fixture.ts';

const SITE = '/v1/sites/ciudad';
const PAUSES = `${SITE}/agent/pauses`;
const TRAINING = { channel: 'chat', reason: 'Capacitación hasta las 10' };

describe('a paused channel', () => {
  let server: HandlerFixture;
  let supervisor: AgentCredentials;

  beforeEach(async () => {
    server = await startHandler();
    supervisor = await server.signIn('smora', 'supervisor');
  });

  afterEach(() => server.close());

  it('says so, takes no new contact, and goes on with those that are open', async () => {
    const token = newToken();
    const contact = await server.open(token);
    const paused = await server.call('PUT', PAUSES, { agent: supervisor, body: TRAINING });
    assert.equal(paused.status, 204);
    assert.deepEqual(await chat(), { kind: 'chat', state: 'existing-only', reason: 'paused' });

    const refused = await server.call('POST', `${SITE}/contacts`, { token: newToken(), body: opening() });
    assert.deepEqual([refused.status, refused.body.code], [409, 'channel-closed']);
    assert.equal(refused.body.opensAt, undefined, 'nobody knows when a pause ends');
    const path = `${SITE}/contacts/${contact}/messages`;
    assert.equal((await server.call('POST', path, { token, body: message('sigo aquí') })).status, 201);
  });

  it('takes contacts again once it is resumed', async () => {
    await server.call('PUT', PAUSES, { agent: supervisor, body: TRAINING });
    for (const _ of ['once', 'and once more does no harm']) {
      const resumed = await server.call('DELETE', `${PAUSES}?channel=chat`, { agent: supervisor });
      assert.equal(resumed.status, 204);
    }
    assert.equal((await chat()).reason, 'no-agents');
    await server.open(newToken());
    assert.deepEqual(await listed(), []);
  });

  it('tells colleagues who paused it, since when and why, and keeps a record of each decision', async () => {
    await server.call('PUT', PAUSES, { agent: supervisor, body: TRAINING });
    const [pause] = await listed();
    server.advance(1_000);
    assert.deepEqual(
      { ...pause, since: undefined },
      { ...TRAINING, by: { id: supervisor.id, name: 'Agente smora' }, since: undefined },
    );
    await server.call('PUT', PAUSES, { agent: supervisor, body: { ...TRAINING, reason: 'Simulacro' } });
    const [renamed] = await listed();
    assert.deepEqual([renamed.reason, renamed.since], ['Simulacro', pause.since]);
    server.advance(1_000);
    await server.call('DELETE', `${PAUSES}?channel=chat`, { agent: supervisor });

    const acts = await server.storage.db.selectFrom('site_acts').selectAll().orderBy('at').execute();
    assert.deepEqual(
      acts.map(({ kind, agent, payload }) => ({ kind, agent, ...JSON.parse(payload) })),
      [
        { kind: 'channel-paused', agent: supervisor.id, ...TRAINING },
        { kind: 'channel-paused', agent: supervisor.id, channel: 'chat', reason: 'Simulacro' },
        { kind: 'channel-resumed', agent: supervisor.id, channel: 'chat' },
      ],
    );
  });

  it('is none of an agent’s business, nor without a reason', async () => {
    const agent = await server.signIn('arojas');
    const answer = await server.call('PUT', PAUSES, { agent, body: TRAINING });
    assert.deepEqual([answer.status, answer.body.code], [403, 'role-insufficient']);
    assert.equal((await server.call('DELETE', `${PAUSES}?channel=chat`, { agent })).status, 403);
    const silent = await server.call('PUT', PAUSES, {
      agent: supervisor,
      body: { ...TRAINING, reason: ' ' },
    });
    assert.equal(silent.status, 422);
    assert.deepEqual(await listed(), []);
  });

  it('is known to another process within the seconds that it holds its answer', async () => {
    const { storage, runtime } = server;
    const other = await startHandler({ storage, runtime });
    const told = async () => (await other.call('GET', `${SITE}/availability`)).body.channels[0];
    assert.equal((await told()).reason, 'no-agents');
    await server.call('PUT', PAUSES, { agent: supervisor, body: TRAINING });
    server.advance(5_000);
    assert.equal((await told()).reason, 'paused');
    await other.close();
  });

  async function chat() {
    return (await server.call('GET', `${SITE}/availability`)).body.channels[0];
  }

  async function listed() {
    return (await server.call('GET', PAUSES, { agent: supervisor })).body.pauses;
  }
});
