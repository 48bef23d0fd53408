import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type City, foundCity } from '../test-support/city.ts';
import { isAllSent, textsOf } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

describe('a second device', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    city = await foundCity();
  });
  afterEach(() => city.close());

  async function withChat() {
    const browser = city.openBrowser();
    const client = browser.openTab();
    client.chat.send('Perdí mi documento');
    await until(client.chat, state => state.phase === 'waiting' && isAllSent(state));
    return { browser, client };
  }

  it('goes on with the conversation, and each shows what the other writes', async () => {
    const { client } = await withChat();
    const other = city.openBrowser().openTab();
    await other.join((await client.chat.createJoinCode()).code.toLowerCase());
    await until(other.chat, state => textsOf(state).includes('Perdí mi documento'));
    assert.equal(other.chat.state.reference, client.chat.state.reference);
    other.chat.send('Sigo desde aquí');
    await until(client.chat, state => textsOf(state).includes('Sigo desde aquí'));
    client.chat.send('Los dos');
    await until(other.chat, state => textsOf(state).includes('Los dos'));
  });

  it('goes on when the first forgets, and is left alone', async () => {
    const { client } = await withChat();
    const other = city.openBrowser().openTab();
    await other.join((await client.chat.createJoinCode()).code);
    await until(other.chat, ({ connection }) => connection === 'live');
    await client.forget();
    other.chat.send('Aquí sigo');
    await until(other.chat, isAllSent);
    assert.equal(client.chat.state.phase, 'idle');
  });

  it('is let in when the answer to its code was lost, by typing it again', async () => {
    const { client } = await withChat();
    const browser = city.openBrowser();
    const other = browser.openTab();
    const { code } = await client.chat.createJoinCode();
    browser.network.answersToLose = 1;
    await assert.rejects(other.join(code), { code: 'network' });
    await other.join(code);
    await until(other.chat, ({ phase }) => phase === 'waiting');
  });

  it('keeps what it had when the code is wrong', async () => {
    const { client } = await withChat();
    const before = client.chat.state.reference;
    await assert.rejects(client.join('0000-0000'), { code: 'join-code-unknown' });
    assert.equal(client.chat.state.reference, before);
  });

  it('shows it in every tab', async () => {
    const { client } = await withChat();
    const browser = city.openBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    await two.chat.resume();
    await one.join((await client.chat.createJoinCode()).code);
    await until(two.chat, state => textsOf(state).includes('Perdí mi documento'));
  });
});

describe('a proof of work', { timeout: 180_000 }, () => {
  it('is done when the server asks for it: the message arrives, and the chat says what it waits for', async t => {
    const city = await foundCity({ site: { proof: { freeContactsPerMinute: 0 } } });
    t.after(() => city.close());
    const { network, openTab } = city.openBrowser();
    network.address = '198.51.100.7';
    const { chat } = openTab();
    const proving: boolean[] = [];
    chat.subscribe(state => proving.push(state.proving));
    chat.send('Buenos días');
    await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.ok(proving.includes(true));
    assert.equal(chat.state.proving, false);
    const opened = network.requests.filter(request => request === 'POST /v1/sites/ciudad/contacts');
    assert.equal(opened.length, 2);
  });
});
