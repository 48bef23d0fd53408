import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type ContactClient, createContactClient } from '@ventanilla/client';
import type { Chat } from '../chat/chat.ts';
import '../chat/define.ts';
import { rating } from '../locales/rating.es.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { until } from '../testing/until.ts';

const site = 'test-rating';
const clients: ContactClient[] = [];

const says = (chat: Chat, text: string) =>
  waitUntil(() => visibleText(chat).includes(text), `Nothing says ${text}`, { timeout: 25_000 });

describe('the question how it was', () => {
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });

  it('is asked once a chat has ended, can be answered, and opens nothing again', async () => {
    const client = createContactClient({ server: location.origin, site, locale: 'es', storage: 'memory' });
    clients.push(client);
    const chat = await fixture<Chat>(
      html`<ventanilla-chat site=${site} lang="es" .client=${client}></ventanilla-chat>`,
    );
    client.chat.send('¿Dónde pago?');
    await until(client.chat, ({ phase }) => phase === 'waiting');
    expect(visibleText(chat)).not.to.include(rating.question);
    await client.chat.end();
    await says(chat, rating.question);
    await isAccessible(chat);

    const buttons = deep<HTMLElement>(chat, 'ventanilla-rating').shadowRoot?.querySelectorAll('button') ?? [];
    (buttons[4] as HTMLButtonElement).click();
    await says(chat, rating.thanks);
    expect(buttons[4]?.getAttribute('aria-pressed')).to.equal('true');
    expect(client.chat.state.phase).to.equal('closed');
    await isAccessible(chat);
  });
});
