import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Banner } from '../banner/banner.ts';
import type { Chat } from '../chat/chat.ts';
import { ComposerSendEvent } from '../composer/composer.events.ts';
import type { Composer } from '../composer/composer.ts';
import { messages as english } from '../locales/en.ts';
import { messages } from '../locales/es.ts';
import type { Panel } from '../panel/panel.ts';
import { deep, visibleText } from '../testing/claims.ts';
import { untilShown } from '../testing/until.ts';
import type { VentanillaFunction } from './loader.ts';

const stub: Partial<VentanillaFunction> = { q: [['once', 'open', () => heard.push('open')], ['open']] };
const heard: string[] = [];
const banner = await fixture<Banner>(
  html`<ventanilla-banner site="test-loader" lang="es"></ventanilla-banner>`,
);
window.ventanilla = stub as VentanillaFunction;
const opening = oneEvent(banner, 'ventanilla-open');
await import('./loader.ts');
await opening;
const restart = async () => {
  document.body.append(banner);
  banner.close();
};
const ventanilla = (...call: Parameters<VentanillaFunction>) => window.ventanilla?.(...call);

/** Presses a link and says whether the browser was left to follow it; it goes nowhere in either case. */
function followedByPage(link: HTMLAnchorElement): boolean {
  let left = false;
  const last = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', last, { once: true });
  link.click();
  return left;
}

describe('the loader', () => {
  beforeEach(restart);

  it('runs what the page has asked for before it was there', () => {
    expect(heard).to.deep.equal(['open']);
  });

  it('brings a chat inside the page to life where it stands', async () => {
    const chat = await fixture<Chat>(html`
      <ventanilla-chat site="test-loader" lang="es"><a href="#contacto" data-ventanilla-open="chat">Escríbanos</a></ventanilla-chat>
    `);
    expect(visibleText(chat)).to.equal('Escríbanos');
    chat.querySelector('a')?.click();
    await customElements.whenDefined('ventanilla-chat');
    await untilShown(chat, () => visibleText(chat).includes(messages.chat.welcome));
    expect(banner.opened).to.equal(false);
  });

  it('opens, closes and toggles by command, as a call by name or as a method', async () => {
    ventanilla('open', 'chat');
    await oneEvent(banner, 'ventanilla-open');
    await untilShown(banner, () => visibleText(banner).includes(messages.chat.welcome));
    window.ventanilla?.close();
    expect(banner.opened).to.equal(false);
    ventanilla('toggle');
    expect(banner.opened).to.equal(true);
  });

  it('speaks another language by command', async () => {
    await banner.open('chat');
    ventanilla('setLocale', 'en');
    await untilShown(banner, () => visibleText(banner).includes(english.chat.welcome));
    ventanilla('setLocale', 'es');
    await untilShown(banner, () => visibleText(banner).includes(messages.chat.welcome));
    expect(banner.getAttribute('locale')).to.equal('es');
  });

  it('forgets the conversation when the page says that its user has left', async () => {
    await banner.open('chat');
    const chat = deep<Chat>(banner, 'ventanilla-chat');
    await untilShown(banner, () => visibleText(banner).includes(messages.chat.welcome));
    ventanilla('setUser', { name: 'Ana' });
    await deep<Panel>(banner, 'ventanilla-panel').updateComplete;
    await chat.updateComplete;
    expect(chat.user).to.deep.equal({ name: 'Ana' });
    const composer = deep<Composer>(chat, 'ventanilla-composer');
    const sent = new ComposerSendEvent('Quiero pagar una multa');
    composer.dispatchEvent(sent);
    await untilShown(chat, () => visibleText(chat).includes(messages.chat.reference));
    ventanilla('logout');
    await untilShown(chat, () => visibleText(chat).includes(messages.chat.welcome));
    expect(visibleText(chat)).not.to.include('multa');
    expect(localStorage.length).to.equal(0);
    expect(banner.user).to.equal(undefined);
  });

  it('hides and shows the banner', () => {
    ventanilla('hide');
    expect(getComputedStyle(banner).display).to.equal('none');
    ventanilla('show');
    expect(getComputedStyle(banner).display).not.to.equal('none');
  });

  it('tells a listener until it is taken off', async () => {
    let count = 0;
    const listener = () => {
      count += 1;
    };
    window.ventanilla?.on('close', listener);
    await banner.open();
    banner.close();
    window.ventanilla?.off('close', listener);
    await banner.open();
    banner.close();
    expect(count).to.equal(1);
  });

  it("opens the chat from a page's own link, and gives the focus back to it", async () => {
    const link = await fixture<HTMLAnchorElement>(
      html`<a href="#contacto" data-ventanilla-open="chat">Chat</a>`,
    );
    link.focus();
    expect(followedByPage(link)).to.equal(false);
    await oneEvent(banner, 'ventanilla-open');
    banner.close();
    expect(document.activeElement === link).to.equal(true);
  });

  it('stores nothing, and sets no cookie, until something is sent', () => {
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('leaves the page as it was when it is destroyed', async () => {
    const link = await fixture<HTMLAnchorElement>(html`<a href="#aqui" data-ventanilla-open="chat">Chat</a>`);
    ventanilla('destroy');
    expect(window.ventanilla).to.equal(undefined);
    expect(visibleText(banner)).to.equal('');
    expect(followedByPage(link)).to.equal(true);
  });
});
