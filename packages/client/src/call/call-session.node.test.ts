import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ChannelConfiguration } from '@ventanilla/protocol';
import { type City, foundCity, PASSWORD } from '../test-support/city.ts';
import { take } from '../test-support/conversation.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { until } from '../test-support/until.ts';
import type { CallState } from './call-state.ts';
import { createCallSession } from './create-call-session.ts';

const always: ChannelConfiguration = { hours: 'always', skills: [] };

describe('an agent who takes a call within a chat', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    city = await foundCity({ site: { channels: { chat: always, call: always } } });
  });
  afterEach(() => city.close());

  /** A citizen of this agent's calls, and the page that the agent answers at. */
  async function ring() {
    await city.addAgent('ana');
    const browser = city.openBrowser();
    const desk = browser.openDesk();
    await desk.signIn('ana', PASSWORD);
    await desk.setPresence('available');
    const client = city.openBrowser().openTab();
    client.chat.send('prefiero hablar');
    const contact = await take(desk, 'prefiero hablar');
    const phases: CallState['phase'][] = [];
    contact.call.subscribe(({ phase }) => phases.push(phase));
    await createCallSession(client, { devices: undefined }).start('voice');
    await until(contact.call, ({ phase }) => phase === 'ringing');
    // Until then the log is read whenever the inbox names something new, whatever comes by a socket.
    await until(desk, ({ connection }) => connection === 'live');
    const joins = () => browser.network.requests.filter(request => request.endsWith('/calls/join')).length;
    return { network: browser.network, chat: client.chat, contact, phases, joins };
  }

  it('is in it where the answer comes before the log tells it', async () => {
    const { network, chat, contact, phases, joins } = await ring();
    const { promise, resolve: release } = Promise.withResolvers<void>();
    // Nothing that would have the log read, such as news of the inbox; and what is being read already comes later.
    network.tamper = () => [];
    network.readsHeld = promise;
    await contact.call.accept();
    assert.equal(joins(), 0);
    network.tamper = frame => [frame];
    release();
    // What comes next shows that something is missing, which is then asked for.
    chat.send('¿hola?');
    await until(contact.call, ({ phase }) => phase === 'connecting');
    await until(contact.call, () => joins() === 1);
    assert.ok(!phases.includes('elsewhere'));
  });

  it('is in it where the log tells it before the answer comes, and at no other page for a moment', async () => {
    const { network, contact, phases, joins } = await ring();
    const { promise, resolve: release } = Promise.withResolvers<void>();
    network.answersHeld = promise;
    const accepted = contact.call.accept();
    await until(contact.call, ({ acceptedAt }) => acceptedAt !== undefined);
    assert.equal(joins(), 0);
    release();
    await accepted;
    await until(contact.call, ({ phase }) => phase === 'connecting');
    await until(contact.call, () => joins() === 1);
    assert.ok(!phases.includes('elsewhere'));
  });
});

describe("a citizen's call at a computer that others use", { timeout: 180_000 }, () => {
  let city: City;
  let ofPage: MemoryStorage;
  beforeEach(async () => {
    city = await foundCity({ site: { channels: { chat: always, call: always } } });
    ofPage = new MemoryStorage();
    Object.defineProperty(globalThis, 'sessionStorage', { value: ofPage, configurable: true });
  });
  afterEach(async () => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
    await city.close();
  });

  it('leaves nothing in the browser once it is forgotten, and another can be made', async () => {
    const { openTab, storage } = city.openBrowser();
    const client = openTab();
    const call = createCallSession(client, { devices: undefined });
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
    assert.notEqual(ofPage.length, 0);
    await client.forget();
    assert.deepEqual([storage.length, ofPage.length, call.state.phase], [0, 0, 'idle']);
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
  });

  it('is forgotten by every tab when one of them forgets', async () => {
    const { openTab, storage } = city.openBrowser();
    const client = openTab();
    const call = createCallSession(client, { devices: undefined });
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
    const other = openTab();
    await other.chat.resume();
    await until(other.chat, ({ phase }) => phase === 'waiting');
    await other.logout();
    await until(call, ({ phase }) => phase === 'idle');
    assert.deepEqual([storage.length, ofPage.length], [0, 0]);
  });

  it('leaves nothing where it is forgotten before the office has answered', async () => {
    const browser = city.openBrowser();
    const client = browser.openTab();
    const call = createCallSession(client, { devices: undefined });
    const { promise, resolve: release } = Promise.withResolvers<void>();
    browser.network.answersHeld = promise;
    const starting = call.start('voice');
    await until(call, ({ phase }) => phase === 'starting');
    const forgetting = client.forget();
    release();
    await Promise.allSettled([starting, forgetting]);
    assert.deepEqual([browser.storage.length, ofPage.length, call.state.phase], [0, 0, 'idle']);
  });

  it('is over as soon as the office knows of it where it is called off on its way, and another can be made', async () => {
    const browser = city.openBrowser();
    const call = createCallSession(browser.openTab(), { devices: undefined });
    const { promise, resolve: release } = Promise.withResolvers<void>();
    browser.network.answersHeld = promise;
    const starting = call.start('voice');
    await until(call, ({ phase }) => phase === 'starting');
    await call.end();
    assert.equal(call.state.phase, 'idle');
    release();
    await starting;
    await until(call, ({ phase, ended }) => phase === 'ended' && ended?.reason === 'hung-up');
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
  });

  it('is kept in memory alone where the client keeps nothing', async () => {
    const { openTab, storage } = city.openBrowser();
    const call = createCallSession(openTab({ storage: 'memory' }), { devices: undefined });
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
    assert.deepEqual([storage.length, ofPage.length], [0, 0]);
  });
});
