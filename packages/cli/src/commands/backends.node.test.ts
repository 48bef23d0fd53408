import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import type { WebhookMessage } from '@ventanilla/protocol';
import { Citizen } from '../testing/citizen.ts';
import { operatorFolder, SITE_YAML } from '../testing/operator-folder.ts';
import { runCommand, startServe } from '../testing/run-command.ts';

const SECRET = `whsec_${randomBytes(32).toString('base64')}`;
const YAML = `backends:
  - name: vecino
    url: http://127.0.0.1:9/webhooks
    secrets: [VECINO_SECRET]
${SITE_YAML.replace('always }', 'always, backend: vecino }')}`;

describe('a configuration with a contact centre elsewhere', () => {
  let operator: Awaited<ReturnType<typeof operatorFolder>>;
  before(async () => {
    operator = await operatorFolder(YAML);
  });
  after(() => operator.remove());

  it('is right when every channel names one that is described', async () => {
    const { code, stdout } = await runCommand(['sites', 'check', '--config', operator.config]);
    assert.equal(code, 0, stdout);
  });

  for (const [what, wrong, expected] of [
    [
      'an unknown name is shown with its line and the one that was meant',
      YAML.replace('backend: vecino', 'backend: vecimo'),
      /yaml:9:\d+: sites\[0\]\.channels\.chat\.backend expected one of vecino; found "vecimo"; did you mean vecino\?/,
    ],
    [
      'a name with nothing described says where to describe it',
      SITE_YAML.replace('always }', 'always, backend: vecino }'),
      /yaml:5:\d+: sites\[0\]\.channels\.chat\.backend expected a name described under backends; found "vecino"/,
    ],
    [
      'an address with a password in it is refused',
      YAML.replace('127.0.0.1:9', 'ana:clave@127.0.0.1:9'),
      /yaml:3:\d+: backends\[0\]\.url expected an address such as https:\/\/centro\.example\/ventanilla, without user or password\n$/,
    ],
    [
      'a secret in place of the name of its variable is refused',
      YAML.replace('VECINO_SECRET', `"${SECRET}"`),
      /yaml:4:\d+: backends\[0\]\.secrets\[0\] expected the name of an environment variable, such as CENTRO_SECRET\n$/,
    ],
    [
      'a secret in place of the list is refused',
      YAML.replace('[VECINO_SECRET]', `"${SECRET}"`),
      /yaml:4:\d+: backends\[0\]\.secrets expected a list \(each entry begins with "- "\)\n$/,
    ],
    [
      'the name of the built-in contact centre is taken',
      YAML.replaceAll('vecino', 'contact-centre'),
      /yaml:2:\d+: backends\[0\]\.name expected a name of your own/,
    ],
  ] as const) {
    it(what, async () => {
      await operator.configure(wrong);
      const { code, stderr } = await runCommand(['sites', 'check', '--config', operator.config]);
      assert.equal(code, 1);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /whsec_|clave/);
    });
  }

  it('does not start without its secret, or with one of another form, and does not show it', async () => {
    await operator.configure(YAML);
    const without = await runCommand(['serve', ...operator.places]);
    assert.equal(without.code, 1);
    assert.match(
      without.stderr,
      /^VECINO_SECRET is not set, where backend vecino has its secret\. Make one with: .*\n$/,
    );
    const bad = await runCommand(['serve', ...operator.places], '', {
      VECINO_SECRET: 'una clave cualquiera',
    });
    assert.equal(bad.code, 1);
    assert.match(
      bad.stderr,
      /^VECINO_SECRET: a webhook secret is whsec_ and the base64 of 24 bytes or more\. .*\n$/,
    );
    assert.doesNotMatch(bad.stderr, /cualquiera/);
  });

  it('tells everything in order, though the other side is away and the server is killed meanwhile', async t => {
    let isAway = true;
    const taken: number[] = [];
    const centre = createServer(async (request, response) => {
      const { event } = (await json(request)) as WebhookMessage;
      if (!isAway) taken.push(event.n);
      response.writeHead(isAway ? 503 : 204).end();
      centre.emit('webhook');
    }).listen(0, '127.0.0.1');
    await once(centre, 'listening');
    t.after(() => centre.close());
    const { port } = centre.address() as AddressInfo;
    await operator.configure(YAML.replace('127.0.0.1:9/', `127.0.0.1:${port}/`));

    const citizen = new Citizen();
    const refused = once(centre, 'webhook');
    const killed = await startServe(operator.places, { VECINO_SECRET: SECRET });
    await citizen.open(killed.base, 'mensaje 0');
    for (let i = 1; i < 5; i += 1) await citizen.write(killed.base, `mensaje ${i}`);
    await refused;
    assert.equal(await killed.end('SIGKILL'), null);

    isAway = false;
    const restarted = await startServe(operator.places, { VECINO_SECRET: SECRET });
    t.after(() => restarted.end('SIGKILL'));
    while (taken.at(-1) !== 6) await once(centre, 'webhook');
    assert.deepEqual(taken, [1, 2, 3, 4, 5, 6]);
    assert.equal(await restarted.end('SIGTERM'), 0);
  });

  it('is kept as it was when its contact centres change while the server runs, as they are read at the start', async t => {
    await operator.configure(YAML);
    const server = await startServe(operator.places, { VECINO_SECRET: SECRET });
    t.after(() => server.end('SIGKILL'));
    await operator.configure(YAML.replace('/webhooks', '/other'));
    const { reason } = await server.logged('configuration-kept');
    assert.match(String(reason), /backends are read at the start/);
    assert.equal(await server.end('SIGTERM'), 0);
  });
});
