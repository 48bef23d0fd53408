import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ChannelKind } from '@ventanilla/client';
import { messages } from '../locales/es.ts';
import { availableAgent } from '../testing/agent.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { untilShown } from '../testing/until.ts';
import type { Banner } from './banner.ts';
import './define.ts';

const show = (server = '') =>
  fixture<Banner>(html`
    <ventanilla-banner site="test-banner" server=${server} lang="es"><a href="tel:195">Llame al 195</a></ventanilla-banner>
  `);
const launcher = (banner: Banner) => deep<HTMLButtonElement>(banner, '[part=launcher]');
const says = (banner: Banner, text: string) => untilShown(banner, () => visibleText(banner).includes(text));

async function opened(banner: Banner): Promise<HTMLDialogElement> {
  launcher(banner).click();
  await oneEvent(banner, 'ventanilla-open');
  return deep<HTMLDialogElement>(banner, 'dialog');
}

// Somebody is at work before the first test asks.
await availableAgent('test-banner');

function focusedIn(root: Document | ShadowRoot = document): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focusedIn(activeElement.shadowRoot) : activeElement;
}

describe('the banner', () => {
  it('is a button that says whether somebody answers now, in place of what shows without scripts', async () => {
    const banner = await show();
    await says(banner, 'Atendiendo ahora');
    expect(visibleText(banner)).to.equal('Hable con nosotros Atendiendo ahora');
  });

  it('is accessible, closed and open', async () => {
    const banner = await show();
    await says(banner, 'Atendiendo ahora');
    await isAccessible(banner);
    await opened(banner);
    await isAccessible(banner);
  });

  it('can be pressed with a finger', async () => {
    const { height, width } = launcher(await show()).getBoundingClientRect();
    expect(Math.min(height, width)).to.be.at.least(44);
  });

  it('opens the list of channels with their state, and telephone lines', async () => {
    const banner = await show();
    const dialog = await opened(banner);
    await says(banner, messages.panel.lines);
    expect(visibleText(dialog)).to.contain('Chat').and.to.contain('Atendiendo ahora');
    expect(deep<HTMLAnchorElement>(banner, '.line').protocol).to.match(/^(tel|mailto|https?):$/);
  });

  it('shows numbers as they are written in the country, with what to press, as links that dial from anywhere', async () => {
    const banner = await show();
    const dialog = await opened(banner);
    await says(banner, messages.panel.lines);
    const links = [...dialog.querySelectorAll<HTMLAnchorElement>('li .line')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'tel:+576013649400',
      'tel:+5931800510510',
      'https://wa.me/593986925363',
    ]);
    expect(links.map(link => link.textContent.trim())).to.deep.equal([
      '(601) 3649400, opción 2',
      '1800 510 510',
      'WhatsApp 098 692 5363',
    ]);
  });

  it('opens the list when asked for a channel that there is not', async () => {
    const banner = await show();
    await banner.open('carta' as ChannelKind);
    expect(visibleText(banner)).to.contain(messages.panel.lead);
  });

  it('takes the focus into the panel, and back when Escape closes it', async () => {
    const banner = await show();
    launcher(banner).focus();
    const dialog = await opened(banner);
    expect(dialog.contains(focusedIn())).to.equal(true);
    setTimeout(() => dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    await oneEvent(banner, 'ventanilla-close');
    expect(dialog.open).to.equal(false);
    expect(focusedIn() === launcher(banner)).to.equal(true);
    expect(launcher(banner).getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows the chat, ready to write, and the way back to the list', async () => {
    const banner = await show();
    await opened(banner);
    deep(banner, '.channel').click();
    await untilShown(banner, () => visibleText(banner).includes(messages.chat.welcome));
    deep(banner, '.back').click();
    await untilShown(banner, () => visibleText(banner).includes(messages.panel.lead));
  });

  it("shows the page's own telephone numbers when the server cannot be reached", async () => {
    const banner = await show('http://localhost:1');
    await opened(banner);
    await says(banner, messages.panel.unknown);
    expect(visibleText(banner)).to.contain('Llame al 195');
  });

  it('takes its title from the page', async () => {
    const banner = await show();
    banner.setAttribute('heading', 'Línea Movilidad');
    expect(visibleText(banner)).to.contain('Línea Movilidad');
    await opened(banner);
    expect(deep(banner, 'h2').textContent).to.equal('Línea Movilidad');
  });

  it('speaks English on an English page', async () => {
    const banner = await fixture<Banner>(html`
      <div lang="en-GB"><ventanilla-banner site="test-banner"></ventanilla-banner></div>
    `).then(around => deep<Banner>(around, 'ventanilla-banner'));
    await says(banner, 'Answering now');
    expect(visibleText(banner)).to.equal('Talk to us Answering now');
  });

  it('leaves its own content when it is dismantled', async () => {
    const banner = await show();
    await opened(banner);
    banner.dismantle();
    expect(visibleText(banner)).to.equal('Llame al 195');
    expect(banner.opened).to.equal(false);
  });
});
