import { html } from 'lit';
import { ORIGIN, pageCity } from '../../packages/components/src/testing/page-city/page-city.ts';
import '../../packages/components/src/banner/define.ts';
import '../../packages/components/src/chat/define.ts';
import type { SnippetChoices } from './snippet.ts';
import type { SnippetBuilder } from './snippet-builder.ts';
import './snippet-builder.ts';

export default { title: 'For web teams/Snippet', tags: ['!autodocs'] };

/** Choose what your page offers, try it here, and copy what to paste. The theme is tried with the toolbar. */
export const Builder = {
  loaders: [
    async () => {
      const city = await pageCity();
      city.network.goUp();
      const site = city.site();
      await city.staff(site, 'Lucía Andrade', { accepting: true });
      return { site };
    },
  ],
  render: (_args: object, { loaded }: { loaded: { site: string } }) => html`
    <snippet-builder @snippet-change=${tryOut(loaded.site)}></snippet-builder>
    <div id="tried">${banner(loaded.site)}</div>
  `,
};

const banner = (site: string, heading = '', locale = '') => html`
  <ventanilla-banner
    site=${site}
    server=${ORIGIN}
    heading=${heading}
    locale=${locale}
  ><a href="tel:195">Llame al 195</a></ventanilla-banner>
`;

/** Shows what is chosen on a site of the page's own city. */
function tryOut(site: string) {
  return ({ target }: Event) => {
    const { heading, locale, channels }: SnippetChoices = (target as SnippetBuilder).chosen;
    const tried = document.querySelector('#tried');
    const hasBanner = channels.includes('banner') || channels.includes('link');
    tried?.querySelector('ventanilla-banner')?.toggleAttribute('hidden', !hasBanner);
    for (const [name, value] of Object.entries({ heading, locale }))
      tried?.querySelector('ventanilla-banner')?.setAttribute(name, value);
    const chat = tried?.querySelector('ventanilla-chat');
    if (channels.includes('chat') && !chat) {
      const made = document.createElement('ventanilla-chat');
      Object.assign(made, { site, server: ORIGIN });
      tried?.append(made);
    } else if (!channels.includes('chat')) chat?.remove();
    if (locale) tried?.querySelector('ventanilla-chat')?.setAttribute('locale', locale);
  };
}
