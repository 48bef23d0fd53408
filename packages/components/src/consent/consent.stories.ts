import type { PrivacyNotice } from '@ventanilla/client';
import { html } from 'lit';
import { story } from '../testing/story.ts';
import { untilShown } from '../testing/until.ts';
import type { Consent } from './consent.ts';
import './define.ts';

export default { title: 'Citizens/Consent', component: 'ventanilla-consent' };

interface Setting {
  notice: PrivacyNotice;
}

const NOTICE: PrivacyNotice = {
  version: '2026-1',
  text: {
    es: 'La Alcaldía usa lo que usted escribe solo para atenderle y lo borra a los 90 días.',
    en: 'The city uses what you write only to help you, and deletes it after 90 days.',
    pt: 'A Prefeitura usa o que você escreve apenas para atendê-lo e o apaga em 90 dias.',
    ar: 'تستخدم البلدية ما تكتبه لخدمتك فقط وتحذفه بعد 90 يومًا.',
  },
  link: 'https://ciudad.example/privacidad',
};

const render = ({ notice }: Setting) => html`<ventanilla-consent .notice=${notice}></ventanilla-consent>`;
const shown = (element: HTMLElement) =>
  untilShown(element, () => !!element.shadowRoot?.querySelector('section'));

export const Shown = story({
  states: ['Consent shown'],
  prepare: () => ({ notice: NOTICE }),
  render,
  play: shown,
});

export const Asking = story({
  states: ['Consent asking'],
  prepare: () => ({ notice: { ...NOTICE, asks: true } }),
  render,
  play: shown,
});

export const Missing = story({
  states: ['Consent missing'],
  prepare: () => ({ notice: { ...NOTICE, asks: true } }),
  render,
  async play(element) {
    await shown(element);
    await (element as Consent).answer();
  },
});
