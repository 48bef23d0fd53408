import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  type AgentCredentials,
  CITY_ORIGIN,
  type HandlerFixture,
  message,
  newToken,
  PASSWORD,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';

const DESK = '/v1/sites/ciudad/agent';
const CONTACTS = '/v1/sites/ciudad/contacts';

describe('signing in', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler();
  });
  after(() => server.close());

  const signIn = (login: string, password: string) =>
    server.call('POST', `${DESK}/session`, { body: { login, password } });

  it('tells the agent who they are, in a cookie no script can read', async () => {
    await server.accounts.add('ciudad', {
      login: 'ana',
      name: 'Ana',
      password: PASSWORD,
      skills: ['chat'],
      role: 'supervisor',
    });
    const { status, body, headers } = await signIn('ana', PASSWORD);
    assert.equal(status, 200);
    const { id: _id, ...agent } = body.agent;
    assert.deepEqual(agent, { login: 'ana', name: 'Ana', role: 'supervisor', skills: ['chat'] });
    assert.deepEqual([body.presence, body.cannedReplies], ['offline', SITE.cannedReplies]);
    assert.match(
      headers.get('set-cookie') ?? '',
      /^ventanilla-agent=[\w.-]+; Path=\/v1\/sites\/ciudad; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
  });

  it('over https sets a cookie that never travels in the clear', async () => {
    const request = new Request(`https://server.test${DESK}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'ana', password: PASSWORD }),
    });
    const { headers } = await server.handler.fetch(request);
    assert.match(headers.get('set-cookie') ?? '', /; Secure$/);
  });

  it('does not tell a wrong password from an unknown login', async () => {
    const [wrong, unknown] = [await signIn('ana', 'no es esta'), await signIn('nadie', 'no es esta')];
    assert.deepEqual([wrong.status, wrong.body.code], [401, 'sign-in-failed']);
    assert.deepEqual(wrong.body, unknown.body);
    await signIn('ana', PASSWORD);
  });

  it('is locked for 15 minutes after five wrong passwords, also when they come at once', async () => {
    await server.accounts.add('ciudad', { login: 'beto', name: 'Beto', password: PASSWORD });
    const guesses = await Promise.all(Array.from({ length: 8 }, (_, i) => signIn('beto', `intento ${i}`)));
    assert.ok(guesses.every(({ body }) => body.code === 'sign-in-failed'));
    const right = await signIn('beto', PASSWORD);
    assert.deepEqual([right.status, right.body.code], [401, 'sign-in-failed']);
    server.advance(15 * 60_000);
    assert.equal((await signIn('beto', 'otra vez no')).body.code, 'sign-in-failed');
    assert.equal((await signIn('beto', PASSWORD)).status, 200);
  });

  it('does not tell by locking which logins there are', async () => {
    await server.accounts.add('ciudad', { login: 'dora', name: 'Dora', password: PASSWORD });
    for (let guess = 0; guess < 7; guess++) {
      const [known, unknown] = [await signIn('dora', 'no es esta'), await signIn('nadie', 'no es esta')];
      assert.equal(known.status, unknown.status);
      assert.deepEqual(known.body, unknown.body);
    }
  });

  it('is refused to a disabled account, whose sessions have ended', async () => {
    const agent = await server.signIn('carla');
    await server.accounts.update('ciudad', 'carla', { isDisabled: true });
    assert.equal((await signIn('carla', PASSWORD)).body.code, 'sign-in-failed');
    const session = await server.call('GET', `${DESK}/session`, { agent });
    assert.deepEqual([session.status, session.body.code], [401, 'session-expired']);
  });

  it('lasts 12 hours from the last request', async () => {
    const agent = await server.signIn('dario');
    const look = () => server.call('GET', `${DESK}/session`, { agent });
    for (let hour = 0; hour < 24; hour += 8) {
      server.advance(8 * 3_600_000);
      assert.equal((await look()).status, 200);
    }
    server.advance(12 * 3_600_000);
    assert.equal((await look()).body.code, 'session-expired');
  });
});

describe('at the desk', () => {
  let server: HandlerFixture;
  let agent: AgentCredentials;
  before(async () => {
    server = await startHandler();
    agent = await server.signIn();
  });
  after(() => server.close());

  async function queued(text?: string): Promise<{ token: string; contact: string }> {
    const token = newToken();
    const contact = await server.open(token, text);
    await server.until(async () => {
      const { body } = await server.call('GET', `${CONTACTS}/${contact}/events?after=2`, { token });
      return body.events.length > 0;
    });
    return { token, contact };
  }

  const act = (contact: string, what: string, body?: unknown, by = agent) =>
    server.call('POST', `${CONTACTS}/${contact}/${what}`, { agent: by, body });

  it('nothing changes without the token against forged requests', async () => {
    for (const csrf of ['', 'another']) {
      const forged = { ...agent, csrf };
      const answer = await server.call('PUT', `${DESK}/presence`, {
        agent: forged,
        body: { state: 'available' },
      });
      assert.deepEqual([answer.status, answer.body.code], [403, 'csrf-token-invalid']);
    }
    assert.equal((await server.call('GET', `${DESK}/session`, { agent })).body.presence, 'offline');
  });

  it('nobody is let in without a cookie, or with another site’s', async () => {
    assert.equal((await server.call('GET', `${DESK}/inbox`)).body.code, 'token-missing');
    const elsewhere = await server.call('GET', '/v1/sites/oficina/agent/inbox', { agent });
    assert.equal(elsewhere.body.code, 'session-expired');
    const forged = { ...agent, cookie: `${agent.cookie}x` };
    assert.equal((await server.call('GET', `${DESK}/inbox`, { agent: forged })).body.code, 'session-expired');
  });

  it('a desk on a listed origin may bring its cookie', async () => {
    const { headers } = await server.call('GET', `${DESK}/inbox`, {
      agent,
      headers: { origin: CITY_ORIGIN },
    });
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
  });

  it('the inbox shows who waits, oldest first, then who is held', async () => {
    const [first, second] = [await queued('uno'), await queued('dos')];
    await act(second.contact, 'accept', { id: randomUUID() });
    const { body } = await server.call('GET', `${DESK}/inbox`, { agent });
    const [one, two] = body.contacts.filter(({ id }: { id: string }) =>
      [first.contact, second.contact].includes(id),
    );
    assert.deepEqual([one.status, one.lastMessage.text, one.unread], ['waiting', 'uno', 1]);
    assert.ok(one.waitingSince);
    assert.deepEqual([two.status, two.agent.id, two.waitingSince], ['assigned', agent.id, undefined]);
  });

  it('a contact is taken once, answered, and closed', async () => {
    const { token, contact } = await queued();
    const taken = { id: randomUUID() };
    const accepted = await act(contact, 'accept', taken);
    assert.equal(accepted.status, 201);
    assert.deepEqual((await act(contact, 'accept', taken)).body, accepted.body);
    const colleague = await server.signIn('tarde');
    assert.equal((await act(contact, 'accept', { id: randomUUID() }, colleague)).body.code, 'offer-gone');
    assert.equal(
      (await act(contact, 'messages', message('hola'), colleague)).body.code,
      'not-assigned-to-you',
    );
    assert.equal(
      (await act(contact, 'close', { id: randomUUID() }, colleague)).body.code,
      'not-assigned-to-you',
    );

    assert.equal((await act(contact, 'messages', message('Buenos días'))).status, 201);
    assert.equal((await act(contact, 'close', { id: randomUUID() })).status, 201);
    assert.equal((await act(contact, 'messages', message('algo más'))).body.code, 'contact-closed');
    assert.equal((await act(contact, 'notes', message('quedó contento'))).status, 201);
    const { body } = await server.call('GET', `${CONTACTS}/${contact}/events?after=5`, { token });
    assert.deepEqual(
      body.events.map((event: { kind: string }) => event.kind),
      ['message', 'closed', 'withheld'],
    );
    assert.doesNotMatch(JSON.stringify(body), /contento/);
  });

  it('reading counts down what is unread, and only for who holds the contact', async () => {
    const { token, contact } = await queued();
    await act(contact, 'accept', { id: randomUUID() });
    const { n } = (
      await server.call('POST', `${CONTACTS}/${contact}/messages`, { token, body: message('dos') })
    ).body;
    await server.call('POST', `${CONTACTS}/${contact}/messages`, { token, body: message('tres') });
    const unread = async () => {
      const { body } = await server.call('GET', `${DESK}/inbox`, { agent });
      return body.contacts.find(({ id }: { id: string }) => id === contact).unread;
    };
    const read = (by: AgentCredentials, to: number) =>
      server.call('PUT', `${CONTACTS}/${contact}/read`, { agent: by, body: { n: to } });
    assert.equal(await unread(), 3);
    await read(await server.signIn('curiosa'), n);
    assert.equal(await unread(), 3);
    await read(agent, n);
    assert.equal(await unread(), 1);
    await read(agent, 2);
    assert.equal(await unread(), 1);
    await read(agent, 1_000);
    assert.equal(await unread(), 0);
  });

  it('an available agent is offered who waits, may decline, and may hand on', async () => {
    const waiting = await startHandler();
    const [here, there] = [await waiting.signIn('aqui'), await waiting.signIn('alli')];
    const setPresence = (by: AgentCredentials) =>
      waiting.call('PUT', `${DESK}/presence`, { agent: by, body: { state: 'available' } });
    await setPresence(here);
    const token = newToken();
    const contact = await waiting.open(token);
    const offeredTo = (to: AgentCredentials) =>
      waiting.until(async () => {
        const { body } = await waiting.call('GET', `${DESK}/inbox`, { agent: here });
        return body.contacts[0]?.offer?.agent.id === to.id;
      });
    await offeredTo(here);
    await setPresence(there);
    const declined = await waiting.call('POST', `${CONTACTS}/${contact}/decline`, { agent: here });
    assert.equal(declined.status, 204);
    await offeredTo(there);
    const accept = `${CONTACTS}/${contact}/accept`;
    assert.equal(
      (await waiting.call('POST', accept, { agent: there, body: { id: randomUUID() } })).status,
      201,
    );

    const { colleagues } = (await waiting.call('GET', `${DESK}/colleagues`, { agent: there })).body;
    assert.deepEqual(
      colleagues.map((colleague: { id: string; presence: string }) => [colleague.id, colleague.presence]),
      [[here.id, 'available']],
    );
    const transfer = { id: randomUUID(), to: { agentId: here.id } };
    const transferred = await waiting.call('POST', `${CONTACTS}/${contact}/transfer`, {
      agent: there,
      body: transfer,
    });
    assert.equal(transferred.status, 201);
    await offeredTo(here);
    await waiting.close();
  });

  it('signing out of the last session gives back what the agent holds', async () => {
    const leaving = await server.signIn('saliente');
    const { contact } = await queued();
    await act(contact, 'accept', { id: randomUUID() }, leaving);
    const out = await server.call('DELETE', `${DESK}/session`, { agent: leaving });
    assert.equal(out.status, 204);
    assert.match(out.headers.get('set-cookie') ?? '', /ventanilla-agent=; .*Max-Age=0/);
    const { body } = await server.call('GET', `${DESK}/inbox`, { agent });
    const back = body.contacts.find(({ id }: { id: string }) => id === contact);
    assert.equal(back.status, 'waiting');
  });

  it('signing out everywhere ends the other sessions too', async () => {
    const first = await server.signIn('doble');
    const again = await server.call('POST', `${DESK}/session`, {
      body: { login: 'doble', password: PASSWORD },
    });
    const second = {
      id: first.id,
      cookie: again.headers.getSetCookie()[0]?.split(';')[0] ?? '',
      csrf: again.body.csrfToken,
    };
    await server.call('DELETE', `${DESK}/session?everywhere=true`, { agent: second });
    for (const session of [first, second]) {
      const { body } = await server.call('GET', `${DESK}/session`, { agent: session });
      assert.equal(body.code, 'session-expired');
    }
  });
});

describe('accounts', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler();
  });
  after(() => server.close());

  it('are one for each login of a site, and need a password of ten characters', async () => {
    const account = { login: 'ana', name: 'Ana', password: PASSWORD };
    await server.accounts.add('ciudad', account);
    await assert.rejects(server.accounts.add('ciudad', account), { code: 'login-taken' });
    await server.accounts.add('oficina', account);
    await assert.rejects(server.accounts.add('ciudad', { ...account, login: 'b', password: 'corta' }), {
      code: 'password-too-short',
    });
    await assert.rejects(server.accounts.update('ciudad', 'nadie', {}), { code: 'login-unknown' });
  });

  it('change without a restart, and a new password ends old sessions', async () => {
    const agent = await server.signIn('beto');
    await server.accounts.update('ciudad', 'beto', { skills: ['multas'], role: 'supervisor' });
    const { body } = await server.call('GET', `${DESK}/session`, { agent });
    assert.deepEqual([body.agent.skills, body.agent.role], [['multas'], 'supervisor']);
    await server.accounts.update('ciudad', 'beto', { password: 'otra clave larga' });
    assert.equal((await server.call('GET', `${DESK}/session`, { agent })).body.code, 'session-expired');
  });

  it('that are removed are gone from the list', async () => {
    await server.accounts.add('ciudad', { login: 'carla', name: 'Carla', password: PASSWORD });
    await server.accounts.remove('ciudad', 'carla');
    const logins = (await server.accounts.list('ciudad')).map(({ login }) => login);
    assert.ok(!logins.includes('carla'));
  });
});
