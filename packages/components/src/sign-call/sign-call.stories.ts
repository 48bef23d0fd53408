import type { SiteAvailability } from '@ventanilla/client';
import { html } from 'lit';
import { canFilm } from '../testing/filmed-clip.ts';
import {
  type AnsweredSetting,
  answeredCaller,
  type CallSetting,
  caller,
  PRIVACY,
  untilLive,
} from '../testing/page-city/calls.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import { hoursFromNow } from '../testing/page-city/hours.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { signOffice } from '../testing/page-city/sign-office.ts';
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

/** Resolves once the city's clip of the moment plays. */
async function untilSigned(element: HTMLElement): Promise<void> {
  await untilShown(element, () => !!element.shadowRoot?.querySelector('ventanilla-sign-clip'));
  await customElements.whenDefined('ventanilla-sign-clip');
  const clip = element.shadowRoot?.querySelector('ventanilla-sign-clip');
  const inside = () => clip?.shadowRoot;
  if (!clip) return;
  await untilShown(
    clip,
    () => inside()?.querySelector('video')?.paused === false && !!inside()?.querySelector('.turn'),
  );
}

export const MirrorWithClip = story({
  states: ['CallPhase idle', 'SignClip notice'],
  needs: canFilm,
  prepare: async city => known(caller(city, {}, await signOffice())),
  render,
  async play(element, { call }) {
    await press(element, '.mirror-on');
    await until(call, ({ own }) => own.states.camera === 'on');
    await untilSigned(element);
  },
});

export const Closed = story({
  states: ['ChannelState closed'],
  prepare(city) {
    const { timeZone, channels } = hoursFromNow(120, 540);
    const signCall = { hours: channels.chat.hours, skills: [], signLanguages: ['csn'] };
    return known(caller(city, {}, { timeZone, channels: { 'sign-call': signCall } }));
  },
  render,
  play: element => untilShown(element, () => !!element.shadowRoot?.querySelector('.opens')),
});

export const ClosedWithClip = story({
  states: ['ChannelState closed', 'SignClip hours'],
  needs: canFilm,
  prepare: async city => known(caller(city, {}, await signOffice(false))),
  render,
  play: untilSigned,
});

export const WaitingWithClip = story({
  states: ['CallPhase waiting', 'SignClip queue'],
  needs: canFilm,
  prepare: async city => known(caller(city, {}, await signOffice())),
  render,
  async play(element, { call }) {
    await press(element, '.sign');
    await until(call, ({ phase, queue }) => phase === 'waiting' && queue?.position === 1);
    await untilSigned(element);
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
