import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { MAX_TEXT_LENGTH } from '@ventanilla/protocol';
import { ContactError } from '../errors.ts';
import { type City, foundCity } from '../test-support/city.ts';
import { isAllSent, take, textsOf } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

describe('a chat', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    city = await foundCity();
  });
  afterEach(() => city.close());

  it('asks nothing and keeps nothing until somebody writes', async () => {
    const { network, openTab, storage } = city.openBrowser();
    const { chat } = openTab();
    await chat.resume();
    chat.setTyping(true);
    chat.markRead();
    assert.equal(chat.state.phase, 'idle');
    assert.deepEqual([network.requests, storage.length], [[], 0]);
  });

  it('shows a message at once as being sent, then as sent, with the number of the case', async () => {
    const { chat } = city.openBrowser().openTab();
    chat.send('¿Dónde pago la multa?');
    const [written] = chat.state.entries;
    assert.equal(written?.type === 'message' && written.delivery, 'sending');
    const state = await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.match(state.reference ?? '', /^\w{3}-\w{3}-\w{3}$/);
    assert.equal(state.entries[0]?.key, written?.key);
  });

  it('refuses a message that says nothing or too much, and keeps neither', () => {
    const { openTab, storage } = city.openBrowser();
    const { chat } = openTab();
    assert.throws(() => chat.send(' \n'), TypeError);
    assert.throws(() => chat.send('a'.repeat(MAX_TEXT_LENGTH + 1)), TypeError);
    assert.equal(storage.length, 0);
  });

  it('goes both ways: who answers, what is unread, what was read, who is writing', async () => {
    const desk = await city.staff('arojas');
    const { chat } = city.openBrowser().openTab();
    const heard: (string | null)[] = [];
    chat.on('message', ({ text }) => heard.push(text));
    chat.send('Buenas tardes');
    const contact = await take(desk, 'Buenas tardes');
    await until(chat, ({ agent, phase }) => phase === 'assigned' && agent?.name === 'Agente arojas');
    await until(contact, ({ loaded }) => loaded);
    contact.setTyping(true);
    await until(chat, ({ peerTyping }) => peerTyping);
    contact.send('Dígame');
    const { peerTyping } = await until(chat, ({ unread }) => unread === 1);
    assert.equal(peerTyping, false);
    assert.deepEqual(heard, ['Dígame']);
    chat.markRead();
    assert.equal(chat.state.unread, 0);
    await until(contact, ({ entries }) => {
      return entries.some(entry => entry.type === 'message' && entry.own && entry.delivery === 'read');
    });
    chat.setTyping(true);
    await until(contact, ({ peerTyping }) => peerTyping);
    await until(contact, ({ peerTyping }) => !peerTyping);
  });

  it('tells how far the queue has come', async () => {
    const { chat } = city.openBrowser().openTab();
    chat.send('¿Cuánto falta?');
    const { queue } = await until(chat, ({ queue }) => queue);
    assert.ok((queue?.position ?? 0) >= 1);
  });

  it('ends after what was written before, opens again by writing, and can be left for a new one', async () => {
    const { chat } = city.openBrowser().openTab();
    const phases: string[] = [];
    chat.on('phase', phase => phases.push(phase));
    chat.send('uno');
    chat.send('dos');
    await chat.end();
    const closed = await until(chat, ({ phase }) => phase === 'closed');
    assert.deepEqual(textsOf(closed), ['uno', 'dos']);
    chat.send('tres');
    const { reference } = await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    await chat.end();
    chat.startNew();
    assert.equal(chat.state.phase, 'idle');
    assert.deepEqual(chat.state.entries, []);
    chat.send('otro asunto');
    const other = await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.notEqual(other.reference, reference);
    assert.ok(phases.includes('closed'));
  });

  it('leaves what is on its way to the contact it was written for, and none of it to the next', async () => {
    const desk = await city.staff('bvega');
    const { network, openTab } = city.openBrowser();
    const { chat } = openTab();
    chat.send('uno');
    const first = await take(desk, 'uno');
    await chat.end();
    await until(chat, ({ phase }) => phase === 'closed');
    network.answersToLose = 1;
    chat.send('dos');
    chat.startNew();
    chat.send('otro asunto');
    const { entries } = await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    assert.deepEqual(textsOf({ entries }), ['otro asunto']);
    assert.deepEqual(textsOf(await until(first, state => textsOf(state).includes('dos'))), ['uno', 'dos']);
  });

  it('shows after a reload what it showed before', async () => {
    const { openTab } = city.openBrowser();
    const first = openTab();
    first.chat.send('primero');
    first.chat.send('segundo');
    const before = await until(first.chat, state => state.entries.length === 3 && isAllSent(state));
    first.close();
    const { chat } = openTab();
    await chat.resume();
    const after = await until(chat, ({ connection, queue }) => connection === 'live' && queue);
    assert.deepEqual(after.entries, before.entries);
    assert.equal(after.reference, before.reference);
  });

  it('can be kept as text', async () => {
    const { chat } = city.openBrowser().openTab();
    chat.send('uno');
    chat.send('dos');
    await until(chat, state => state.phase === 'waiting' && isAllSent(state));
    const text = chat.transcript(entry => (entry.type === 'message' ? `- ${entry.text}` : '*'));
    assert.match(text, /- uno\n(\*\n)?- dos/);
  });

  it('forgets on request: the token is worth nothing any more, and the other tab shows nothing', async () => {
    const { openTab, storage } = city.openBrowser();
    const tab = openTab();
    const other = openTab();
    tab.chat.send('hola');
    await until(tab.chat, state => state.phase === 'waiting' && isAllSent(state));
    await other.chat.resume();
    await until(other.chat, ({ phase }) => phase === 'waiting');
    await tab.forget();
    assert.equal(storage.length, 0);
    assert.equal(tab.chat.state.phase, 'idle');
    await until(other.chat, ({ phase }) => phase === 'idle');
  });

  it('forgets on request also what the browser had kept before it refused to keep more', async () => {
    const { openTab, storage } = city.openBrowser();
    const tab = openTab();
    tab.chat.send('hola');
    await until(tab.chat, isSettled);
    assert.notEqual(storage.length, 0);
    storage.isFull = true;
    tab.chat.send('otra');
    await until(tab.chat, state => !state.durable && isAllSent(state));
    await tab.forget();
    assert.equal(storage.length, 0);
  });

  for (const what of ['forgotten', 'closed'] as const) {
    it(`opens nothing behind a page that was ${what} before the first answer came`, async () => {
      const { network, openTab, storage } = city.openBrowser();
      let letThrough = () => {};
      const isReleased = new Promise<void>(resolve => {
        letThrough = resolve;
      });
      let isAnswered = () => {};
      const hasAnswered = new Promise<void>(resolve => {
        isAnswered = resolve;
      });
      const tab = openTab({
        fetch: async (input, init) => {
          const answer = await network.fetch(input, init);
          if (init?.method === 'POST') {
            isAnswered();
            await isReleased;
          }
          return answer;
        },
      });
      tab.chat.send('hola');
      await hasAnswered;
      const sockets = network.socketCount;
      if (what === 'closed') tab.close();
      else await tab.forget();
      letThrough();
      await new Promise(resolve => setTimeout(resolve, 20));
      assert.equal(network.socketCount, sockets);
      const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
      assert.equal(keys.includes('ventanilla/ciudad/contact'), what === 'closed');
    });
  }

  it('goes on sending though a listener of the page throws', async context => {
    const thrown: unknown[] = [];
    const uncaught = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', error => thrown.push(error));
    context.after(() => {
      process.removeAllListeners('uncaughtException');
      for (const listener of uncaught) process.on('uncaughtException', listener);
    });
    const { chat } = city.openBrowser().openTab();
    chat.subscribe(() => {
      throw new Error('the page is wrong');
    });
    chat.send('uno');
    chat.send('dos');
    assert.deepEqual(textsOf(await until(chat, isSettled)), ['uno', 'dos']);
    assert.notEqual(thrown.length, 0);
  });

  it('says why nothing can be written once the token is revoked, and goes on as somebody new', async () => {
    const browser = city.openBrowser();
    const copy = city.openBrowser();
    const { chat, forget } = browser.openTab();
    chat.send('hola');
    await until(chat, isSettled);
    for (let i = 0; i < browser.storage.length; i++) {
      const key = browser.storage.key(i) ?? '';
      copy.storage.setItem(key, browser.storage.getItem(key) ?? '');
    }
    const late = copy.openTab().chat;
    await late.resume();
    await forget();
    late.send('sigo aquí');
    const { entries, problem } = await until(late, ({ entries }) => {
      return entries.some(entry => entry.type === 'message' && entry.delivery === 'failed');
    });
    assert.equal(problem?.code, 'token-revoked');
    late.startNew();
    late.retry(entries.at(-1)?.key ?? '');
    assert.deepEqual(textsOf(await until(late, isSettled)), ['sigo aquí']);
  });
});

