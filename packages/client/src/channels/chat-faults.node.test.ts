import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ServerFrame } from '@ventanilla/protocol';
import { type Browser, type City, foundCity } from '../test-support/city.ts';
import { bothShow, isAllSent, take, textsOf } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

describe('a chat on a bad network', { timeout: 180_000 }, () => {
  let city: City;
  let browser: Browser;
  beforeEach(async () => {
    city = await foundCity();
  });
  afterEach(() => city.close());

  it('opens one contact though the first answers are lost', async () => {
    const desk = await city.staff('first');
    browser = city.openBrowser();
    browser.network.answersToLose = 2;
    const { chat } = browser.openTab();
    chat.send('uno');
    chat.send('dos');
    const state = await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.deepEqual(textsOf(state), ['uno', 'dos']);
    const { inbox } = await until(desk, ({ inbox }) => inbox.some(({ unread }) => unread === 2));
    assert.equal(inbox.length, 1);
  });

  it('stores each message once and in order though answers are lost, by plain HTTP', async () => {
    const desk = await city.staff('plain-http');
    browser = city.openBrowser();
    browser.network.socketTrouble = 'refused';
    const { chat } = browser.openTab();
    chat.send('uno');
    const contact = await take(desk, 'uno');
    browser.network.answersToLose = 3;
    for (const text of ['dos', 'tres', 'cuatro']) chat.send(text);
    await until(contact, state => textsOf(state).length === 4);
    contact.send('cinco');
    await bothShow(chat, contact, ['uno', 'dos', 'tres', 'cuatro', 'cinco']);
    assert.equal((await until(chat, ({ connection }) => connection === 'live')).phase, 'assigned');
  });

  for (const cutAt of [1, 2, 3, 4, 6, 8, 10]) {
    it(`loses and doubles nothing when the socket is cut at frame ${cutAt}`, async () => {
      const desk = await city.staff(`cut-${cutAt}`);
      browser = city.openBrowser();
      let frames = 0;
      browser.network.tamper = frame => {
        if (++frames !== cutAt) return [frame];
        setImmediate(() => browser.network.cutSockets());
        return [];
      };
      const { chat } = browser.openTab();
      chat.send(`a${cutAt}`);
      const contact = await take(desk, `a${cutAt}`);
      chat.send('b');
      chat.send('c');
      await until(contact, state => textsOf(state).length === 3);
      contact.send('d');
      await bothShow(chat, contact, [`a${cutAt}`, 'b', 'c', 'd']);
    });
  }

  for (const [how, tamper] of Object.entries(tamperings())) {
    it(`shows the same when frames are ${how}`, async () => {
      const desk = await city.staff(how.replaceAll(' ', '-'));
      browser = city.openBrowser();
      browser.network.tamper = tamper;
      const { chat } = browser.openTab();
      chat.send(how);
      const contact = await take(desk, how);
      for (const text of ['1', '2', '3']) contact.send(text);
      await until(contact, state => textsOf(state).length === 4 && isAllSent(state));
      browser.network.tamper = frame => [frame];
      contact.send('4');
      await bothShow(chat, contact, [how, '1', '2', '3', '4']);
      assert.deepEqual(
        chat.state.entries.map(entry => entry.n),
        [...chat.state.entries.map(entry => entry.n)].sort((a, b) => (a ?? 0) - (b ?? 0)),
      );
    });
  }

  it('reads on when more is named while it reads', async () => {
    const desk = await city.staff('meanwhile');
    browser = city.openBrowser();
    const { network } = browser;
    const asked = Promise.withResolvers<void>();
    const passed = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    let isHolding = false;
    const { chat } = browser.openTab({
      async fetch(address, init) {
        const answer = await network.fetch(address, init);
        if (!isHolding || !String(address).includes('/events?')) return answer;
        asked.resolve();
        await released.promise;
        return answer;
      },
    });
    chat.send('0');
    const contact = await take(desk, '0');
    await until(chat, ({ connection, phase }) => connection === 'live' && phase === 'assigned');
    const isShown = (text: string) =>
      until(contact, state => textsOf(state).includes(text) && isAllSent(state));
    isHolding = true;
    network.tamper = frame => (frame.type === 'events' ? [] : [frame]);
    contact.send('1');
    await isShown('1');
    network.tamper = frame => [frame];
    contact.send('2');
    await asked.promise;
    network.tamper = frame => {
      if (frame.type === 'events') passed.resolve();
      return [frame];
    };
    contact.send('3');
    await passed.promise;
    await new Promise(setImmediate);
    released.resolve();
    await bothShow(chat, contact, ['0', '1', '2', '3']);
  });

  it('goes on after an hour offline as if nothing had been', async () => {
    const desk = await city.staff('an-hour');
    browser = city.openBrowser();
    const { chat } = browser.openTab();
    chat.send('me voy al túnel');
    const contact = await take(desk, 'me voy al túnel');
    await until(chat, ({ phase }) => phase === 'assigned');
    browser.network.goDown();
    await until(chat, ({ connection }) => connection === 'offline');
    chat.send('dentro');
    contact.send('le espero');
    await until(contact, isAllSent);
    browser.network.goUp();
    browser.wake();
    await bothShow(chat, contact, ['me voy al túnel', 'le espero', 'dentro']);
  });

  it('sends after a reload what was written without a network', async () => {
    browser = city.openBrowser();
    browser.network.goDown();
    const tab = browser.openTab();
    tab.chat.send('uno');
    tab.chat.send('dos');
    await until(tab.chat, ({ connection }) => connection === 'offline');
    tab.close();
    browser.network.goUp();
    const { chat } = browser.openTab();
    await chat.resume();
    const state = await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.deepEqual(textsOf(state), ['uno', 'dos']);
  });

  it('keeps what was written while a captive portal answers', async () => {
    browser = city.openBrowser();
    browser.network.portal = '<h1>Acepte las condiciones</h1>';
    const { chat } = browser.openTab();
    chat.send('hola');
    await browser.network.heard(3);
    assert.deepEqual(textsOf(chat.state), ['hola']);
    assert.equal(isAllSent(chat.state), false);
    browser.network.portal = undefined;
    await until(chat, state => state.phase === 'waiting' && isAllSent(state));
  });

  it('works in a browser that refuses storage, and says that it will not last', async () => {
    browser = city.openBrowser();
    browser.storage.isFull = true;
    const { chat } = browser.openTab();
    chat.send('uno');
    chat.send('dos');
    const { durable, ...state } = await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.equal(durable, false);
    assert.deepEqual(textsOf(state), ['uno', 'dos']);
  });
});

