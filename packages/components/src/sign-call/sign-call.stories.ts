import type { SiteAvailability } from '@ventanilla/client';
import { html } from 'lit';
import {
  type AnsweredSetting,
  answeredCaller,
  type CallSetting,
  caller,
  PRIVACY,
  untilLive,
} from '../testing/page-city/calls.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until, untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Sign call', component: 'ventanilla-sign-call' };

const RTC = 'RTCPeerConnection';

/** A caller who knows what the office signs, as the panel tells the element. */
type Known<Setting> = Setting & { availability: SiteAvailability };

const render = ({ citizen, availability }: Known<CallSetting>) =>
  html`<ventanilla-sign-call .client=${citizen.client} .availability=${availability}></ventanilla-sign-call>`;

async function known<Setting extends CallSetting>(setting: Setting): Promise<Known<Setting>> {
  return { ...setting, availability: await setting.citizen.client.availability() };
}

const alone = (city: PageCity) => known(caller(city));
const served = async (city: PageCity) => known(await answeredCaller(city));

/** Presses a button of the element, as soon as there is one. */
async function press(element: HTMLElement, selector: string): Promise<void> {
  const find = () => element.shadowRoot?.querySelector<HTMLElement>(selector);
  await untilShown(element, () => !!find());
  find()?.click();
}

export const BeforeTheMirror = story({
  states: ['CallPhase idle', 'SourceState off'],
  prepare: alone,
  render,
  play: element => untilShown(element, () => !!element.shadowRoot?.querySelector('.mirror-on')),
});

export const AskingForConsent = story({
  states: ['CallPhase idle', 'Consent asking'],
  prepare: city => known(caller(city, {}, { privacy: PRIVACY })),
  render,
  async play(element) {
    const notice = () => element.shadowRoot?.querySelector('ventanilla-consent');
    await untilShown(element, () => !!notice());
    await customElements.whenDefined('ventanilla-consent');
    await untilShown(element, () => !!notice()?.shadowRoot?.querySelector('section'));
  },
});

export const Mirror = story({
  states: ['CallPhase idle', 'SourceState on'],
  prepare: alone,
  render,
  async play(element, { call }) {
    await press(element, '.mirror-on');
    await until(call, ({ own }) => own.states.camera === 'on');
  },
});

export const NoCamera = story({
  states: ['SourceState missing'],
  prepare: city => known(caller(city, { devices: pageDevices({ refusals: { camera: 'NotFoundError' } }) })),
  render,
  async play(element, { call }) {
    await press(element, '.mirror-on');
    await until(call, ({ own }) => own.states.camera === 'missing');
  },
});

export const Waiting = story({
  states: ['CallPhase waiting', 'CallMedia sign'],
  prepare: alone,
  render,
  async play(element, { call }) {
    await press(element, '.sign');
    await until(call, ({ phase, queue }) => phase === 'waiting' && queue?.position === 1);
  },
});

export const Live = story({
  states: ['CallPhase live', 'CallMedia sign'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting: Known<AnsweredSetting>) {
    await press(element, '.sign');
    await untilLive(setting);
  },
});

export const Ended = story({
  states: ['CallPhase ended'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting: Known<AnsweredSetting>) {
    await press(element, '.sign');
    const side = await untilLive(setting);
    await side.call.end();
    await until(setting.call, ({ phase }) => phase === 'ended');
  },
});
