import { expect, fixture, html } from '@open-wc/testing';
import type { PrivacyNotice } from '@ventanilla/client';
import { isAccessible, visibleText } from '../testing/claims.ts';
import type { Consent } from './consent.ts';
import './define.ts';
import { consent as texts } from './consent.es.ts';

const NOTICE: PrivacyNotice = {
  version: '2026-2',
  text: { es: 'Sus datos, solo para atenderle.', en: 'Your data.' },
};
/** SHA-256 of the Spanish text. */
const HASH = await crypto.subtle
  .digest('SHA-256', new TextEncoder().encode('Sus datos, solo para atenderle.'))
  .then(digest => new Uint8Array(digest).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), ''));

async function shown(notice: PrivacyNotice): Promise<Consent> {
  return await fixture<Consent>(html`<ventanilla-consent lang="es" .notice=${notice}></ventanilla-consent>`);
}
const box = (element: Consent) => element.shadowRoot?.querySelector('input');

describe('a privacy notice', () => {
  it('that only has to be shown has no box, and its proof is version and hash of what was in view', async () => {
    const element = await shown(NOTICE);
    expect(await element.answer()).to.deep.equal({ version: '2026-2', hash: HASH });
    expect(box(element)).to.equal(null);
    expect(visibleText(element)).to.contain('Sus datos, solo para atenderle.');
    await isAccessible(element);
  });

  it('that asks has a box nobody has ticked, and takes no answer without it', async () => {
    const element = await shown({ ...NOTICE, asks: true });
    expect(await element.answer()).to.equal(undefined);
    expect(box(element)?.checked).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(box(element));
    expect(visibleText(element)).to.contain(texts.problem);
    await isAccessible(element);
  });

  it('that asks takes a ticked box for an answer, and says so in the proof', async () => {
    const element = await shown({ ...NOTICE, asks: true });
    await element.answer();
    box(element)?.click();
    expect(await element.answer()).to.deep.equal({ version: '2026-2', hash: HASH, accepted: true });
    expect(visibleText(element)).not.to.contain(texts.problem);
  });
});
