import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Banner } from '../banner/banner.ts';
import type { Chat } from '../chat/chat.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { untilShown } from '../testing/until.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { messages as ar } from './ar.ts';
import { messages as es } from './es.ts';
import { messages as pt } from './pt.ts';
import '../chat/define.ts';
import '../loader/loader.ts';

const SITE = 'test-languages';
const says = (element: Element, text: string) =>
  untilShown(element, () => visibleText(element).includes(text));

/** The page itself names a language, which tests change. */
const page = document.documentElement;

describe('a language', () => {
  beforeEach(() => page.setAttribute('lang', 'es'));

  it('is that of the page, and follows when the page changes it', async () => {
    const chat = await fixture<Chat>(html`<ventanilla-chat site=${SITE}></ventanilla-chat>`);
    await says(chat, es.chat.welcome);
    page.lang = 'pt-BR';
    await says(chat, pt.chat.welcome);
    page.lang = 'guc';
    await says(chat, es.chat.welcome);
  });

  it('of the launcher follows as well, with words that are fetched for it alone', async () => {
    const banner = await fixture<Banner>(html`<ventanilla-banner site=${SITE}></ventanilla-banner>`);
    await says(banner, es.panel.heading);
    page.lang = 'pt';
    await says(banner, pt.panel.heading);
    expect(deep(banner, '[part=launcher]').lang).to.equal('pt');
  });

  it('of one element is not that of the page', async () => {
    const chat = await fixture<Chat>(html`<ventanilla-chat site=${SITE} locale="pt"></ventanilla-chat>`);
    await says(chat, pt.chat.welcome);
    chat.locale = 'ar';
    await says(chat, ar.chat.welcome);
    chat.locale = undefined;
    await says(chat, es.chat.welcome);
  });

  it('is set by command for banner, open panel and chats, and given back to the page', async () => {
    const banner = await fixture<Banner>(html`<ventanilla-banner site=${SITE}></ventanilla-banner>`);
    deep(banner, '[part=launcher]').click();
    await oneEvent(banner, 'ventanilla-open');
    window.ventanilla?.('setLocale', 'ar');
    await says(banner, ar.panel.lead);
    await isAccessible(banner);
    window.ventanilla?.('setLocale');
    await says(banner, es.panel.lead);
  });
});

describe('Arabic on a Spanish page', () => {
  it('is written from right to left, with what points along the text turned round', async () => {
    const chat = await fixture<Chat>(html`<ventanilla-chat site=${SITE} locale="ar"></ventanilla-chat>`);
    await says(chat, ar.chat.welcome);
    expect(getComputedStyle(deep(chat, 'textarea')).direction).to.equal('rtl');
    const [send, field] = [deep(chat, '.send'), deep(chat, 'textarea')].map(each =>
      each.getBoundingClientRect(),
    );
    expect(send?.right).to.be.below((field?.right ?? 0) + 1);
    expect(send?.left).to.be.below(field?.left ?? 0);
    expect(getComputedStyle(deep(chat, '.send svg')).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('leaves each message its own direction, on the side of whoever wrote it', async () => {
    const chat = await fixture<Chat>(html`<ventanilla-chat site=${SITE} locale="ar"></ventanilla-chat>`);
    await says(chat, ar.chat.welcome);
    const field = deep<HTMLTextAreaElement>(chat, 'textarea');
    for (const text of ['Necesito una cita, por favor.', 'أحتاج إلى موعد من فضلكم.']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await untilShown(chat, () => !deep<HTMLButtonElement>(chat, '.send').disabled);
      deep(chat, '.send').click();
      await says(chat, text);
    }
    await customElements.whenDefined('ventanilla-timeline');
    await deep<Timeline>(chat, 'ventanilla-timeline').updateComplete;
    const bubbles = [...(deep(chat, 'ventanilla-timeline').shadowRoot?.querySelectorAll('.bubble') ?? [])];
    expect(bubbles.map(bubble => getComputedStyle(bubble).direction)).to.deep.equal(['ltr', 'rtl']);
    const log = deep(chat, '.log').getBoundingClientRect();
    for (const bubble of bubbles) {
      const { left, right } = bubble.getBoundingClientRect();
      expect(left - log.left).to.be.below(log.right - right);
    }
    await untilShown(chat, () => visibleText(chat).includes(ar.chat.reference));
    expect(getComputedStyle(deep(chat, 'output')).direction).to.equal('ltr');
    await isAccessible(chat);
  });
});
