import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { takesCallbacks } from '../call/takes-callbacks.ts';
import type { ChatCallEvent } from '../chat/chat.events.ts';
import { caller } from '../testing/page-city/calls.ts';
import { pageCity } from '../testing/page-city/page-city.ts';
import { until, untilShown } from '../testing/until.ts';
import './define.ts';

const city = await pageCity();

describe('a call without a way', () => {
  afterEach(() => city.tidyUp());

  it('ends and leads to a call back where the office offers one', async () => {
    const { citizen, call } = caller(
      city,
      {},
      {
        channels: {
          'sign-call': { hours: 'always', skills: [], signLanguages: ['csn'] },
          callback: { hours: 'always', skills: [], callback: { country: 'CO' } },
        },
      },
    );
    await call.start('sign', { language: 'csn' });
    await until(call, ({ phase }) => phase === 'waiting');
    const element = await fixture<HTMLElement>(
      html`<ventanilla-no-way lang="es" .client=${citizen.client} .session=${call} .callsBack=${takesCallbacks}></ventanilla-no-way>`,
    );
    await untilShown(element, () => !!element.shadowRoot?.querySelector('.call-back'));
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.call-back')?.click());
    const { channel } = (await oneEvent(element, 'chat-call')) as ChatCallEvent;
    expect(channel).to.equal('callback');
    await until(call, ({ phase }) => phase === 'idle');
  });
});
