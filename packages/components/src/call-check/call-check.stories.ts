import { html } from 'lit';
import { type CallSetting, caller } from '../testing/page-city/calls.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Call check', component: 'ventanilla-call-check' };

/** Before a call in sign language, which needs a camera and no sound. */
const render = ({ citizen, call }: CallSetting) =>
  html`<ventanilla-call-check media="sign" .client=${citizen.client} .session=${call}></ventanilla-call-check>`;

const play = (element: HTMLElement) =>
  untilShown(element, () => !!element.shadowRoot?.querySelector('[role=status][aria-busy=false]'));

/** @param camera - Name of the error with which the browser refuses it. */
const refused = (camera: string) => (city: PageCity) =>
  caller(city, { devices: pageDevices({ refusals: { camera } }) });

export const Working = story({
  states: ['SourceState on'],
  prepare: city => caller(city, { devices: pageDevices({ fps: 30 }) }),
  render,
  play,
});

/** A camera that gives ten pictures a second of a dark room. */
export const SlowAndDark = story({
  states: ['SourceState on'],
  prepare: city => caller(city, { devices: pageDevices({ backdrop: '#111' }) }),
  render,
  play,
});

/** With sound, which a person has to hear. */
export const WorkingWithSound = story({
  states: ['SourceState on', 'CallMedia video'],
  prepare: city => caller(city),
  render: ({ citizen, call }) =>
    html`<ventanilla-call-check media="video" .client=${citizen.client} .session=${call}></ventanilla-call-check>`,
  play,
});

export const CameraDenied = story({
  states: ['SourceState denied'],
  prepare: refused('NotAllowedError'),
  render,
  play,
});

export const NoCamera = story({
  states: ['SourceState missing'],
  prepare: refused('NotFoundError'),
  render,
  play,
});

export const CameraInUse = story({
  states: ['SourceState in-use'],
  prepare: refused('NotReadableError'),
  render,
  play,
});

export const NetworkUnreachable = story({
  states: ['WayState silent'],
  prepare(city) {
    city.network.isDown = true;
    return caller(city);
  },
  render,
  play,
});
