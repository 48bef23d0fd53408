import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { Citizen, textsOf } from '../testing/citizen.ts';
import { operatorFolder, SITE_YAML } from '../testing/operator-folder.ts';
import { runCommand, startServe } from '../testing/run-command.ts';
import { signIn } from '../testing/sign-in.ts';

describe('ventanilla serve', () => {
  let operator: Awaited<ReturnType<typeof operatorFolder>>;
  before(async () => {
    operator = await operatorFolder();
  });
  after(() => operator.remove());

  it('does not start with a mistake in the configuration, and says in which line', async () => {
    await operator.configure(SITE_YAML.replace('timeZone', 'timezone'));
    const { code, stdout, stderr } = await runCommand(['serve', ...operator.places]);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /ventanilla\.yaml:4:5: sites\[0\]\.timezone is not a setting; did you mean timeZone\?\n/,
    );
    assert.doesNotMatch(stderr, /\n\s+at /, 'a stack is shown to the operator');
  });

  it('does not start without a configuration, and says how to get one', async () => {
    const { code, stderr } = await runCommand(['serve', '--config', 'absent.yaml']);
    assert.equal(code, 1);
    assert.match(stderr, /^absent\.yaml does not exist\. .*--config\n$/);
  });

  it('takes a change of the configuration up while it runs, and keeps the old one where the change is wrong', async t => {
    await operator.configure(SITE_YAML);
    const server = await startServe(operator.places);
    t.after(() => server.end('SIGKILL'));
    const statusOf = async (site: string) => (await fetch(`${server.base}/s/${site}`)).status;
    assert.equal(await statusOf('sol'), 200);
    assert.equal(await statusOf('luna'), 404);

    await operator.configure(SITE_YAML + SITE_YAML.replace('sites:\n', '').replace('sol', 'luna'));
    await server.logged('configuration-changed');
    assert.equal(await statusOf('luna'), 200);

    await operator.configure(SITE_YAML.replace('always', 'sometimes'));
    const { reason } = await server.logged('configuration-kept');
    assert.match(
      String(reason),
      /ventanilla\.yaml:5:\d+: sites\[0\]\.channels\.chat\.hours expected "always"/,
    );
    assert.equal(await statusOf('sol'), 200);
    assert.equal(await statusOf('luna'), 200);
  });

  it('refuses a folder that another server uses, and ends in order when told to', async () => {
    await operator.configure(SITE_YAML);
    const server = await startServe(operator.places);
    const second = await runCommand(['serve', '--port', '0', ...operator.places]);
    assert.equal(second.code, 1);
    assert.match(second.stderr, /^\S+ventanilla\.db is in use by another server; .*\n$/);
    assert.equal((await fetch(`${server.base}/health/ready`)).status, 200);
    assert.equal(await server.end('SIGTERM'), 0);
  });

  it('keeps what it has acknowledged when it is killed', async () => {
    const citizen = new Citizen();
    const killed = await startServe(operator.places);
    await citizen.open(killed.base, 'mensaje 0');
    for (let i = 1; i < 20; i++) await citizen.write(killed.base, `mensaje ${i}`);
    assert.equal(await killed.end('SIGKILL'), null);

    const restarted = await startServe(operator.places);
    const events = await citizen.read(restarted.base);
    assert.deepEqual(
      textsOf(events),
      Array.from({ length: 20 }, (_, i) => `mensaje ${i}`),
    );
    assert.deepEqual(
      events.map(({ n }) => n),
      events.map((_, i) => i + 1),
    );
    assert.equal(await restarted.end('SIGINT'), 0);
  });

  it('says so when its port is taken', async t => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    t.after(() => other.close());
    const address = other.address();
    assert.ok(address && typeof address === 'object');
    const { code, stderr } = await runCommand(['serve', '--port', String(address.port), ...operator.places]);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^Port \d+ of 127\.0\.0\.1 is taken by another program\. Choose another with --port\n$/,
    );
  });

  it('has accounts that everybody knows only as a demo', async () => {
    const demo = await startServe(['--demo', '--data', operator.data]);
    assert.match(await (await fetch(demo.base)).text(), /Ciudad Mirador/);
    for (const login of ['ana', 'luis']) {
      assert.equal((await signIn(demo.base, 'mirador', login, 'ventanilla-demo')).status, 200);
    }
    assert.equal(await demo.end('SIGTERM'), 0);

    await operator.configure(SITE_YAML.replace('sol', 'mirador'));
    const real = await startServe(operator.places);
    assert.doesNotMatch(await (await fetch(real.base)).text(), /Ciudad Mirador/);
    for (const login of ['ana', 'luis']) {
      assert.equal((await signIn(real.base, 'mirador', login, 'ventanilla-demo')).status, 401);
    }
    assert.equal(await real.end('SIGTERM'), 0);
  });
});
