import { expect, fixture, html } from '@open-wc/testing';
import { ComposerSendEvent } from '../composer/composer.events.ts';
import type { Composer } from '../composer/composer.ts';
import { messages } from '../locales/es.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { untilShown } from '../testing/until.ts';
import type { Chat } from './chat.ts';
import './define.ts';

const SITE = 'test-shared-computer';
const says = (chat: Chat, text: string) => untilShown(chat, () => visibleText(chat).includes(text));

async function shown(markup: ReturnType<typeof html>): Promise<Chat> {
  const chat = await fixture<Chat>(markup);
  await says(chat, messages.chat.welcome);
  return chat;
}

async function write(chat: Chat, text: string): Promise<void> {
  const sent = new ComposerSendEvent(text);
  deep<Composer>(chat, 'ventanilla-composer').dispatchEvent(sent);
  await says(chat, messages.chat.reference);
  await says(chat, text);
}

/** Resolves with the status of the next request to revoke a token. */
function untilRevoked(): Promise<number> {
  const { fetch } = globalThis;
  return new Promise(resolve => {
    globalThis.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (init?.method === 'DELETE' && String(input).endsWith('/visitor')) {
        globalThis.fetch = fetch;
        resolve(answer.status);
      }
      return answer;
    };
  });
}

async function press(chat: Chat, label: string): Promise<void> {
  const find = () =>
    [...(chat.shadowRoot?.querySelectorAll('button') ?? [])].find(each => each.textContent?.includes(label));
  await untilShown(chat, () => !!find());
  find()?.click();
}

describe('a chat at a computer that others use', () => {
  it('keeps nothing in the browser once the citizen has said so, and forgets all when it has ended', async () => {
    const chat = await shown(html`<ventanilla-chat site=${SITE} lang="es"></ventanilla-chat>`);
    const box = deep<HTMLInputElement>(chat, '.shared input');
    expect(box.checked).to.equal(false);
    await isAccessible(chat);
    box.click();
    await chat.updateComplete;
    await isAccessible(chat);
    await write(chat, 'Mi cédula es 123');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    await press(chat, messages.chat.end);
    await press(chat, messages.chat.endConfirm);
    await says(chat, messages.chat.sharedHint);
    await isAccessible(chat);
    const revoked = untilRevoked();
    await press(chat, messages.chat.forget);
    await says(chat, messages.chat.welcome);
    expect(visibleText(chat)).not.to.contain('cédula');
    expect(await revoked).to.equal(204);
  });

  it('is forgotten when the page is left, by which a browser may show it again', async () => {
    const chat = await shown(html`<ventanilla-chat site=${SITE} lang="es" shared></ventanilla-chat>`);
    await write(chat, 'Mi cédula es 456');
    const revoked = untilRevoked();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await says(chat, messages.chat.welcome);
    expect(visibleText(chat)).not.to.contain('cédula');
    expect(await revoked).to.equal(204);
  });

  it('knows it from the page around it, across shadow roots', async () => {
    const kiosk = await fixture(html`<section shared></section>`);
    const inside = document.createElement('div');
    kiosk.append(inside);
    const chat = document.createElement('ventanilla-chat');
    chat.site = SITE;
    chat.lang = 'es';
    inside.attachShadow({ mode: 'open' }).append(chat);
    await says(chat, messages.chat.welcome);
    await write(chat, 'Mi cédula es 789');
    expect(localStorage.length).to.equal(0);
  });
});
