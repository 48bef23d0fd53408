import type { AgentClient, AgentContactSession } from '@ventanilla/client/agent';
import { html } from 'lit';
import type { Replies } from '../replies/replies.ts';
import { deep } from '../testing/claims.ts';
import { type PageCitizen, pageCitizen } from '../testing/page-city/citizen.ts';
import { hoursFromNow } from '../testing/page-city/hours.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until, untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Chat', component: 'ventanilla-chat' };

interface Setting {
  site: string;
  citizen: PageCitizen;
  agent?: AgentClient;
}

const ASKED = '¿Dónde renuevo la licencia de conducción?';
const ANSWERED = 'En cualquiera de nuestras sedes, con cita: https://citas.example/licencias';

const render = ({ citizen }: Setting) => html`<ventanilla-chat .client=${citizen.client}></ventanilla-chat>`;
const shown = (chat: HTMLElement) => untilShown(chat, () => !!chat.shadowRoot?.querySelector('footer'));

/** Somebody who comes to an office where nobody is at the desk yet. */
function newcomer(city: PageCity, differences: Parameters<PageCity['site']>[0] = {}): Setting {
  const site = city.site(differences);
  return { site, citizen: pageCitizen(site) };
}

/** The same, and an agent who takes what is asked. */
async function served(city: PageCity, differences: Parameters<PageCity['site']>[0] = {}): Promise<Setting> {
  const setting = newcomer(city, differences);
  const agent = await city.staff(setting.site, 'Lucía Andrade', { accepting: true });
  return { ...setting, agent };
}

/** Asks, and waits until an agent is there. @returns The agent's side. */
async function answered({ citizen, agent }: Setting): Promise<AgentContactSession> {
  const { chat } = citizen.client;
  chat.send(ASKED);
  const { reference } = await until(chat, ({ phase }) => phase === 'assigned');
  const inbox =
    agent && (await until(agent, state => state.inbox.some(each => each.reference === reference)));
  const id = inbox?.inbox.find(each => each.reference === reference)?.id;
  if (!agent || !id) throw new Error('There is no agent in this story.');
  return agent.contact(id);
}

/** An exchange of some sentences, as far as it has been read. */
async function conversation(setting: Setting): Promise<AgentContactSession> {
  const agent = await answered(setting);
  const { chat } = setting.citizen.client;
  await until(agent, ({ loaded }) => loaded);
  agent.send(ANSWERED);
  await until(chat, ({ entries }) =>
    entries.some(entry => entry.type === 'message' && entry.text === ANSWERED),
  );
  chat.send('Gracias. ¿Y si vivo fuera de la ciudad?');
  await until(agent, ({ entries }) => entries.filter(({ type }) => type === 'message').length === 3);
  agent.markRead();
  await until(chat, ({ entries }) =>
    entries.some(entry => entry.type === 'message' && entry.own && entry.delivery === 'read'),
  );
  return agent;
}

export const Invitation = story({
  states: ['ChatPhase idle', 'ConnectionState idle', 'ChannelState available'],
  prepare: city => served(city),
  render,
  play: shown,
});

export const AskingForConsent = story({
  states: ['ChatPhase idle', 'Consent asking'],
  prepare: city =>
    newcomer(city, {
      privacy: {
        version: '2026-1',
        text: { es: 'Usamos lo que usted escribe solo para atenderle, y lo borramos a los 90 días.' },
        asks: true,
      },
    }),
  render,
  play: chat => untilShown(chat, () => !!chat.shadowRoot?.querySelector('ventanilla-consent')),
});

export const NobodyAtWork = story({
  states: ['ChannelState busy', 'AvailabilityReason no-agents'],
  prepare: city => newcomer(city),
  render,
  play: shown,
});

export const OutsideHours = story({
  states: ['ChannelState closed', 'AvailabilityReason outside-hours'],
  prepare: city => newcomer(city, hoursFromNow(120, 540)),
  render,
  play: chat => untilShown(chat, () => !!chat.shadowRoot?.querySelector('.notice')),
});

export const WrittenOutsideHours = story({
  states: ['ChannelState closed'],
  prepare: city => newcomer(city, hoursFromNow(120, 540)),
  render,
  async play(chat, { citizen }) {
    await shown(chat);
    citizen.client.chat.send(ASKED);
    await until(citizen.client.chat, ({ problem }) => problem?.code === 'channel-closed');
  },
});

export const Resuming = story({
  states: ['ChatPhase resuming', 'ConnectionState connecting'],
  async prepare(city) {
    const before = newcomer(city);
    const { chat } = before.citizen.client;
    chat.send(ASKED);
    await until(chat, ({ phase }) => phase === 'waiting');
    before.citizen.client.close();
    city.network.isHanging = true;
    return { ...before, citizen: pageCitizen(before.site, { storage: before.citizen.storage }) };
  },
  render,
  async play(chat, { citizen }) {
    await shown(chat);
    await until(citizen.client.chat, ({ phase }) => phase === 'resuming');
  },
});

export const Connecting = story({
  states: ['ConnectionState connecting', 'ChatPhase waiting', 'DeliveryState sent'],
  prepare(city) {
    city.network.socketsHang = true;
    return newcomer(city);
  },
  render,
  async play(chat, { citizen }) {
    await shown(chat);
    citizen.client.chat.send(ASKED);
    await until(
      citizen.client.chat,
      ({ phase, connection }) => phase === 'waiting' && connection === 'connecting',
    );
  },
});

