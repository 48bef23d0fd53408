import { html } from 'lit';
import { takesCallbacks } from '../call/takes-callbacks.ts';
import { type CallSetting, caller } from '../testing/page-city/calls.ts';
import { story } from '../testing/story.ts';
import { untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/No way', component: 'ventanilla-no-way' };

const render = ({ citizen, call }: CallSetting) =>
  html`<ventanilla-no-way .client=${citizen.client} .session=${call} .callsBack=${takesCallbacks}></ventanilla-no-way>`;

const shows = (selector: string) => (element: HTMLElement) =>
  untilShown(element, () => !!element.shadowRoot?.querySelector(selector));

export const InWritingOnly = story({
  states: ['CallPhase connecting'],
  prepare: city => caller(city),
  render,
  play: shows('.on'),
});

export const WithCallBack = story({
  states: ['CallPhase connecting'],
  prepare: city =>
    caller(
      city,
      {},
      {
        channels: {
          'sign-call': { hours: 'always', skills: [], signLanguages: ['csn'] },
          callback: { hours: 'always', skills: [], callback: { country: 'CO' } },
        },
      },
    ),
  render,
  play: shows('.call-back'),
});
