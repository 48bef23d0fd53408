import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type City, foundCity } from '../test-support/city.ts';
import { take } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

describe('a checklist at the desk', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    const text = { es: 'Identidad verificada', en: 'Identity verified' };
    city = await foundCity({
      site: { checklists: [{ points: [{ id: 'identity', text, required: true }] }] },
    });
  });
  afterEach(() => city.close());

  it('is seen live by a colleague who watches the contact, who did what and when, and what was taken back', async () => {
    const ana = await city.staff('ana');
    const { chat } = city.openBrowser().openTab();
    chat.send('es por mi casa');
    const held = await take(ana, 'es por mi casa');
    const luz = await city.staff('luz');
    assert.deepEqual(
      luz.state.session?.checklists?.[0]?.points.map(({ id }) => id),
      ['identity'],
    );
    const watched = luz.contact(held.id);
    await until(watched, ({ loaded }) => loaded);
    await held.mark('identity', true);
    assert.equal(held.state.confirmed.length, 1, 'known to who did it as soon as it is done');
    const { confirmed } = await until(watched, state => state.confirmed.length === 1);
    assert.deepEqual(
      confirmed.map(({ point, by }) => [point, by.name]),
      [['identity', 'Agente ana']],
    );
    assert.equal(confirmed[0]?.at, held.state.confirmed[0]?.at);
    await held.mark('identity', false);
    await until(watched, state => state.confirmed.length === 0);
    await held.mark('identity', true);
    await until(watched, state => state.confirmed.length === 1);
    await assert.rejects(watched.mark('identity', false), { code: 'not-assigned-to-you' });
    held.send('listo');
    await until(chat, ({ entries }) => entries.some(entry => entry.type === 'message' && !entry.own));
    assert.doesNotMatch(JSON.stringify(chat.state), /identi/i);
  });

  it('is asked for before the contact is closed as resolved, and the contact stays open', async () => {
    const ana = await city.staff('ana');
    const { chat } = city.openBrowser().openTab();
    chat.send('una cosa');
    const held = await take(ana, 'una cosa');
    await assert.rejects(held.end('resolved'), {
      code: 'checklist-incomplete',
      details: { points: ['identity'] },
    });
    assert.equal(held.state.summary?.status, 'assigned');
    await held.classify({ topic: 'Otra cosa', zone: 'Centro' });
    await until(held, ({ classification }) => classification?.zone === 'Centro');
    await held.mark('identity', true);
    await held.end('resolved');
    await until(chat, ({ phase }) => phase === 'closed');
  });

  it('is ticked by a repeat where the answer is lost, and again after it was taken back', async () => {
    const browser = city.openBrowser();
    const ana = await city.staff('ana', browser);
    city.openBrowser().openTab().chat.send('mi trámite');
    const held = await take(ana, 'mi trámite');
    browser.network.answersToLose = 1;
    await assert.rejects(held.mark('identity', true), { code: 'network' });
    await held.mark('identity', true);
    await until(held, ({ confirmed }) => confirmed.length === 1);
    await held.mark('identity', false);
    assert.deepEqual(held.state.confirmed, []);
    await held.mark('identity', true);
    assert.equal(held.state.confirmed.length, 1);
  });

  it('ends as it was clicked last, whatever the network does to two clicks at once', async () => {
    const browser = city.openBrowser();
    const ana = await city.staff('ana', browser);
    city.openBrowser().openTab().chat.send('mi trámite');
    const held = await take(ana, 'mi trámite');
    const marks = () => browser.network.requests.filter(request => request.endsWith('/checklist')).length;
    const { promise, resolve: release } = Promise.withResolvers<void>();
    browser.network.answersHeld = promise;
    const clicks = [held.mark('identity', true), held.mark('identity', false)];
    await until(held, ({ confirmed }) => confirmed.length === 1);
    assert.equal(marks(), 1, 'the second waits until the first is stored');
    release();
    await Promise.all(clicks);
    assert.deepEqual(held.state.confirmed, []);
  });
});
