import type { ChatSession } from '@ventanilla/client';
import { html } from 'lit';
import { pageCitizen } from '../testing/page-city/citizen.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until, untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Share', component: 'ventanilla-share' };

interface Setting {
  session: ChatSession;
}

const render = ({ session }: Setting) => html`<ventanilla-share .session=${session}></ventanilla-share>`;

/** Somebody whose chat has begun, and can go on elsewhere. */
async function writer(city: PageCity): Promise<Setting> {
  const { client } = pageCitizen(city.site());
  city.later(() => client.close());
  client.chat.send('¿Dónde renuevo la licencia de conducción?');
  await until(client.chat, ({ phase }) => phase === 'waiting');
  return { session: client.chat };
}

async function open(element: HTMLElement, selector: string): Promise<void> {
  const button = () => element.shadowRoot?.querySelector<HTMLElement>('.open');
  await untilShown(element, () => !!button());
  button()?.click();
  await untilShown(element, () => !!element.shadowRoot?.querySelector(selector));
}

export const Closed = story({
  states: ['Share closed'],
  prepare: writer,
  render,
  play: element => untilShown(element, () => !!element.shadowRoot?.querySelector('.open')),
});

export const Code = story({
  states: ['Share code'],
  prepare: writer,
  render,
  play: element => open(element, 'output .visually-hidden'),
});

export const Expired = story({
  states: ['Share expired'],
  prepare: writer,
  render,
  async play(element, _setting, { network }) {
    // Nobody waits ten minutes for a story: the server's answer tells of a code whose time has passed.
    network.tamper = async (path, answer) =>
      path.endsWith('/join-codes')
        ? Response.json({ ...(await answer.json()), expiresAt: new Date(0).toISOString() }, { status: 201 })
        : answer;
    await open(element, 'output.expired');
  },
});

export const Refused = story({
  states: ['Share refused'],
  prepare: writer,
  render,
  async play(element, _setting, { network }) {
    network.goDown();
    await open(element, '[role=alert]');
  },
});
