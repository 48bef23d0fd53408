import { createCallbackSession } from '@ventanilla/client/callback';
import { html } from 'lit';
import {
  type AnsweredSetting,
  agentSide,
  answeredCaller,
} from '../../../components/src/testing/page-city/calls.ts';
import { pageCitizen } from '../../../components/src/testing/page-city/citizen.ts';
import { ORIGIN, type PageCity } from '../../../components/src/testing/page-city/page-city.ts';
import { story } from '../../../components/src/testing/story.ts';
import { until } from '../../../components/src/testing/until.ts';
import { sampleProcedure } from '../../../server/src/testing/sample-procedure.ts';
import '../define.ts';
import { eventually, type DeskSetting as Setting, seen, signIn } from '../testing/desk-story.ts';

export default { title: 'Agents/Desk', component: 'ventanilla-desk' };

async function prepare(city: PageCity, ...founded: Parameters<PageCity['site']>): Promise<Setting> {
  const site = city.site(...founded);
  return { site, account: await city.account(site, 'Lucía Andrade') };
}

const render = ({ site }: Setting) => html`<ventanilla-desk site=${site} server=${ORIGIN}></ventanilla-desk>`;

async function choose(desk: HTMLElement, presence: string): Promise<void> {
  const select = (await seen(desk, 'select')) as HTMLSelectElement;
  select.value = presence;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** At work, and somebody has written. */
async function offered(desk: HTMLElement, setting: Setting): Promise<ReturnType<typeof pageCitizen>> {
  await signIn(desk, setting);
  await choose(desk, 'available');
  const citizen = pageCitizen(setting.site);
  citizen.client.chat.send('Se dañó el semáforo de mi esquina.');
  await until(citizen.client.chat, ({ phase }) => phase === 'waiting');
  await seen(desk, '.item.offered .answers button');
  return citizen;
}

/** The same contact, taken, with an answer. */
async function serving(desk: HTMLElement, setting: Setting): Promise<ReturnType<typeof pageCitizen>> {
  const citizen = await offered(desk, setting);
  (await seen(desk, '.item.offered .answers button')).click();
  await until(citizen.client.chat, ({ phase }) => phase === 'assigned');
  await seen(desk, 'textarea');
  return citizen;
}

export const Restoring = story({
  states: ['AgentState unknown'],
  async prepare(city): Promise<Setting> {
    const setting = await prepare(city);
    city.network.isHanging = true;
    return setting;
  },
  render,
  play: desk => seen(desk, '.restoring'),
});

export const SignIn = story({
  states: ['AgentState signed-out'],
  prepare: city => prepare(city),
  render,
  play: desk => seen(desk, 'input[autocomplete=username]'),
});

export const WrongPassword = story({
  states: ['AgentState signed-out'],
  prepare: city => prepare(city),
  render,
  async play(desk, setting) {
    await signIn(desk, setting, 'otra clave');
    await seen(desk, '.problem');
  },
});

/** Asks the office until a colleague is there for others. @returns The colleague's id. */
function untilPresent({ agent }: AnsweredSetting, name: string): Promise<string> {
  return eventually(async () => {
    const people = await agent.colleagues();
    return people.find(person => person.name === name && person.presence === 'available')?.id;
  });
}

export const InvitedIntoACall = story({
  states: ['CallPhase invited'],
  needs: 'RTCPeerConnection',
  async prepare(city): Promise<Setting & AnsweredSetting> {
    const served = await answeredCaller(city);
    return { ...served, account: await city.account(served.site, 'Rosa Cárdenas') };
  },
  render,
  async play(desk, setting) {
    await setting.call.start('video');
    const { call } = await agentSide(setting);
    await signIn(desk, setting);
    await choose(desk, 'available');
    await call.invite(await untilPresent(setting, 'Rosa Cárdenas'), 'colleague');
    (await seen(desk, '.item.offered .open')).click();
    await seen(await seen(desk, 'ventanilla-desk-call'), '.answer');
  },
});

export const CallingBack = story({
  states: ['AgentState signed-in', 'PresenceState available'],
  prepare: city =>
    prepare(city, {
      channels: {
        chat: { hours: 'always', skills: [] },
        callback: { hours: 'always', skills: [], callback: { country: 'CO' } },
      },
    }),
  render,
  async play(desk, setting) {
    await signIn(desk, setting);
    await choose(desk, 'available');
    const session = createCallbackSession(pageCitizen(setting.site).client);
    await session.book({
      name: 'Rosa Cárdenas',
      reason: 'Se dañó el semáforo de mi esquina.',
      phone: '300 555 0140',
      when: 'turn',
      notice: { version: '2026-1', hash: 'a'.repeat(64) },
    });
    (await seen(desk, '.item.offered .answers button')).click();
    await seen(desk, 'a[href^="tel:"]');
  },
});

export const OffDuty = story({
  states: ['AgentState signed-in', 'PresenceState offline'],
  prepare: city => prepare(city),
  render,
  async play(desk, setting) {
    await signIn(desk, setting);
    await seen(desk, 'ventanilla-desk-inbox');
  },
});

export const OnABreak = story({
  states: ['PresenceState away'],
  prepare: city => prepare(city),
  render,
  async play(desk, setting) {
    await signIn(desk, setting);
    await choose(desk, 'away');
    await seen(desk, '.hint');
  },
});

export const Offered = story({
  states: ['PresenceState available'],
  prepare: city => prepare(city),
  render,
  play: offered,
});

export const Serving = story({
  states: ['PresenceState available'],
  prepare: city => prepare(city),
  render,
  play: serving,
});

export const Suggested = story({
  states: ['PresenceState available'],
  prepare: city =>
    prepare(
      city,
      {},
      {
        procedures: [
          sampleProcedure('predial', 'Impuesto predial'),
          sampleProcedure('residencia', 'Certificado de residencia'),
        ],
        redirects: [],
      },
    ),
  render,
  async play(desk, setting) {
    const { client } = await serving(desk, setting);
    client.chat.send('¿Dónde pago el impuesto predial, y quién da el certificado de residencia?');
    await seen(await seen(desk, 'ventanilla-desk-suggestions'), 'button');
  },
});

const CHECKLISTS = [
  {
    points: [
      { id: 'identity', text: { es: 'Identidad verificada', en: 'Identity verified' }, required: true },
    ],
  },
  { topic: 'Alumbrado', points: [{ id: 'place', text: 'Dirección confirmada' }] },
];

export const Confirmed = story({
  states: ['PresenceState available'],
  prepare: city => prepare(city, { checklists: CHECKLISTS }),
  render,
  async play(desk, setting) {
    await serving(desk, setting);
    (await seen(desk, '.view .toggle')).click();
    const checklist = await seen(desk, 'ventanilla-desk-checklist');
    (await seen(checklist, 'input')).click();
    await seen(checklist, 'label .quiet');
  },
});

export const NotYetResolved = story({
  states: ['PresenceState available'],
  prepare: city => prepare(city, { checklists: CHECKLISTS }),
  render,
  async play(desk, setting) {
    await serving(desk, setting);
    (await seen(desk, '.actions button:last-child')).click();
    (await seen(desk, 'dialog[open] input[value=resolved]')).click();
    (await seen(desk, 'dialog[open] button[type=submit]')).click();
    await seen(desk, 'dialog[open] .problem');
  },
});

export const WrappingUp = story({
  states: ['PresenceState wrap-up'],
  prepare: city => prepare(city, { routing: { wrapUpSeconds: 1_800 } }),
  render,
  async play(desk, setting) {
    const { client } = await serving(desk, setting);
    await client.chat.end();
    await seen(desk, '[role=timer]');
  },
});

export const ConnectionLost = story({
  states: ['ConnectionState reconnecting'],
  prepare: city => prepare(city),
  render,
  async play(desk, setting, { network }) {
    await serving(desk, setting);
    network.goDown();
    await seen(desk, '.banner');
  },
});
