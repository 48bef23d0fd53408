import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { consent as texts } from '../consent/consent.es.ts';
import type { Consent } from '../consent/consent.ts';
import type { SignCall } from '../sign-call/sign-call.ts';
import '../sign-call/define.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { type CallSetting, caller, PRIVACY } from '../testing/page-city/calls.ts';
import { pageCity } from '../testing/page-city/page-city.ts';
import { until } from '../testing/until.ts';
import type { Call } from './call.ts';
import './define.ts';

const ELEMENTS = {
  'ventanilla-call': ({ citizen }: CallSetting) =>
    html`<ventanilla-call lang="es" .client=${citizen.client}></ventanilla-call>`,
  'ventanilla-sign-call': ({ citizen }: CallSetting) =>
    html`<ventanilla-sign-call lang="es" .client=${citizen.client}></ventanilla-sign-call>`,
};
const START = { 'ventanilla-call': '.voice', 'ventanilla-sign-call': '.sign' };
const TEXT = 'Lo que diga y muestre en la llamada sirve solo para atenderle. No se graba.';

const city = await pageCity();

/** By looking: the notice is defined late, and what the element knows of its site changes nothing that could be watched. */
const comes = (isThere: () => unknown) => waitUntil(isThere, undefined, { timeout: 25_000 });

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
}

/** What opens a contact, as it is sent from now on. */
function openings(): { notice?: object }[] {
  const sent: { notice?: object }[] = [];
  const { fetch } = globalThis;
  city.later(() => {
    globalThis.fetch = fetch;
  });
  globalThis.fetch = (input, init) => {
    if (init?.method === 'POST' && String(input).endsWith('/contacts'))
      sent.push(JSON.parse(String(init.body)));
    return fetch(input, init);
  };
  return sent;
}

for (const tag of ['ventanilla-call', 'ventanilla-sign-call'] as const) {
  describe(`a site's privacy notice before a call by ${tag}`, () => {
    afterEach(() => city.tidyUp());

    it('stands before its buttons, and nobody is called and no device used until its box is ticked', async () => {
      const sent = openings();
      const setting = caller(city, {}, { privacy: PRIVACY });
      const element = await fixture<Call | SignCall>(ELEMENTS[tag](setting));
      await comes(() => visibleText(element).includes(TEXT));
      const notice = deep<Consent>(element, 'ventanilla-consent');
      const start = deep<HTMLButtonElement>(element, START[tag]);
      expect(notice.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      const box = deep<HTMLInputElement>(notice, 'input');
      expect(box.checked).to.equal(false);
      await isAccessible(element);

      start.click();
      await comes(() => visibleText(element).includes(texts.problem));
      await comes(() => notice.shadowRoot?.activeElement === box);
      expect(sent).to.deep.equal([]);
      expect(setting.call.state.own.states.microphone).to.equal('off');

      box.click();
      start.click();
      await until(setting.call, ({ phase }) => phase === 'waiting');
      expect(sent.map(body => body.notice)).to.deep.equal([
        { version: PRIVACY.version, hash: await hashOf(TEXT), accepted: true },
      ]);
      await comes(() => !element.shadowRoot?.querySelector('ventanilla-consent'));
    });

    it('that asks for nothing is shown, and told with the call', async () => {
      const sent = openings();
      const { asks: _asks, ...privacy } = PRIVACY;
      const setting = caller(city, {}, { privacy });
      const element = await fixture<Call | SignCall>(ELEMENTS[tag](setting));
      await comes(() => visibleText(element).includes(TEXT));
      deep<HTMLButtonElement>(element, START[tag]).click();
      await until(setting.call, ({ phase }) => phase === 'waiting');
      expect(sent.map(body => body.notice)).to.deep.equal([
        { version: PRIVACY.version, hash: await hashOf(TEXT) },
      ]);
    });

    it('is not shown again within a contact that was opened with it', async () => {
      const setting = caller(city, {}, { privacy: PRIVACY });
      const notice = { version: PRIVACY.version, hash: await hashOf(TEXT), accepted: true } as const;
      setting.citizen.client.chat.send('Buenos días', notice);
      await until(setting.citizen.client.chat, ({ reference }) => reference !== undefined);
      const element = await fixture<Call | SignCall>(ELEMENTS[tag](setting));
      const find = () => element.shadowRoot?.querySelector<HTMLButtonElement>(START[tag]);
      await comes(() => !!find() && element.availability !== undefined);
      expect(element.shadowRoot?.querySelector('ventanilla-consent')).to.equal(null);
      find()?.click();
      await until(setting.call, ({ phase }) => phase === 'waiting');
    });
  });
}