describe('two tabs of one browser', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    city = await foundCity();
  });
  afterEach(() => city.close());

  it('come to the same state, whoever writes', async () => {
    const { network, openTab } = city.openBrowser();
    const [one, two] = [openTab().chat, openTab().chat];
    await Promise.all([one.resume(), two.resume()]);
    one.send('de la primera');
    two.send('de la segunda');
    await until(one, state => textsOf(state).length === 2 && state.entries.length === 3 && isAllSent(state));
    await until(two, state => textsOf(state).length === 2 && state.entries.length === 3 && isAllSent(state));
    assert.deepEqual(one.state.entries, two.state.entries);
    assert.equal(one.state.reference, two.state.reference);
    const opened = network.requests.filter(request => request === 'POST /v1/sites/ciudad/contacts');
    assert.equal(opened.length, 1);
  });

  it('send once what one of them wrote before it was closed', async () => {
    const { network, openTab } = city.openBrowser();
    const [leaving, staying] = [openTab(), openTab().chat];
    await Promise.all([leaving.chat.resume(), staying.resume()]);
    network.goDown();
    leaving.chat.send('adiós');
    await until(staying, ({ entries }) => entries.length === 1);
    leaving.close();
    network.goUp();
    const state = await until(staying, state => state.phase === 'waiting' && isAllSent(state));
    assert.deepEqual(textsOf(state), ['adiós']);
  });
});

/** What may become of frames on their way. */
function tamperings(): Record<string, (frame: ServerFrame) => ServerFrame[]> {
  let held: ServerFrame | undefined;
  let count = 0;
  return {
    doubled: frame => [frame, frame],
    reordered(frame) {
      if (frame.type !== 'events') return [frame];
      const before = held;
      held = before ? undefined : frame;
      return before ? [frame, before] : [];
    },
    'partly lost': frame => (frame.type === 'events' && ++count % 2 === 0 ? [] : [frame]),
    'cut into single events, backwards': frame =>
      frame.type === 'events'
        ? [...frame.events].reverse().map(event => ({ ...frame, events: [event] }))
        : [frame],
  };
}
