import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { SignJWT } from 'jose';
import type { ContactClientOptions } from '../contact-client.ts';
import type { ContactError } from '../errors.ts';
import { type City, foundCity } from '../test-support/city.ts';
import { isAllSent, take, textsOf } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

const SECRET = 'un secreto de al menos treinta y dos letras';
const TRUST = { issuer: 'https://carpeta.ciudad.example', audience: 'ventanilla' };

describe('who is signed in on the page', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    city = await foundCity({ site: { identity: { ...TRUST, secret: SECRET } } });
  });
  afterEach(() => city.close());

  function sign(subject: string, seconds = 300): Promise<string> {
    return new SignJWT({ name: `Nombre de ${subject}` })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(subject)
      .setIssuer(TRUST.issuer)
      .setAudience(TRUST.audience)
      .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
      .sign(new TextEncoder().encode(SECRET));
  }

  function page(options: Partial<ContactClientOptions> = {}) {
    const refusals: ContactError[] = [];
    const browser = city.openBrowser();
    const client = browser.openTab({ onIdentityRefused: error => refusals.push(error), ...options });
    return { browser, client, refusals };
  }

  /** What agents have been told of who writes, in order. */
  async function identities(text: string) {
    const desk = await city.staff(`mesa${Math.random().toString(36).slice(2, 8)}`);
    const contact = await take(desk, text);
    const state = await until(contact, ({ entries }) =>
      entries.some(entry => entry.type === 'happening' && entry.happening.kind === 'identified'),
    );
    return state.entries.flatMap(entry =>
      entry.type === 'happening' && entry.happening.kind === 'identified' ? [entry.happening] : [],
    );
  }

  it('asks nothing and keeps nothing before the citizen comes to the chat', async () => {
    const { browser, client } = page();
    client.setUser(() => assert.fail('the page was asked for a token'));
    await new Promise(setImmediate);
    assert.deepEqual([browser.network.requests, browser.storage.length], [[], 0]);
  });

  it('is not told any more by a page that was closed before its contact had begun', async () => {
    const { browser, client } = page();
    client.setUser(() => sign('ana'));
    client.chat.send('Necesito un certificado');
    await browser.network.heard(1);
    client.close();
    await take(await city.staff('mesa'), 'Necesito un certificado');
    assert.deepEqual(browser.network.requests, ['POST /v1/sites/ciudad/contacts']);
  });

  it('is told to the agent as verified, by its signed token', async () => {
    const { client } = page();
    client.setUser(() => sign('ana'));
    client.chat.send('Necesito un certificado');
    await until(client.chat, isAllSent);
    const [told] = await identities('Necesito un certificado');
    assert.deepEqual(told, {
      kind: 'identified',
      verified: true,
      subject: 'ana',
      name: 'Nombre de ana',
    });
  });

  it('is told as unverified, where only the page says so', async () => {
    const { client } = page();
    client.setUser({ name: 'Ana Ruiz', email: 'ana@ciudad.example' });
    client.chat.send('Necesito un certificado');
    await until(client.chat, isAllSent);
    const [told] = await identities('Necesito un certificado');
    assert.deepEqual(told, {
      kind: 'identified',
      verified: false,
      name: 'Ana Ruiz',
      email: 'ana@ciudad.example',
    });
  });

  it('finds the conversation on any device where the same person signs in', async () => {
    const [phone, computer] = [page().client, page().client];
    phone.setUser(() => sign('ana'));
    phone.chat.send('Desde el teléfono');
    await until(phone.chat, state => state.phase === 'waiting' && isAllSent(state));
    await identities('Desde el teléfono');
    computer.setUser(() => sign('ana'));
    await computer.chat.resume();
    await until(computer.chat, state => textsOf(state).includes('Desde el teléfono'));
  });

  it('never shows it to the next person in the same browser', async () => {
    const { browser, client } = page();
    client.setUser(() => sign('ana'));
    client.chat.send('Algo privado');
    await until(client.chat, state => state.phase === 'waiting' && isAllSent(state));
    await identities('Algo privado');
    client.setUser(() => sign('berta'));
    await until(client.chat, state => state.phase === 'idle');
    assert.deepEqual(textsOf(client.chat.state), []);
    client.chat.send('Soy Berta');
    await until(client.chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.deepEqual(textsOf(client.chat.state), ['Soy Berta']);
    assert.ok(!JSON.stringify(browser.storage).includes('privado'));
  });

  it('is renewed by the page when its token has ended', async () => {
    const { client, refusals } = page();
    const given: number[] = [];
    client.setUser(() => {
      given.push(given.length);
      return sign('ana', given.length === 1 ? -60 : 300);
    });
    client.chat.send('Hola');
    await until(client.chat, isAllSent);
    const [told] = await identities('Hola');
    assert.equal(told?.verified, true);
    assert.deepEqual(refusals, []);
    assert.ok(given.length >= 2);
  });

  it('never stands in the way: a refused one is told to the page once, and the chat goes on', async () => {
    const { client, refusals } = page();
    client.setUser(() => 'no.es.token');
    client.chat.send('Hola');
    await until(client.chat, state => state.phase === 'waiting' && isAllSent(state));
    client.chat.send('¿Hay alguien?');
    await until(client.chat, isAllSent);
    await until(client.chat, () => refusals.length > 0);
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ['identity-refused'],
    );
  });

  it('survives a page whose callback fails', async () => {
    const { client, refusals } = page();
    client.setUser(() => Promise.reject(new Error('the session has ended')));
    client.chat.send('Hola');
    await until(client.chat, state => state.phase === 'waiting' && isAllSent(state));
    await until(client.chat, () => refusals.length > 0);
    assert.equal(refusals.length, 1);
  });

  it('leaves nothing behind when the page signs out, and its token opens nothing', async () => {
    const { browser, client } = page();
    client.setUser(() => sign('ana'));
    client.chat.send('Algo privado');
    await until(client.chat, state => state.phase === 'waiting' && isAllSent(state));
    const token = JSON.parse(browser.storage.getItem('ventanilla/ciudad/token') ?? 'null');
    await client.logout();
    assert.equal(browser.storage.length, 0);
    assert.equal(client.chat.state.phase, 'idle');
    const answer = await browser.network.fetch('http://ciudad.test/v1/sites/ciudad/contacts', {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal((await answer.json()).code, 'token-revoked');
  });
});
