import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { AgentContactSession } from '../agent/agent-contact-session.ts';
import type { ChatSession } from '../channels/chat-session.ts';
import { type Browser, type City, foundCity } from '../test-support/city.ts';
import { bothShow, isAllSent, take, textsOf } from '../test-support/conversation.ts';
import type { SocketTrouble } from '../test-support/network.ts';
import { until } from '../test-support/until.ts';

const TROUBLES: SocketTrouble[] = ['refused', 'hanging', 'cut-at-once', 'cut-soon', 'swallowed'];

describe('where sockets do not work', { timeout: 180_000 }, () => {
  let city: City;
  let browser: Browser;
  beforeEach(async () => {
    city = await foundCity();
    browser = city.openBrowser();
  });
  afterEach(() => city.close());

  async function converse(login: string): Promise<{ chat: ChatSession; contact: AgentContactSession }> {
    const desk = await city.staff(login);
    const { chat } = browser.openTab();
    chat.send('a1');
    const contact = await take(desk, 'a1');
    contact.send('b1');
    chat.send('a2');
    await until(chat, state => textsOf(state).includes('b1'));
    await until(contact, state => textsOf(state).includes('a2'));
    chat.send('a3');
    await until(contact, state => textsOf(state).includes('a3'));
    contact.send('b2');
    await until(chat, state => textsOf(state).includes('b2') && isAllSent(state));
    return { chat, contact };
  }

  for (const collectsAnswers of [false, true]) {
    for (const trouble of TROUBLES) {
      const how = collectsAnswers ? 'and a proxy collects answers' : 'and answers can be streamed';
      it(`both sides hear each other, once and in order, with sockets ${trouble} ${how}`, async () => {
        Object.assign(browser.network, { socketTrouble: trouble, collectsAnswers });
        const { chat, contact } = await converse('turno');
        await bothShow(chat, contact, textsOf(contact.state) as string[]);
        assert.deepEqual(textsOf(chat.state).toSorted(), ['a1', 'a2', 'a3', 'b1', 'b2']);
      });
    }
  }

  it('the agent sees that the citizen is writing, and the citizen that the agent is', async () => {
    browser.network.socketTrouble = 'refused';
    const { chat, contact } = await converse('teclado');
    chat.setTyping(true);
    await until(contact, ({ peerTyping }) => peerTyping);
    contact.setTyping(true);
    await until(chat, ({ peerTyping }) => peerTyping);
  });

  it('the chat goes on over HTTP when sockets are taken away, and by socket when they come back', async () => {
    const { chat, contact } = await converse('mudanza');
    const before = browser.network.socketCount;
    browser.network.socketTrouble = 'refused';
    browser.network.cutSockets();
    contact.send('por otro camino');
    await until(chat, state => textsOf(state).includes('por otro camino'));
    assert.ok(browser.network.requests.includes('POST /v1/sites/ciudad/stream'));
    browser.network.socketTrouble = undefined;
    browser.wake();
    await browser.network.hasNoStream();
    assert.ok(browser.network.socketCount > before);
    contact.send('otra vez');
    chat.send('de vuelta');
    await until(chat, state => textsOf(state).includes('otra vez') && isAllSent(state));
    await until(contact, state => textsOf(state).includes('de vuelta'));
    assert.deepEqual(textsOf(chat.state), textsOf(contact.state));
  });

  for (const collectsAnswers of [false, true]) {
    it(`nothing is lost or doubled when ${collectsAnswers ? 'polls' : 'streams'} are cut`, async () => {
      Object.assign(browser.network, { socketTrouble: 'refused', collectsAnswers });
      const { chat, contact } = await converse('tijeras');
      for (const text of ['c1', 'c2', 'c3', 'c4']) {
        contact.send(text);
        browser.network.cutSockets();
        await until(chat, state => textsOf(state).includes(text));
      }
      assert.deepEqual(textsOf(chat.state), textsOf(contact.state));
    });
  }
});
