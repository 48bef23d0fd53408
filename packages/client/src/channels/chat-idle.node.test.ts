import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ContactError } from '../errors.ts';
import { type City, foundCity } from '../test-support/city.ts';
import { take, textsOf } from '../test-support/conversation.ts';
import { until } from '../test-support/until.ts';

const AFTER_MS = 10 * 60_000;
const CLOSE_MS = 3 * 60_000;

describe('a chat whose citizen does not answer', { timeout: 180_000 }, () => {
  let city: City;
  beforeEach(async () => {
    city = await foundCity({ site: { routing: { idle: { afterMinutes: 10, closeMinutes: 3 } } } });
  });
  afterEach(() => city.close());

  /** Both sides of a chat in which the agent has asked back. */
  async function askedBack() {
    const desk = await city.staff('arojas');
    const { chat } = city.openBrowser().openTab();
    chat.send('Quiero un certificado');
    const contact = await take(desk, 'Quiero un certificado');
    await until(contact, ({ loaded }) => loaded);
    contact.send('¿De qué predio?');
    await until(chat, ({ unread }) => unread === 1);
    chat.markRead();
    return { chat, contact, desk };
  }

  it('tells when it will be closed, counts that as unread, and takes it back when the citizen writes', async () => {
    const { chat, contact } = await askedBack();
    assert.equal(chat.state.closesAt, undefined);
    const asked = Date.now();
    city.pass(AFTER_MS);
    const { closesAt = '', unread } = await until(chat, state => state.closesAt);
    assert.ok(Date.parse(closesAt) >= asked + AFTER_MS + CLOSE_MS);
    assert.equal(unread, 1);
    chat.markRead();
    assert.equal(chat.state.unread, 0);
    await until(contact, ({ entries }) => {
      const last = entries.at(-1);
      return last?.type === 'happening' && last.happening.kind === 'idle-warned';
    });
    chat.send('Del de la calle 13');
    await until(chat, state => state.closesAt === undefined);
    assert.equal(chat.state.phase, 'assigned');
  });

  it('stays open at a word, which the agent sees', async () => {
    const { chat, contact } = await askedBack();
    city.pass(AFTER_MS);
    await until(chat, ({ closesAt }) => closesAt);
    await chat.keepOpen();
    await until(chat, ({ closesAt }) => closesAt === undefined);
    assert.equal(chat.state.phase, 'assigned');
    await until(contact, ({ entries }) => {
      const last = entries.at(-1);
      return last?.type === 'happening' && last.happening.kind === 'kept-open';
    });
  });

  it('is closed in the end, refuses to be kept open then, and goes on with its number when the citizen writes', async () => {
    const { chat, desk } = await askedBack();
    const { reference } = chat.state;
    city.pass(AFTER_MS);
    await until(chat, ({ closesAt }) => closesAt);
    city.pass(CLOSE_MS);
    const { entries } = await until(chat, ({ phase }) => phase === 'closed');
    const last = entries.at(-1);
    assert.deepEqual(last?.type === 'happening' && last.happening, {
      kind: 'closed',
      by: 'system',
      reason: 'idle',
    });
    await assert.rejects(
      chat.keepOpen(),
      error => error instanceof ContactError && error.code === 'contact-closed',
    );
    chat.send('Perdón, ya volví');
    await take(desk, 'Perdón, ya volví');
    const again = await until(chat, ({ phase }) => phase === 'assigned');
    assert.equal(again.reference, reference);
    assert.deepEqual(textsOf(again), ['Quiero un certificado', '¿De qué predio?', 'Perdón, ya volví']);
  });
});