describe('a chat outside opening hours', { timeout: 180_000 }, () => {
  it('keeps the message as failed, says when the office opens, and lets it be discarded', async () => {
    const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
    const day = days[(new Date().getUTCDay() + 3) % 7] ?? 'monday';
    const hours = [{ days: [day], from: '08:00', to: '09:00' }];
    const city = await foundCity({ site: { channels: { chat: { hours, skills: [] } } } });
    const { chat } = city.openBrowser().openTab();
    const failed: (string | undefined)[] = [];
    chat.on('failed', ({ failure }) => failed.push(failure));
    chat.send('¿Hay alguien?');
    const { entries, phase, problem } = await until(chat, ({ problem }) => problem);
    assert.equal(problem?.code, 'channel-closed');
    assert.match(problem?.opensAt ?? '', /^\d{4}-/);
    assert.equal(phase, 'idle');
    assert.deepEqual(failed, ['channel-closed']);
    chat.discard(entries[0]?.key ?? '');
    assert.deepEqual(chat.state.entries, []);
    await city.close();
  });
});

describe('availability', { timeout: 180_000 }, () => {
  it('is told without a token, and its refusal by code', async () => {
    const city = await foundCity();
    const browser = city.openBrowser();
    const client = browser.openTab();
    const { channels } = await client.availability();
    assert.deepEqual(
      channels.map(({ kind }) => kind),
      ['chat'],
    );
    const elsewhere = browser.openTab({ site: 'nowhere' });
    await assert.rejects(elsewhere.availability(), { name: 'ContactError', code: 'site-not-found' });
    browser.network.portal = '<h1>Wi-Fi gratis</h1>';
    await assert.rejects(client.availability(), { code: 'unexpected-answer' });
    browser.network.goDown();
    await assert.rejects(client.availability(), (error: ContactError) => {
      return error instanceof ContactError && error.code === 'network' && error.status === 0;
    });
    await assert.rejects(client.availability({ signal: AbortSignal.abort() }), { name: 'AbortError' });
    await city.close();
  });
});

function isSettled(state: Parameters<typeof isAllSent>[0] & { phase: string }): boolean {
  return state.phase === 'waiting' && isAllSent(state);
}
