import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Call } from '../call/call.ts';
import '../call/define.ts';
import type { Callback } from '../callback/callback.ts';
import '../callback/define.ts';
import type { Chat } from '../chat/chat.ts';
import '../chat/define.ts';
import { ComposerSendEvent } from '../composer/composer.events.ts';
import { messages } from '../locales/es.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { ORIGIN, pageCity } from '../testing/page-city/page-city.ts';

const city = await pageCity();

/** By looking: a client in memory and an element that is defined late change nothing that could be watched from here. */
const comes = (isThere: () => unknown) => waitUntil(isThere, undefined, { timeout: 25_000 });
const says = (element: Element, text: string) => comes(() => visibleText(element).includes(text));

const found = () =>
  city.site({
    channels: {
      chat: { hours: 'always', skills: [] },
      call: { hours: 'always', skills: [] },
      callback: { hours: 'always', skills: [], callback: { country: 'CO' } },
    },
  });

async function press(element: Element, selector: string): Promise<void> {
  const find = () => element.shadowRoot?.querySelector<HTMLElement>(selector);
  await comes(find);
  find()?.click();
}

/** Statuses of requests to revoke a token, as they are answered from now on. */
function revoked(): number[] {
  const statuses: number[] = [];
  const { fetch } = globalThis;
  city.later(() => {
    globalThis.fetch = fetch;
  });
  globalThis.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (init?.method === 'DELETE' && String(input).endsWith('/visitor')) statuses.push(answer.status);
    return answer;
  };
  return statuses;
}

async function keepsNothing(): Promise<void> {
  expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  expect(await indexedDB.databases()).to.deep.equal([]);
}

const ROSA = { name: 'Rosa Cárdenas', reason: 'Una multa', phone: '300 555 0101' };

async function fill(element: Callback): Promise<void> {
  await comes(() => element.shadowRoot?.querySelector('form'));
  for (const [id, value] of Object.entries(ROSA)) deep<HTMLInputElement>(element, `#${id}`).value = value;
}

const typed = (element: Callback) =>
  Object.keys(ROSA).map(id => element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`)?.value);

describe('at a computer that others use', () => {
  // Of what earlier pages of this origin have left.
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => city.tidyUp());

  it('a call goes on in the chat that said so, keeps nothing, and is forgotten with it', async () => {
    const site = found();
    const revocations = revoked();
    const page = await fixture(
      html`<div><ventanilla-chat server=${ORIGIN} site=${site} lang="es"></ventanilla-chat><ventanilla-call server=${ORIGIN} site=${site} lang="es"></ventanilla-call></div>`,
    );
    const chat = page.querySelector('ventanilla-chat') as Chat;
    const call = page.querySelector('ventanilla-call') as Call;
    await press(chat, '.shared input');
    await comes(() => chat.shared);
    const sent = new ComposerSendEvent('Mi cédula es 123');
    deep(chat, 'ventanilla-composer').dispatchEvent(sent);
    await says(chat, messages.chat.reference);
    const reference = deep(chat, 'output').textContent ?? '';
    expect(reference).not.to.equal('');
    await press(call, '.voice');
    await comes(() => call.shadowRoot?.querySelector('.cancel'));
    // The same contact: what is in memory alone is one for the whole page.
    await says(call, reference);
    await keepsNothing();
    await press(call, '.cancel');
    await comes(() => call.shadowRoot?.querySelector('.forget'));
    expect(call.shadowRoot?.querySelector('.again')).to.equal(null);
    await isAccessible(call);
    await press(call, '.forget');
    await comes(() => call.shadowRoot?.querySelector('.voice'));
    await says(chat, messages.chat.welcome);
    expect(visibleText(page)).not.to.contain('cédula');
    expect(visibleText(page)).not.to.contain(reference);
    await keepsNothing();
    await comes(() => revocations.length > 0);
    expect(revocations).to.deep.equal([204]);
  });

  it('a callback keeps nothing, and its form is empty for the next person', async () => {
    const site = found();
    const revocations = revoked();
    const element = await fixture<Callback>(
      html`<ventanilla-callback server=${ORIGIN} site=${site} lang="es" shared></ventanilla-callback>`,
    );
    await fill(element);
    expect(deep<HTMLInputElement>(element, '#phone').autocomplete).to.equal('off');
    deep<HTMLFormElement>(element, 'form').requestSubmit();
    await comes(() => element.shadowRoot?.querySelector('.forget'));
    await keepsNothing();
    await isAccessible(element);
    await press(element, '.forget');
    await comes(() => element.shadowRoot?.querySelector('form'));
    expect(typed(element)).to.deep.equal(['', '', '']);
    await keepsNothing();
    await comes(() => revocations.length > 0);
    expect(revocations).to.deep.equal([204]);
  });

  it('what was typed and not sent is gone when the page is left, by which a browser may show it again', async () => {
    const site = found();
    const element = await fixture<Callback>(
      html`<ventanilla-callback server=${ORIGIN} site=${site} lang="es" shared></ventanilla-callback>`,
    );
    await fill(element);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(typed(element)).to.deep.equal(['', '', '']);
    await keepsNothing();
  });
});
