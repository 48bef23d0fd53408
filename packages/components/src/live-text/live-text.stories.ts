import { html } from 'lit';
import type { CallMessages } from '../call-stage/call.messages.ts';
import { loadCallMessages } from '../call-stage/load-call-messages.ts';
import { type AnsweredSetting, answeredCaller, untilLive } from '../testing/page-city/calls.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until } from '../testing/until.ts';
import type { LiveTextView } from './live-text.ts';
import './define.ts';

export default { title: 'Citizens/Live text', component: 'ventanilla-live-text' };

type Setting = AnsweredSetting & { messages: CallMessages };

const RTC = 'RTCPeerConnection';

const render = ({ call, messages }: Setting) => html`
  <ventanilla-live-text
    .session=${call}
    .call=${call.state}
    .messages=${messages}
    lang=${messages.locale}
    dir=${messages.rtl ? 'rtl' : 'ltr'}
  ></ventanilla-live-text>
`;

async function served(city: PageCity): Promise<Setting> {
  const messages = await loadCallMessages(document.documentElement.lang);
  return { ...(await answeredCaller(city)), messages };
}

/** Is in a call in sign language, and hands the element what the call and its log say. @returns The agent's side. */
async function live(element: HTMLElement, setting: Setting) {
  const { call, citizen } = setting;
  const view = element as LiveTextView;
  call.subscribe(state => {
    view.call = state;
  });
  citizen.client.chat.subscribe(({ entries }) => {
    view.entries = entries;
  });
  await call.start('video');
  return await untilLive(setting);
}

export const Empty = story({
  states: ['CallPhase live'],
  needs: RTC,
  prepare: served,
  render,
  play: live,
});

export const BothWriting = story({
  states: ['CallPhase live'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    const side = await live(element, setting);
    setting.call.setText('Necesito renovar la licencia');
    setting.call.finishLine();
    await until(side, ({ entries }) => entries.some(({ type }) => type === 'message'));
    side.call.setText('Con gusto, ¿en qué localidad');
    await until(setting.call, ({ text }) => text.theirs.some(line => line.text.endsWith('localidad')));
  },
});

export const AskedToLook = story({
  states: ['CallPhase live'],
  needs: RTC,
  prepare: served,
  render,
  async play(element, setting) {
    const side = await live(element, setting);
    side.call.alert();
    await until(setting.call, ({ text }) => text.alerts > 0);
  },
});
