import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type City, foundCity, PASSWORD } from '../test-support/city.ts';
import { isAllSent, take, textsOf } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

describe('a desk', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    city = await foundCity();
  });
  afterEach(() => city.close());

  it('knows whether somebody is signed in, and says why not', async () => {
    await city.addAgent('entrada');
    const browser = city.openBrowser();
    const desk = browser.openDesk();
    assert.equal(desk.state.status, 'unknown');
    await desk.restore();
    assert.equal(desk.state.status, 'signed-out');
    assert.equal(desk.state.problem, undefined);
    await assert.rejects(desk.signIn('entrada', 'otra clave larga'), { code: 'sign-in-failed' });
    await desk.signIn('entrada', PASSWORD);
    assert.equal(desk.state.session?.agent.name, 'Agente entrada');
    await until(desk, ({ connection }) => connection === 'live');
    const reloaded = browser.openDesk();
    await reloaded.restore();
    assert.equal(reloaded.state.status, 'signed-in');
    await reloaded.signOut();
    assert.equal(reloaded.state.status, 'signed-out');
    assert.throws(() => reloaded.contact('any'), TypeError);
  });

  it('says that it could not find out when there is no network', async () => {
    const browser = city.openBrowser();
    browser.network.goDown();
    const desk = browser.openDesk();
    await assert.rejects(desk.restore(), { code: 'network' });
    assert.equal(desk.state.status, 'unknown');
  });

  it('is told of an offer once, and of each message in what it holds', async () => {
    const desk = await city.staff('avisos');
    const offers: string[] = [];
    const messages: string[] = [];
    desk.on('offer', ({ lastMessage }) => offers.push(lastMessage?.text ?? ''));
    desk.on('message', ({ lastMessage }) => messages.push(lastMessage?.text ?? ''));
    const { chat } = city.openBrowser().openTab();
    chat.send('avíseme');
    const contact = await take(desk, 'avíseme');
    await until(desk, ({ inbox }) => inbox.some(({ agent, id }) => id === contact.id && agent));
    chat.send('¿sigue ahí?');
    await until(desk, ({ inbox }) => inbox.some(({ lastMessage }) => lastMessage?.text === '¿sigue ahí?'));
    assert.deepEqual([offers, messages], [['avíseme'], ['¿sigue ahí?']]);
    assert.equal(desk.contact(contact.id), contact);
    await contact.end();
    await until(desk, ({ inbox }) => !inbox.some(({ id }) => id === contact.id));
    await until(chat, ({ phase }) => phase === 'closed');
    assert.equal((await until(contact, ({ summary }) => summary?.status === 'closed')).problem, undefined);
  });

  it('keeps notes from the citizen, and numbers without gaps for both', async () => {
    const desk = await city.staff('notas');
    const { chat } = city.openBrowser().openTab();
    chat.send('cuestión delicada');
    const contact = await take(desk, 'cuestión delicada');
    contact.note('Revisar el expediente');
    contact.send('Un momento');
    const { entries } = await until(contact, state => textsOf(state).length === 2 && isAllSent(state));
    assert.ok(entries.some(entry => entry.type === 'note' && entry.own));
    const seen = await until(chat, state => textsOf(state).length === 2);
    assert.ok(!seen.entries.some(entry => entry.type === 'note'));
    assert.equal(seen.entries.at(-1)?.n, entries.at(-1)?.n);
  });

  it('hands a contact to a colleague, who sees what was said before', async () => {
    const [first, second] = [await city.staff('primera'), await city.staff('segunda')];
    const { chat } = city.openBrowser().openTab();
    await second.setPresence('away');
    chat.send('para la segunda');
    const contact = await take(first, 'para la segunda');
    await second.setPresence('available');
    const target = (await first.colleagues()).find(({ name }) => name === 'Agente segunda');
    await contact.transfer({ agentId: target?.id ?? '' });
    const taken = await take(second, 'para la segunda');
    await until(chat, ({ agent }) => agent?.name === 'Agente segunda');
    const { entries } = await until(taken, ({ loaded, entries }) => {
      return loaded && entries.some(e => e.type === 'happening' && e.happening.kind === 'transferred');
    });
    assert.deepEqual(textsOf({ entries }), ['para la segunda']);
    contact.send('todavía yo');
    const refused = await until(contact, state => state.entries.some(e => e.type === 'message' && e.failure));
    const entry = refused.entries.at(-1);
    assert.equal(entry?.type === 'message' && entry.failure, 'not-assigned-to-you');
    contact.discard(entry?.key ?? '');
    assert.deepEqual(textsOf(contact.state), ['para la segunda']);
  });

  it('takes a contact anew that came back, also where the answer to the first taking was lost', async () => {
    const browser = city.openBrowser();
    const desk = await city.staff('otra-vez', browser);
    const { chat } = city.openBrowser().openTab();
    chat.send('una pregunta');
    const { inbox } = await until(desk, ({ inbox }) => inbox.some(({ offer }) => offer));
    const contact = desk.contact(inbox[0]?.id ?? '');
    browser.network.answersToLose = 1;
    await assert.rejects(contact.accept(), { code: 'network' });
    await until(chat, ({ phase }) => phase === 'assigned');
    await contact.transfer({ skills: [] });
    await until(chat, ({ phase }) => phase === 'waiting');
    await contact.accept();
    await contact.readPerson();
    assert.equal(contact.state.summary?.status, 'assigned');
  });

  it('says that an offer is gone', async () => {
    const desk = await city.staff('tarde');
    const { chat } = city.openBrowser().openTab();
    chat.send('me arrepiento');
    const { inbox } = await until(desk, ({ inbox }) =>
      inbox.some(({ lastMessage }) => lastMessage?.text === 'me arrepiento'),
    );
    const id = inbox.find(({ lastMessage }) => lastMessage?.text === 'me arrepiento')?.id ?? '';
    await chat.end();
    await assert.rejects(desk.contact(id).accept(), { code: 'offer-gone' });
  });

  it('loses nothing by a reload without a network', async () => {
    await city.addAgent('recarga');
    const browser = city.openBrowser();
    const desk = browser.openDesk();
    await desk.signIn('recarga', PASSWORD);
    await desk.setPresence('available');
    const { chat } = city.openBrowser().openTab();
    chat.send('antes');
    const contact = await take(desk, 'antes');
    await until(chat, ({ phase }) => phase === 'assigned');
    browser.network.goDown();
    contact.send('después');
    contact.note('y una nota');
    desk.close();
    browser.network.goUp();
    const reloaded = browser.openDesk();
    await reloaded.restore();
    await until(chat, state => textsOf(state).length === 2);
    const state = await until(reloaded.contact(contact.id), state => {
      return state.entries.some(entry => entry.type === 'note') && isAllSent(state);
    });
    assert.deepEqual(textsOf(state), ['antes', 'después']);
  });

  it('goes on after its session has ended and somebody has signed in again', async () => {
    await city.addAgent('sesion');
    const [browser, home] = [city.openBrowser(), city.openBrowser()];
    const [desk, other] = [browser.openDesk(), home.openDesk()];
    await desk.signIn('sesion', PASSWORD);
    await desk.setPresence('available');
    const { chat } = city.openBrowser().openTab();
    chat.send('no se vaya');
    const contact = await take(desk, 'no se vaya');
    await other.signIn('sesion', PASSWORD);
    await other.signOut({ everywhere: true });
    contact.note('aquí sigo');
    const { inbox, problem } = await until(desk, ({ status }) => status === 'signed-out');
    assert.deepEqual([problem, inbox], ['session-expired', []]);
    await desk.signIn('sesion', PASSWORD);
    assert.equal(desk.state.problem, undefined);
    await until(desk.contact(contact.id), state => {
      return state.entries.some(({ type }) => type === 'note') && isAllSent(state);
    });
  });

  it('stops following what nobody looks at once it is no more its own, and not before', async () => {
    const [desk, other] = [await city.staff('deja'), await city.staff('toma')];
    await other.setPresence('away');
    const { chat } = city.openBrowser().openTab();
    chat.send('me atienden');
    const contact = await take(desk, 'me atienden');
    await until(contact, ({ summary }) => summary?.status === 'assigned');
    contact.leave();
    assert.equal(desk.contact(contact.id), contact);
    contact.leave();
    chat.send('y sigo');
    await until(contact, state => textsOf(state).length === 2);
    await chat.end();
    await until(desk, ({ inbox }) => !inbox.some(({ id }) => id === contact.id));
    const again = desk.contact(contact.id);
    assert.notEqual(again, contact);
    // Whoever looks at it sees it closed.
    await until(again, ({ loaded }) => loaded);
    await again.readPerson();
    assert.equal(again.state.summary?.status, 'closed');
    assert.equal(desk.contact(contact.id), again);
    again.leave();
    assert.notEqual(desk.contact(contact.id), again);
  });

  it('learns that a contact was closed while it was away, and follows it no more', async () => {
    const browser = city.openBrowser();
    const desk = await city.staff('lejos', browser);
    const { chat } = city.openBrowser().openTab();
    chat.send('me voy pronto');
    const contact = await take(desk, 'me voy pronto');
    await until(contact, ({ summary }) => summary?.status === 'assigned');
    contact.leave();
    await until(desk, ({ connection }) => connection === 'live');
    browser.network.goDown();
    await until(desk, ({ connection }) => connection !== 'live');
    await chat.end();
    browser.network.goUp();
    browser.wake();
    await until(desk, ({ inbox }) => !inbox.some(({ id }) => id === contact.id));
    await until(contact, ({ summary }) => summary?.status === 'closed');
    assert.notEqual(desk.contact(contact.id), contact);
  });

  it('sends what an earlier page left in a contact that is no more its own, and keeps none of it here', async () => {
    const browser = city.openBrowser();
    const desk = await city.staff('pendiente', browser);
    const { chat } = city.openBrowser().openTab();
    chat.send('una cosa');
    const contact = await take(desk, 'una cosa');
    await until(chat, ({ phase }) => phase === 'assigned');
    browser.network.goDown();
    contact.note('llega tarde');
    desk.close();
    await chat.end();
    const isKept = () =>
      Array.from({ length: browser.storage.length }, (_, i) => browser.storage.key(i)).some(key =>
        key?.includes(contact.id),
      );
    assert.ok(isKept());
    browser.network.goUp();
    await browser.openDesk().restore();
    while (isKept()) await new Promise(resolve => setTimeout(resolve, 1));
    const colleague = await city.staff('otra');
    await until(colleague.contact(contact.id), ({ entries }) => entries.some(({ type }) => type === 'note'));
  });

  for (const [way, trouble] of Object.entries({
    'a socket': {},
    'streamed answers': { socketTrouble: 'refused' },
    polls: { socketTrouble: 'refused', collectsAnswers: true },
  } as const)) {
    it(`sees what came while it was away, by ${way}`, async () => {
      const login = 'ausente';
      await city.addAgent(login);
      const browser = city.openBrowser();
      Object.assign(browser.network, trouble);
      const desk = browser.openDesk();
      await desk.signIn(login, PASSWORD);
      await desk.setPresence('available');
      const { chat } = city.openBrowser().openTab();
      chat.send(login);
      const contact = await take(desk, login);
      browser.network.goDown();
      chat.send('mientras tanto');
      await until(chat, isAllSent);
      browser.network.goUp();
      browser.wake();
      await until(contact, state => textsOf(state).length === 2);
      await until(desk, ({ connection }) => connection === 'live');
      const { inbox } = await until(desk, ({ inbox }) => inbox.some(({ unread }) => unread === 2));
      assert.equal(inbox.find(({ id }) => id === contact.id)?.lastMessage?.text, 'mientras tanto');
    });
  }
});
