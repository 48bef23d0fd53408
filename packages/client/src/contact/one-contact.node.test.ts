import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ChannelConfiguration, ContactHeader } from '@ventanilla/protocol';
import type { CallSession } from '../call/call-session.ts';
import { createCallSession } from '../call/create-call-session.ts';
import type { CallbackForm } from '../callback/callback-session.ts';
import { createCallbackSession } from '../callback/create-callback-session.ts';
import type { ContactClient } from '../contact-client.ts';
import { type Browser, type City, foundCity } from '../test-support/city.ts';
import { isAllSent, textsOf } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

const always: ChannelConfiguration = { hours: 'always', skills: [] };
const FORM: CallbackForm = {
  name: 'Rosa Cárdenas',
  reason: 'Quiero saber cómo va mi solicitud',
  phone: '3001234567',
  when: 'turn',
  notice: { version: '2026-1', hash: 'a'.repeat(64) },
};

describe('a citizen who begins by several channels at once', { timeout: 180_000 }, () => {
  let city: City;
  let browser: Browser;
  beforeEach(async () => {
    const callback = { ...always, callback: { country: 'CO', refusedPrefixes: [], topics: [] } };
    city = await foundCity({ site: { channels: { chat: always, call: always, callback } } });
    browser = city.openBrowser();
  });
  afterEach(() => city.close());

  const callOf = (client: ContactClient): CallSession => createCallSession(client, { devices: undefined });

  /** What the office has of this browser. */
  async function contacts(): Promise<ContactHeader[]> {
    const token = JSON.parse(browser.storage.getItem('ventanilla/ciudad/token') ?? '""');
    const headers = { authorization: `Bearer ${token}` };
    const answer = await browser.network.fetch('http://ciudad.test/v1/sites/ciudad/contacts', { headers });
    return ((await answer.json()) as { contacts: ContactHeader[] }).contacts;
  }

  /** All tabs show one and the same contact, which has been written in and called from. */
  async function isOne(clients: readonly ContactClient[], texts: readonly string[]): Promise<void> {
    const references = new Set<string | undefined>();
    for (const { chat } of clients) {
      const state = await until(
        chat,
        state => state.reference !== undefined && isAllSent(state) && textsOf(state).length === texts.length,
      );
      assert.deepEqual(textsOf(state).sort(), [...texts].sort());
      references.add(state.reference);
    }
    assert.deepEqual(
      [...references],
      (await contacts()).map(({ reference }) => reference),
    );
  }

  for (const [first, begin] of Object.entries({
    'a message': (client: ContactClient) => {
      client.chat.send('¿hay alguien?');
      return callOf(client).start('voice');
    },
    'a call': (client: ContactClient) => {
      const started = callOf(client).start('voice');
      client.chat.send('¿hay alguien?');
      return started;
    },
  })) {
    it(`has one contact, ${first} being first`, async () => {
      const client = browser.openTab();
      await begin(client);
      await isOne([client], ['¿hay alguien?']);
      await until(callOf(client), ({ phase }) => phase === 'waiting');
    });

    it(`has one contact also where nothing is kept, ${first} being first`, async () => {
      const client = browser.openTab({ storage: 'memory' });
      await begin(client);
      await until(
        client.chat,
        state =>
          textsOf(state).length === 1 &&
          state.entries.some(entry => entry.type === 'happening' && entry.happening.kind === 'call-started'),
      );
      await until(callOf(client), ({ phase }) => phase === 'waiting');
    });
  }

  it('has one contact from two tabs, of which one writes and one calls', async () => {
    const [one, other] = [browser.openTab(), browser.openTab()];
    await Promise.all([one.chat.resume(), other.chat.resume()]);
    one.chat.send('desde una pestaña');
    await callOf(other).start('voice');
    await isOne([one, other], ['desde una pestaña']);
  });

  it('has one contact from two tabs that cannot take turns', async () => {
    const locks = { request: () => Promise.reject(new Error('no locks here')) };
    const [one, other] = [browser.openTab({ locks }), browser.openTab({ locks })];
    await Promise.all([one.chat.resume(), other.chat.resume()]);
    one.chat.send('desde una pestaña');
    other.chat.send('desde otra');
    await isOne([one, other], ['desde una pestaña', 'desde otra']);
  });

  it('has one contact by a message and a wish to be called back', async () => {
    const client = browser.openTab();
    const booked = createCallbackSession(client).book(FORM);
    client.chat.send('y otra cosa');
    await booked;
    await isOne([client], ['y otra cosa']);
    assert.equal(createCallbackSession(client).state.phase, 'queued');
    assert.equal(createCallbackSession(client).state.standing?.reference, client.chat.state.reference);
  });

  it('has one contact by a message and a wish to be called back from two tabs', async () => {
    const [one, other] = [browser.openTab(), browser.openTab()];
    await Promise.all([one.chat.resume(), other.chat.resume()]);
    one.chat.send('y otra cosa');
    await createCallbackSession(other).book(FORM);
    await isOne([one, other], ['y otra cosa']);
  });

  it('goes on in the contact of a call whose answer was lost, by writing', async () => {
    const client = browser.openTab();
    browser.network.answersToLose = 1;
    await assert.rejects(callOf(client).start('voice'), { code: 'network' });
    client.chat.send('¿llamé?');
    await isOne([client], ['¿llamé?']);
    await callOf(client).start('voice');
    await until(callOf(client), ({ phase }) => phase === 'waiting');
    await isOne([client], ['¿llamé?']);
  });

  it('finds the call again whose answer was lost with the page, by calling once more', async () => {
    const gone = browser.openTab();
    browser.network.answersToLose = 1;
    await assert.rejects(callOf(gone).start('voice'), { code: 'network' });
    gone.close();
    const client = browser.openTab();
    await assert.rejects(callOf(client).start('voice'), { code: 'call-under-way' });
    await isOne([client], []);
    await until(callOf(client), ({ phase }) => phase !== 'idle');
  });

  it('has another contact where they leave one for another matter, by whatever that begins', async () => {
    const client = browser.openTab();
    client.chat.send('primer asunto');
    const { reference } = await until(
      client.chat,
      state => state.reference !== undefined && isAllSent(state),
    );
    client.chat.startNew();
    const started = callOf(client).start('voice');
    client.chat.send('otro asunto');
    await started;
    const state = await until(
      client.chat,
      state => state.reference !== undefined && isAllSent(state) && textsOf(state).length === 1,
    );
    assert.notEqual(state.reference, reference);
    assert.deepEqual(
      (await contacts()).map(contact => contact.reference).sort(),
      [reference, state.reference].sort(),
    );
  });

  it('opens nothing for the next person where everything was forgotten before it was its turn', async () => {
    const client = browser.openTab();
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    browser.network.answersHeld = held;
    client.chat.send('antes');
    await browser.network.heard(1);
    const starting = callOf(client).start('voice');
    await new Promise(resolve => setImmediate(resolve));
    const forgotten = client.forget();
    release();
    await Promise.all([starting, forgotten]);
    assert.equal(browser.storage.getItem('ventanilla/ciudad/contact'), null);
    assert.equal(browser.storage.getItem('ventanilla/ciudad/token'), null);
    assert.equal(
      browser.network.requests.filter(request => request === 'POST /v1/sites/ciudad/contacts').length,
      1,
    );
  });
});
