import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ChannelState } from '@ventanilla/client';
import type { MediaDevicesLike } from '@ventanilla/client/call';
import { callMessages as texts } from '../call-stage/call.es.ts';
import type { ChatCallEvent } from '../chat/chat.events.ts';
import { deep, visibleText } from '../testing/claims.ts';
import { canFilm } from '../testing/filmed-clip.ts';
import { type CallSetting, caller } from '../testing/page-city/calls.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import { hoursFromNow } from '../testing/page-city/hours.ts';
import { pageCity } from '../testing/page-city/page-city.ts';
import { signOffice } from '../testing/page-city/sign-office.ts';
import { until, untilShown } from '../testing/until.ts';
import type { SignCall } from './sign-call.ts';
import './define.ts';

async function shown({ citizen }: CallSetting): Promise<SignCall> {
  const availability = await citizen.client.availability();
  const element = await fixture<SignCall>(
    html`<ventanilla-sign-call lang="es" .client=${citizen.client} .availability=${availability}></ventanilla-sign-call>`,
  );
  await untilShown(element, () => !!element.shadowRoot?.querySelector('button'));
  return element;
}

const within = <Found extends HTMLElement>(element: SignCall, selector: string) =>
  element.shadowRoot?.querySelector<Found>(selector);

/** Resolves once the element's clip says something that begins so. */
async function untilSaid(element: SignCall, words: string): Promise<void> {
  await untilShown(element, () => !!within(element, 'ventanilla-sign-clip'));
  // It comes late: until then there is nothing in it to look at.
  await customElements.whenDefined('ventanilla-sign-clip');
  const clip = deep(element, 'ventanilla-sign-clip');
  await untilShown(
    clip,
    () => clip.shadowRoot?.querySelector('.said')?.textContent?.startsWith(words) ?? false,
  );
}

const city = await pageCity();

describe('a call in sign language', () => {
  afterEach(() => city.tidyUp());

  it('where nobody signs now says when somebody does, asks for no camera, and offers a call back', async () => {
    const asked: MediaStreamConstraints[] = [];
    const devices: MediaDevicesLike = {
      ...pageDevices(),
      getUserMedia(constraints: MediaStreamConstraints) {
        asked.push(constraints);
        return pageDevices().getUserMedia(constraints);
      },
    };
    const { timeZone, channels } = hoursFromNow(120, 540);
    const open = { hours: 'always' as const, skills: [] };
    const setting = caller(
      city,
      { devices },
      {
        timeZone,
        channels: {
          'sign-call': { hours: channels.chat.hours, skills: [], signLanguages: ['csn'] },
          callback: { ...open, callback: { country: 'CO' } },
        },
      },
    );
    const element = await shown(setting);
    await untilShown(element, () => !!within(element, '.opens'));
    expect(visibleText(element))
      .to.contain(texts.sign.closed)
      .and.to.match(/Abre hoy, \d+:\d\d/);
    element.focus();
    await element.updateComplete;
    expect(asked).to.deep.equal([]);
    expect(within(element, '.sign')).to.equal(null);
    expect(within(element, 'ventanilla-sign-clip')).to.equal(null);
    const wished = oneEvent<ChatCallEvent>(element, 'chat-call');
    within(element, '.call-back')?.click();
    expect((await wished).channel).to.equal('callback');
  });

  it('offers no call back that the office does not make, and is there once the office has opened', async () => {
    const setting = caller(city);
    const element = await shown(setting);
    const { availability } = element;
    if (!availability) throw new Error('The element knows nothing of its site.');
    const withState = (state: ChannelState) => ({
      ...availability,
      channels: availability.channels.map(channel => ({ ...channel, state })),
    });
    element.availability = withState('closed');
    await untilShown(element, () => visibleText(element).includes(texts.sign.closed));
    expect(within(element, '.call-back')).to.equal(null);
    within(element, '.look')?.click();
    await untilShown(element, () => !!within(element, '.sign'));
  });

  it('goes on within a contact that is open, whatever the hours', async () => {
    const setting = caller(city);
    const element = await shown(setting);
    setting.citizen.client.chat.send('Tengo una pregunta');
    await until(setting.citizen.client.chat, ({ reference }) => reference !== undefined);
    const { availability } = element;
    if (!availability) throw new Error('The element knows nothing of its site.');
    element.availability = {
      ...availability,
      channels: availability.channels.map(channel => ({ ...channel, state: 'existing-only' as const })),
    };
    await element.updateComplete;
    expect(within(element, '.sign')).not.to.equal(null);
  });

  if (!canFilm) return;

  it('shows the notice in sign beside the one in writing, in the language that is chosen', async () => {
    const element = await shown(caller(city, {}, await signOffice()));
    await untilSaid(element, 'Aviso en csn');
    expect(visibleText(element)).to.contain(texts.sign.notice);
    const languages = within<HTMLSelectElement>(element, 'select');
    if (!languages) throw new Error('There is nothing to choose a language with.');
    languages.value = 'ase';
    languages.dispatchEvent(new Event('change'));
    await untilSaid(element, 'Aviso en ase');
  });

  it('says in sign what the queue is while the citizen waits, outside what is read aloud', async () => {
    const setting = caller(city, {}, await signOffice());
    const element = await shown(setting);
    within(element, '.sign')?.click();
    await until(setting.call, ({ phase }) => phase === 'waiting');
    await untilSaid(element, 'Fila en csn');
    expect(within(element, 'ventanilla-sign-clip')?.closest('[role=status]')).to.equal(null);
  });

  it('says its hours in sign where nobody signs now, but not when a supervisor has paused it', async () => {
    const element = await shown(caller(city, {}, await signOffice(false)));
    await untilSaid(element, 'Horario en csn');
    const { availability } = element;
    if (!availability) throw new Error('The element knows nothing of its site.');
    element.availability = {
      ...availability,
      channels: availability.channels.map(channel => ({ ...channel, reason: 'paused' as const })),
    };
    await untilShown(element, () => !within(element, 'ventanilla-sign-clip'));
  });
});
