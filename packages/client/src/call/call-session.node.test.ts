import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ChannelConfiguration } from '@ventanilla/protocol';
import { type City, foundCity } from '../test-support/city.ts';
import { isAllSent, take, textsOf } from '../test-support/conversation.ts';
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
    const browser = city.openBrowser();
    const desk = await city.staff('ana', browser);
    const citizen = city.openBrowser();
    const client = citizen.openTab();
    client.chat.send('prefiero hablar');
    const contact = await take(desk, 'prefiero hablar');
    const phases: CallState['phase'][] = [];
    contact.call.subscribe(({ phase }) => phases.push(phase));
    await createCallSession(client, { devices: undefined }).start('voice');
    await until(contact.call, ({ phase }) => phase === 'ringing');
    // Until then the log is read whenever the inbox names something new, whatever comes by a socket.
    await until(desk, ({ connection }) => connection === 'live');
    const joins = () => browser.network.requests.filter(request => request.endsWith('/calls/join')).length;
    return { network: browser.network, citizen, chat: client.chat, contact, phases, joins };
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

  it('is in it no more once it was hung up, also while the office cannot be told', async () => {
    const { network, chat, contact, joins } = await ring();
    await contact.call.accept();
    await until(contact.call, () => joins() === 1);
    network.isDown = true;
    await assert.rejects(contact.call.end(), { code: 'network' });
    chat.send('¿sigue ahí?');
    await until(contact, state => textsOf(state).includes('¿sigue ahí?'));
    assert.equal(joins(), 1);
    network.isDown = false;
    await contact.call.end();
    await until(contact.call, ({ phase }) => phase === 'ended');
  });

  it('has no microphone on for a call that could not be taken', async () => {
    const { network, contact } = await ring();
    await contact.call.prepare('voice', ['microphone']);
    network.isDown = true;
    await assert.rejects(contact.call.accept(), { code: 'network' });
    assert.equal(contact.call.state.own.states.microphone, 'off');
  });

  it('lets go as who is invited at once, also where the office cannot be told', async () => {
    const { citizen, contact } = await ring();
    // Nobody meets: there is no room for media here.
    citizen.network.goDown();
    await contact.call.accept();
    const browser = city.openBrowser();
    const rosa = await city.staff('rosa', browser);
    await contact.call.invite(rosa.state.session?.agent.id ?? '', 'colleague');
    const invited = rosa.contact(contact.id);
    await until(invited, ({ loaded }) => loaded);
    await until(invited.call, ({ phase }) => phase === 'invited');
    await invited.call.prepare('voice', ['microphone']);
    browser.network.isDown = true;
    await assert.rejects(invited.leaveCall(), { code: 'network' });
    assert.equal(invited.call.state.own.states.microphone, 'off');
    browser.network.isDown = false;
    await invited.leaveCall();
    await until(contact.call, ({ guests }) => guests.length === 0);
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

  it('is another one after the first has ended, also where the answer to the first was lost', async () => {
    const browser = city.openBrowser();
    const client = browser.openTab();
    client.chat.send('prefiero hablar');
    await until(client.chat, isAllSent);
    const call = createCallSession(client, { devices: undefined });
    browser.network.answersToLose = 1;
    await assert.rejects(call.start('voice'), { code: 'network' });
    const { id: first } = await until(call, ({ phase }) => phase === 'elsewhere');
    await call.end();
    await until(call, ({ ended }) => ended !== undefined);
    await call.start('voice');
    const { id, phase } = await until(call, ({ phase }) => phase === 'waiting' || phase === 'ended');
    assert.equal(phase, 'waiting');
    assert.notEqual(id, first);
  });

  it('may be prepared for after one has ended, whatever is written meanwhile', async () => {
    const client = city.openBrowser().openTab();
    const call = createCallSession(client, { devices: undefined });
    client.chat.send('prefiero hablar');
    await until(client.chat, isAllSent);
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
    await call.end();
    await until(call, ({ phase }) => phase === 'ended');
    await call.prepare('voice', ['microphone']);
    client.chat.send('le llamo otra vez');
    await until(client.chat, state => isAllSent(state) && textsOf(state).length === 2);
    assert.equal(call.state.own.states.microphone, 'insecure', 'it is still being asked for');
  });

  it('is ended as soon as it has begun, also where the log has not told of it yet', async () => {
    const browser = city.openBrowser();
    const client = browser.openTab();
    client.chat.send('prefiero hablar');
    await until(client.chat, isAllSent);
    const call = createCallSession(client, { devices: undefined });
    browser.network.tamper = () => [];
    await call.start('voice');
    await call.end();
    browser.network.tamper = frame => [frame];
    client.chat.send('no, mejor escribo');
    await until(call, ({ ended }) => ended?.reason === 'hung-up');
  });

  it('lets go of the microphone when the person goes back, also after an earlier one', async () => {
    const call = createCallSession(city.openBrowser().openTab(), { devices: undefined });
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
    await call.end();
    await until(call, ({ phase }) => phase === 'ended');
    await call.prepare('voice', ['microphone']);
    call.relax();
    assert.equal(call.state.own.states.microphone, 'off');
  });

  it('is not on hold because the one before it was', async () => {
    const call = createCallSession(city.openBrowser().openTab(), { devices: undefined });
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
    call.setHeld(true);
    assert.ok(call.state.own.isHeld);
    await call.end();
    await until(call, ({ phase }) => phase === 'ended');
    await call.start('voice');
    assert.ok(!call.state.own.isHeld);
  });

  it('is kept in memory alone where the client keeps nothing', async () => {
    const { openTab, storage } = city.openBrowser();
    const call = createCallSession(openTab({ storage: 'memory' }), { devices: undefined });
    await call.start('voice');
    await until(call, ({ phase }) => phase === 'waiting');
    assert.deepEqual([storage.length, ofPage.length], [0, 0]);
  });
});