export const AnsweredByTheBot = story({
  states: ['ChatPhase automated'],
  prepare: city =>
    newcomer(city, {
      channels: { chat: { hours: 'always', skills: [], bot: { mode: 'bot-first', emergencyLine: '123' } } },
    }),
  render,
  async play(chat, { citizen }) {
    await shown(chat);
    citizen.client.chat.send(ASKED);
    await until(
      citizen.client.chat,
      ({ phase, entries }) =>
        phase === 'automated' && entries.at(-1)?.type === 'message' && entries.length > 1,
    );
    // What its root holds tells nobody that it is there by now.
    await customElements.whenDefined('ventanilla-replies');
    await deep<Replies>(chat, 'ventanilla-replies').updateComplete;
    await untilShown(chat, () => !!deep(chat, 'ventanilla-replies').shadowRoot?.querySelector('button'));
  },
});

export const Waiting = story({
  states: ['ChatPhase waiting', 'ConnectionState live', 'DeliveryState sent'],
  async prepare(city) {
    const setting = newcomer(city);
    const first = pageCitizen(setting.site);
    first.client.chat.send('Llegué primero.');
    await until(first.client.chat, ({ phase }) => phase === 'waiting');
    return setting;
  },
  render,
  async play(chat, { citizen }) {
    await shown(chat);
    citizen.client.chat.send(ASKED);
    await until(
      citizen.client.chat,
      ({ queue, connection }) => queue?.position === 2 && connection === 'live',
    );
  },
});

export const Conversation = story({
  states: ['ChatPhase assigned', 'ConnectionState live', 'DeliveryState read'],
  prepare: city => served(city),
  render,
  async play(chat, setting) {
    await shown(chat);
    await conversation(setting);
  },
});

export const Typing = story({
  states: ['ChatPhase assigned'],
  prepare: city => served(city),
  render,
  async play(chat, setting) {
    await shown(chat);
    const agent = await conversation(setting);
    agent.setTyping(true);
    await until(setting.citizen.client.chat, ({ peerTyping }) => peerTyping);
  },
});

export const Unsent = story({
  name: 'Connection lost, a message on its way',
  states: ['ConnectionState reconnecting', 'DeliveryState sending'],
  prepare: city => served(city),
  render,
  async play(chat, setting, { network }) {
    await shown(chat);
    await conversation(setting);
    network.goDown();
    const session = setting.citizen.client.chat;
    session.send('¿Sigue ahí?');
    await until(session, ({ connection, entries }) => {
      const last = entries.at(-1);
      return connection === 'reconnecting' && last?.type === 'message' && last.delivery === 'sending';
    });
  },
});

export const Offline = story({
  states: ['ConnectionState offline'],
  prepare: city => served(city),
  render,
  async play(chat, setting, { network }) {
    await shown(chat);
    await conversation(setting);
    setting.citizen.setOnline(false);
    network.goDown();
    await until(setting.citizen.client.chat, ({ connection }) => connection === 'offline');
  },
});

export const Failed = story({
  states: ['DeliveryState failed'],
  prepare: city => served(city),
  render,
  async play(chat, { citizen }, { network }) {
    await shown(chat);
    // A server that finds fault with what this release takes for right.
    network.tamper = (path, answer) =>
      path.endsWith('/contacts')
        ? new Response(
            JSON.stringify({ type: 'about:blank', title: 'Invalid', status: 400, code: 'invalid-request' }),
            {
              status: 400,
              headers: { 'content-type': 'application/problem+json' },
            },
          )
        : answer;
    citizen.client.chat.send(ASKED);
    await until(citizen.client.chat, ({ entries }) =>
      entries.some(entry => entry.type === 'message' && entry.delivery === 'failed'),
    );
  },
});

export const NotKept = story({
  name: 'A browser that keeps nothing',
  states: ['ChatPhase waiting'],
  prepare(city) {
    const site = city.site();
    return { site, citizen: pageCitizen(site, { storage: 'memory' }) } as Setting;
  },
  render,
  async play(chat, { citizen }) {
    await shown(chat);
    citizen.client.chat.send(ASKED);
    await until(citizen.client.chat, ({ phase }) => phase === 'waiting');
  },
});

export const AskingToEnd = story({
  states: ['ChatPhase assigned'],
  prepare: city => served(city),
  render,
  async play(chat, setting) {
    await shown(chat);
    await conversation(setting);
    await untilShown(chat, () => !!chat.shadowRoot?.querySelector('.end'));
    deep(chat, '.end').click();
    await untilShown(chat, () => !!chat.shadowRoot?.querySelector('.end-cancel'));
  },
});

export const AskedWhetherStillThere = story({
  states: ['ChatPhase assigned'],
  prepare: city => served(city, { routing: { idle: { afterMinutes: 10 } } }),
  render,
  async play(chat, setting, city) {
    await shown(chat);
    const agent = await conversation(setting);
    const asked = 'Con gusto. ¿En qué ciudad vive usted ahora?';
    agent.send(asked);
    await until(setting.citizen.client.chat, ({ entries }) =>
      entries.some(entry => entry.type === 'message' && entry.text === asked),
    );
    city.setClock(new Date(Date.now() + 10 * 60_000));
    await untilShown(chat, () => !!chat.shadowRoot?.querySelector('.notice button'));
  },
});

export const Closed = story({
  states: ['ChatPhase closed'],
  prepare: city => served(city),
  render,
  async play(chat, setting) {
    await shown(chat);
    const agent = await conversation(setting);
    await agent.end();
    await until(setting.citizen.client.chat, ({ phase }) => phase === 'closed');
  },
});

export const Transferred = story({
  states: ['ChatPhase assigned'],
  prepare: city => served(city),
  render,
  async play(chat, setting, city) {
    await shown(chat);
    const agent = await conversation(setting);
    const other = await city.staff(setting.site, 'محمد الأندلسي', { accepting: true });
    await agent.transfer({ agentId: other.state.session?.agent.id ?? '' });
    await until(setting.citizen.client.chat, ({ agent: card }) => card?.name === 'محمد الأندلسي');
  },
});
