import type { AgentContactSession } from '@ventanilla/client/agent';
import type { CallMediaOptions, CallState, SourceState } from '@ventanilla/client/call';
import { html } from 'lit';
import {
  type AnsweredSetting,
  agentSide,
  answeredCaller,
  type CallSetting,
  caller,
  untilLive,
} from '../testing/page-city/calls.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until, untilShown } from '../testing/until.ts';
import type { CallMessages } from './call.messages.ts';
import type { CallStage } from './call-stage.ts';
import { loadCallMessages } from './load-call-messages.ts';
import './define.ts';

export default { title: 'Citizens/Call stage', component: 'ventanilla-call-stage' };

type Staged<Setting = CallSetting> = Setting & { messages: CallMessages };

const RTC = 'RTCPeerConnection';

const render = ({ call, messages }: Staged) => html`
  <ventanilla-call-stage
    .session=${call}
    .call=${call.state}
    .messages=${messages}
    lang=${messages.locale}
    dir=${messages.rtl ? 'rtl' : 'ltr'}
  ></ventanilla-call-stage>
`;

async function staged<Setting extends CallSetting>(setting: Setting): Promise<Staged<Setting>> {
  return { ...setting, messages: await loadCallMessages(document.documentElement.lang) };
}

const served = async (city: PageCity) => staged(await answeredCaller(city));

/** Hands the stage each state of the call, as the elements around it do. */
function follow(element: HTMLElement, { call }: CallSetting): void {
  call.subscribe(state => {
    (element as CallStage).call = state;
  });
}

/** Calls with pictures, and waits until both sides have each other. @returns The agent's side. */
async function live(element: HTMLElement, setting: AnsweredSetting): Promise<AgentContactSession> {
  follow(element, setting);
  await setting.call.prepare('video', ['microphone', 'camera']);
  await setting.call.start('video');
  return await untilLive(setting);
}

/** Says what the agent's page measures of the citizen's picture. */
async function report(setting: AnsweredSetting, fps: number, gapMs: number): Promise<void> {
  const side = await agentSide(setting);
  const { endpoint } = side.call.state.peers[0] ?? {};
  if (!endpoint) throw new Error('There is nobody to see.');
  side.call.notePicture(endpoint, { fps, gapMs });
  await until(setting.call, ({ peers }) => peers[0]?.reported?.fps === fps);
}

/** A stage at which neither source can be had, and that says why. */
function refused(state: SourceState, media: CallMediaOptions) {
  return {
    name: `Camera and microphone: ${state}`,
    prepare: (city: PageCity) => staged(caller(city, media)),
    render,
    async play(element: HTMLElement, setting: Staged) {
      follow(element, setting);
      await setting.call.prepare('video', ['microphone', 'camera']);
      await until(setting.call, ({ own }) => own.states.camera === state && own.states.microphone === state);
    },
  };
}

const refusing = (name: string): CallMediaOptions => ({
  devices: pageDevices({ refusals: { camera: name, microphone: name } }),
});

export const Alone = story({
  states: ['SourceState off'],
  prepare: city => staged(caller(city)),
  render,
  play: async (element, setting) => follow(element, setting),
});

export const Denied = story({
  states: ['SourceState denied'],
  ...refused('denied', refusing('NotAllowedError')),
});
export const Missing = story({
  states: ['SourceState missing'],
  ...refused('missing', refusing('NotFoundError')),
});
export const InUse = story({
  states: ['SourceState in-use'],
  ...refused('in-use', refusing('NotReadableError')),
});
export const Blocked = story({
  states: ['SourceState blocked'],
  ...refused('blocked', { isAllowed: () => false }),
});
export const Insecure = story({
  states: ['SourceState insecure'],
  ...refused('insecure', { devices: undefined }),
});
export const Failed = story({
  states: ['SourceState failed'],
  ...refused('failed', refusing('UnknownError')),
});

export const Good = story({
  states: ['SourceState on', 'PictureVerdict good', 'PeerConnectionState connected'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    await live(element, setting);
    await report(setting, 28, 40);
  },
});

export const Weak = story({
  states: ['PictureVerdict weak'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    await live(element, setting);
    await report(setting, 6, 300);
  },
});

export const Poor = story({
  states: ['PictureVerdict poor'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    await live(element, setting);
    await report(setting, 3, 500);
  },
});

export const Frozen = story({
  states: ['PictureVerdict frozen'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    await live(element, setting);
    await report(setting, 1, 2_000);
  },
});

export const WithAnInterpreter = story({
  states: ['CallPhase live'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting, city) {
    const { call, id } = await live(element, setting);
    const rosa = await city.staff(setting.site, 'Rosa Cárdenas', {
      skills: ['csn'],
      callMedia: { devices: pageDevices() },
    });
    await call.invite(rosa.state.session?.agent.id ?? '', 'interpreter');
    const side = rosa.contact(id);
    await side.enterCall();
    await side.call.prepare('video', ['camera']);
    const isThere = ({ peers }: CallState) =>
      peers.some(
        ({ connection, media, role }) => role === 'interpreter' && connection === 'connected' && media,
      );
    await until(setting.call, isThere);
  },
});

export const TheirsSwitchedOff = story({
  states: ['CallPhase live'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    const { call } = await live(element, setting);
    await call.setSource('camera', false);
    await call.setSource('microphone', false);
    await until(setting.call, ({ peers }) => peers[0]?.media?.microphone === false);
  },
});

export const TheyHold = story({
  states: ['CallPhase live'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    const { call } = await live(element, setting);
    call.setHeld(true);
    await until(setting.call, ({ peers }) => peers[0]?.media?.held === true);
  },
});

/** Connections of the agent's page, which the story cuts. */
const hers: RTCPeerConnection[] = [];

export const Interrupted = story({
  states: ['PeerConnectionState interrupted', 'CallPhase reconnecting'],
  needs: RTC,
  async prepare(city) {
    const createPeer: CallMediaOptions['createPeer'] = configuration => {
      const peer = new RTCPeerConnection(configuration);
      hers.push(peer);
      return peer;
    };
    return await staged(await answeredCaller(city, { createPeer }));
  },
  render,
  async play(element, setting) {
    await live(element, setting);
    // Nothing comes from her any more, and no word why, as when a telephone leaves its network.
    for (const peer of hers.splice(0)) peer.close();
    await until(setting.call, ({ peers }) => peers[0]?.connection === 'interrupted');
  },
});

export const ChoosingDevices = story({
  states: ['SourceState on'],
  prepare: city => staged(caller(city)),
  render,
  async play(element, setting) {
    follow(element, setting);
    await setting.call.prepare('video', ['microphone', 'camera']);
    const details = () => element.shadowRoot?.querySelector('details');
    await untilShown(element, () => !!details());
    details()?.setAttribute('open', '');
    const choice = () => element.shadowRoot?.querySelector('ventanilla-device-choice')?.shadowRoot;
    await untilShown(element, () => !!element.shadowRoot?.querySelector('ventanilla-device-choice'));
    await customElements.whenDefined('ventanilla-device-choice');
    await untilShown(
      element.shadowRoot?.querySelector('ventanilla-device-choice') as HTMLElement,
      () => choice()?.querySelectorAll('option').length === 2,
    );
  },
});
