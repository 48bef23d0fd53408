import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operatorFolder } from '../testing/operator-folder.ts';
import { runCommand, type ServedProcess, startServe } from '../testing/run-command.ts';
import { signIn } from '../testing/sign-in.ts';

const PASSWORD = 'una clave larga';

describe('ventanilla agents, while the server runs', () => {
  let operator: Awaited<ReturnType<typeof operatorFolder>>;
  let server: ServedProcess;
  before(async () => {
    operator = await operatorFolder();
    server = await startServe(operator.places);
  });
  after(async () => {
    await server.end('SIGKILL');
    await operator.remove();
  });

  const agents = (command: string, parameters: string[] = [], input?: string) =>
    runCommand(['agents', command, ...operator.places, '--site', 'sol', ...parameters], input);
  const add = (login: string, ...more: string[]) =>
    agents(
      'add',
      ['--login', login, '--name', login.toUpperCase(), '--password-stdin', ...more],
      `${PASSWORD}\n`,
    );
  const signsIn = async (login: string, password = PASSWORD) =>
    (await signIn(server.base, 'sol', login, password)).status === 200;

  it('adds an account, which may sign in at once, and lists it', async () => {
    const added = await add('rosa', '--skills', 'chat, lengua-de-senas', '--role', 'supervisor');
    assert.deepEqual(added, { code: 0, stdout: 'rosa may sign in at sol\n', stderr: '' });
    assert.ok(await signsIn('rosa'));
    const { stdout } = await agents('list');
    assert.match(stdout, /^rosa\tROSA\tsupervisor\tchat,lengua-de-senas\tenabled$/m);
  });

  it('changes skills and name and leaves the password', async () => {
    await add('marta', '--skills', 'chat');
    const { code } = await agents('set', ['--login', 'marta', '--skills', 'video', '--name', 'Marta R.']);
    assert.equal(code, 0);
    const { stdout } = await agents('list');
    assert.match(stdout, /^marta\tMarta R\.\tagent\tvideo\tenabled$/m);
    assert.ok(await signsIn('marta'));
  });

  it('replaces a password', async () => {
    await add('pedro');
    const { code } = await agents('set', ['--login', 'pedro', '--password-stdin'], 'otra clave larga');
    assert.equal(code, 0);
    assert.ok(await signsIn('pedro', 'otra clave larga'));
    assert.ok(!(await signsIn('pedro')));
  });

  it('disables an account: its sessions end, and it signs in no more until it is enabled', async () => {
    await add('julia');
    const session = await signIn(server.base, 'sol', 'julia', PASSWORD);
    assert.ok(await session.isSignedIn());
    assert.equal((await agents('disable', ['--login', 'julia'])).code, 0);
    assert.ok(!(await session.isSignedIn()));
    assert.ok(!(await signsIn('julia')));
    assert.match((await agents('list')).stdout, /^julia\t.*\tdisabled$/m);
    assert.equal((await agents('enable', ['--login', 'julia'])).code, 0);
    assert.ok(await signsIn('julia'));
  });

  it('removes an account', async () => {
    await add('tomas');
    assert.equal((await agents('remove', ['--login', 'tomas'])).code, 0);
    assert.doesNotMatch((await agents('list')).stdout, /tomas/);
    assert.ok(!(await signsIn('tomas')));
  });

  it('says what is wrong, and changes nothing', async () => {
    await add('nora');
    const refusals: [string, Awaited<ReturnType<typeof add>>][] = [
      ['sol has an account nora already', await add('nora')],
      ['sol has no account nadie', await agents('disable', ['--login', 'nadie'])],
      ['at least 10 characters', await agents('set', ['--login', 'nora', '--password-stdin'], 'corta')],
      ['Nothing to change', await agents('set', ['--login', 'nora'])],
      ['Pass it with --password-stdin', await agents('add', ['--login', 'x', '--name', 'X'])],
      [
        'has no site soll; did you mean sol?',
        await runCommand(['agents', 'list', ...operator.places, '--site', 'soll']),
      ],
    ];
    for (const [sentence, { code, stderr }] of refusals) {
      assert.equal(code, 1, sentence);
      assert.ok(stderr.includes(sentence), stderr);
    }
    assert.ok(await signsIn('nora'));
  });
});
