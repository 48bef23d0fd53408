import { createCallSession } from '@ventanilla/client/call';
import { html } from 'lit';
import {
  type AnsweredSetting,
  agentSide,
  answeredCaller,
  type CallSetting,
  caller,
  nowhere,
  PRIVACY,
  untilLive,
} from '../testing/page-city/calls.ts';
import { pageCitizen } from '../testing/page-city/citizen.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import { hoursFromNow } from '../testing/page-city/hours.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until, untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Call', component: 'ventanilla-call' };

const RTC = 'RTCPeerConnection';

const render = ({ citizen }: CallSetting) =>
  html`<ventanilla-call .client=${citizen.client}></ventanilla-call>`;

/** Presses a button of the element, as soon as there is one. */
async function press(element: HTMLElement, selector: string): Promise<void> {
  const find = () => element.shadowRoot?.querySelector<HTMLElement>(selector);
  await untilShown(element, () => !!find());
  find()?.click();
}

/** Calls, and waits until both sides have each other. */
async function inCall(element: HTMLElement, setting: AnsweredSetting, kind: '.video' | '.voice') {
  await press(element, kind);
  return await untilLive(setting);
}

export const TwoWays = story({
  states: ['CallPhase idle'],
  prepare: city => caller(city),
  render,
  play: element => untilShown(element, () => !!element.shadowRoot?.querySelector('.voice')),
});

export const AskingForConsent = story({
  states: ['CallPhase idle', 'Consent asking'],
  prepare: city => caller(city, {}, { privacy: PRIVACY }),
  render,
  async play(element) {
    const notice = () => element.shadowRoot?.querySelector('ventanilla-consent');
    await untilShown(element, () => !!notice());
    await customElements.whenDefined('ventanilla-consent');
    await untilShown(element, () => !!notice()?.shadowRoot?.querySelector('section'));
  },
});

export const Starting = story({
  states: ['CallPhase starting'],
  prepare: city => caller(city),
  render,
  async play(element, { call }, { network }) {
    network.isHanging = true;
    await press(element, '.voice');
    await until(call, ({ phase }) => phase === 'starting');
  },
});

export const Waiting = story({
  states: ['CallPhase waiting', 'CallMedia voice'],
  prepare: city => caller(city),
  render,
  async play(element, { call }) {
    await press(element, '.voice');
    await until(call, ({ phase, queue }) => phase === 'waiting' && queue?.position === 1);
  },
});

export const Closed = story({
  name: 'Outside the hours',
  states: ['CallPhase idle'],
  prepare(city) {
    const { timeZone, channels } = hoursFromNow(120, 540);
    return caller(city, {}, { timeZone, channels: { call: channels.chat } });
  },
  render,
  async play(element, { call }) {
    await press(element, '.voice');
    await until(call, ({ problem }) => problem === 'channel-closed');
  },
});

export const Ringing = story({
  states: ['CallPhase ringing'],
  prepare: city => answeredCaller(city),
  render,
  async play(_element, setting) {
    setting.citizen.client.chat.send('¿Me puede llamar?');
    const side = await agentSide(setting);
    await side.call.start('video');
    await until(setting.call, ({ phase }) => phase === 'ringing');
  },
});

export const Elsewhere = story({
  states: ['CallPhase elsewhere'],
  async prepare(city) {
    const first = caller(city);
    await first.call.start('voice');
    // Another tab has a store of its own for what ends with it.
    sessionStorage.clear();
    const citizen = pageCitizen(first.site, { storage: first.citizen.storage });
    city.later(() => citizen.client.close());
    return { ...first, citizen, call: createCallSession(citizen.client, { devices: pageDevices() }) };
  },
  render,
  play: (_element, { call }) => until(call, ({ phase }) => phase === 'elsewhere'),
});

export const Connecting = story({
  states: ['CallPhase connecting', 'PeerConnectionState connecting'],
  needs: RTC,
  prepare: city => answeredCaller(city, { createPeer: nowhere }),
  render,
  async play(element, { call }) {
    await press(element, '.video');
    await until(call, ({ phase, peers }) => phase === 'connecting' && peers.length === 1);
  },
});

export const Live = story({
  states: ['CallPhase live', 'CallMedia video', 'PeerConnectionState connected'],
  needs: RTC,
  prepare: city => answeredCaller(city),
  render,
  play: (element, setting) => inCall(element, setting, '.video'),
});

export const LiveByVoice = story({
  name: 'Live, by voice',
  states: ['CallPhase live', 'CallMedia voice'],
  needs: RTC,
  prepare: city => answeredCaller(city),
  render,
  play: (element, setting) => inCall(element, setting, '.voice'),
});

export const LiveAndWriting = story({
  states: ['CallPhase live'],
  needs: RTC,
  prepare: city => answeredCaller(city),
  render,
  async play(element, setting) {
    const side = await inCall(element, setting, '.video');
    side.call.setText('Le escribo la dirección');
    await until(setting.call, ({ text }) => text.theirs.length > 0);
  },
});

export const Reconnecting = story({
  states: ['CallPhase reconnecting'],
  needs: RTC,
  prepare: city => answeredCaller(city),
  render,
  async play(element, setting) {
    await inCall(element, setting, '.video');
    setting.agent.close();
    await until(setting.call, ({ phase }) => phase === 'reconnecting');
  },
});

export const Ended = story({
  states: ['CallPhase ended'],
  prepare: (city: PageCity) => answeredCaller(city),
  render,
  async play(element, setting) {
    await press(element, '.voice');
    const side = await agentSide(setting);
    await side.call.end();
    await until(setting.call, ({ phase }) => phase === 'ended');
  },
});

export const EndedWhereOthersFollow = story({
  states: ['CallPhase ended'],
  prepare: (city: PageCity) => caller(city),
  render: ({ citizen }) => html`<ventanilla-call shared .client=${citizen.client}></ventanilla-call>`,
  async play(element, setting) {
    await press(element, '.voice');
    await until(setting.call, ({ phase }) => phase === 'waiting');
    await press(element, '.cancel');
    await untilShown(element, () => !!element.shadowRoot?.querySelector('.forget'));
  },
});
