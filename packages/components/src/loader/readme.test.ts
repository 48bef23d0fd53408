import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { messages } from '../locales/es.ts';
import { visibleText } from '../testing/claims.ts';
import { untilShown } from '../testing/until.ts';

/** The elements of the first example of this package's README. */
async function example(): Promise<Element[]> {
  const readme = await (await fetch(new URL('../../README.md', import.meta.url))).text();
  const [, markup = ''] = /```html\n(.*?)```/s.exec(readme) ?? [];
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return [...body.children].filter(({ localName }) => localName !== 'script');
}

describe('the example of the README', () => {
  it('opens the chat from its link', async () => {
    const page = await fixture(html`<main>${await example()}</main>`);
    page.querySelector('ventanilla-banner')?.setAttribute('site', 'test-readme');
    await import('./loader.ts');
    const banner = page.querySelector('ventanilla-banner');
    if (!banner) throw new Error('The example has no banner.');
    expect(visibleText(banner)).to.contain(messages.panel.heading);
    page.querySelector<HTMLAnchorElement>('[data-ventanilla-open]')?.click();
    await oneEvent(banner, 'ventanilla-open');
    await untilShown(banner, () => visibleText(banner).includes(messages.chat.welcome));
  });
});
