import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readProcessMetrics } from '../../adapters/node/process-metrics.ts';
import { type HandlerFixture, newToken, ORIGIN, startHandler } from '../../test-support/handler-fixture.ts';
import { MemorySocket } from '../../test-support/memory-socket.ts';
import { metricsText } from './metrics-text.ts';

const TOKEN = 'a token for the tests';

describe('the figures of a server', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler({ metrics: { token: TOKEN, ofProcess: readProcessMetrics } });
  });
  after(() => server.close());

  async function scrape(token?: string) {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const answer = await server.handler.fetch(new Request(`${ORIGIN}/metrics`, { headers }));
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  }

  it('are shown to whoever has the token, and to nobody else', async () => {
    assert.equal((await scrape()).status, 401);
    assert.equal((await scrape('a token for the guess')).status, 401);
    const shown = await scrape(TOKEN);
    assert.deepEqual([shown.status, shown.type], [200, 'text/plain; version=0.0.4; charset=utf-8']);
  });

  it('are not there unless the operator wants them, and not behind a token that is easily guessed', async () => {
    const plain = await startHandler();
    assert.equal((await plain.handler.fetch(new Request(`${ORIGIN}/metrics`))).status, 404);
    await plain.close();
    await assert.rejects(startHandler({ metrics: { token: 'short' } }), TypeError);
  });

  it('tell requests by route, what was written, what waits and what is open', async () => {
    const socket = new MemorySocket();
    server.handler.connect(socket);
    await server.open(newToken());
    const { text } = await server.until(async () => {
      const shown = await scrape(TOKEN);
      return shown.text.includes('ventanilla_queue_contacts{site="ciudad"} 1') && shown;
    });
    const labels =
      'http_request_method="POST",http_route="/v1/sites/{site}/contacts",http_response_status_code="201"';
    assert.ok(text.includes(`http_server_request_duration_seconds_count{${labels}} 1\n`));
    assert.ok(text.includes(`http_server_request_duration_seconds_bucket{${labels},le="+Inf"} 1\n`));
    assert.ok(text.includes('ventanilla_events_total{site="ciudad",kind="contact-opened"} 1\n'));
    assert.ok(text.includes('ventanilla_sockets 1\n'));
    assert.ok(text.includes('ventanilla_agents_available{site="ciudad"} 0\n'));
    assert.match(text, /^process_resident_memory_bytes \d{7,}$/m);
    socket.close();
    assert.ok((await scrape(TOKEN)).text.includes('ventanilla_sockets 0\n'));
  });

  it('hold nothing personal: no token, id, text, login or address', async () => {
    const token = newToken();
    const contact = await server.open(token, 'Me llamo Rosa');
    const agent = await server.signIn('rosa.quispe');
    await server.call('GET', `/v1/sites/ciudad/contacts/${contact}/events`, { token });
    const nowhere = new Request(`${ORIGIN}/v1/rosa.quispe`, { method: 'PATCH' });
    await server.handler.fetch(nowhere, { address: '198.51.100.7' });
    const { text } = await scrape(TOKEN);
    for (const personal of [token, contact, agent.id, 'Rosa', 'rosa', '198.51.100.7', 'PATCH']) {
      assert.ok(!text.includes(personal), personal);
    }
  });

  it('are spelt so that Prometheus reads them', async () => {
    const { text } = await scrape(TOKEN);
    const line = /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{([a-z_]+="[^"\n]*",?)+\})? (\d[\d.e+-]*))$/;
    for (const one of text.trimEnd().split('\n')) assert.match(one, line);
    const samples = [{ labels: { site: 'a"b\\c\nd' }, value: 1 }];
    const odd = metricsText([{ name: 'x', help: 'X.', type: 'gauge', samples }]);
    assert.equal(odd, '# HELP x X.\n# TYPE x gauge\nx{site="a\\"b\\\\c\\nd"} 1\n');
  });
});
