import type { ChatPhase } from '@ventanilla/client';
import { createCallbackSession } from '@ventanilla/client/callback';
import { html } from 'lit';
import { pageCitizen } from '../../../components/src/testing/page-city/citizen.ts';
import { ORIGIN, type PageCity } from '../../../components/src/testing/page-city/page-city.ts';
import { story } from '../../../components/src/testing/story.ts';
import { until } from '../../../components/src/testing/until.ts';
import '../define.ts';
import { type DeskSetting, seen, signIn } from '../testing/desk-story.ts';
import { playDay } from '../testing/office-days-story.ts';

export default { title: 'Agents/Supervision', component: 'ventanilla-desk-supervision' };

const MINUTE_MS = 60_000;

async function prepare(city: PageCity, ...founded: Parameters<PageCity['site']>): Promise<DeskSetting> {
  const site = city.site(...founded);
  return { site, account: await city.account(site, 'Marta Ríos', 'supervisor') };
}

const render = ({ site }: DeskSetting) =>
  html`<ventanilla-desk site=${site} server=${ORIGIN}></ventanilla-desk>`;

/** Signs in, and goes to the supervisor's page. */
async function open(desk: HTMLElement, setting: DeskSetting): Promise<void> {
  await signIn(desk, setting);
  (await seen(desk, '.tools .page')).click();
  await seen(await seen(desk, 'ventanilla-desk-live-board'), 'dl.figures');
}

/** Lets the office's clock be so many minutes before what it is. */
const minutesAgo = (city: PageCity, minutes: number) =>
  city.setClock(new Date(Date.now() - minutes * MINUTE_MS));

/** Somebody who writes, until it has come so far. */
async function write(
  city: PageCity,
  site: string,
  text: string,
  phase: ChatPhase = 'waiting',
): Promise<void> {
  const { client } = pageCitizen(site);
  const { chat } = client;
  city.later(() => client.close());
  chat.send(text);
  await until(chat, state => state.phase === phase);
}

/** Weeks of an office, of which the last four are the report's and the others those before. */
async function withWeeks(city: PageCity): Promise<DeskSetting> {
  const setting = await prepare(city);
  for (const [daysAgo, count] of [
    [35, 1],
    [14, 2],
    [7, 3],
    [2, 3],
  ] as const)
    await playDay(city, setting.site, daysAgo, count);
  city.setClock(new Date());
  return setting;
}

export const NothingYet = story({
  states: [],
  prepare: city => prepare(city),
  render,
  play: open,
});

export const PeopleWait = story({
  states: ['PresenceState available', 'PresenceState away'],
  async prepare(city) {
    const setting = await prepare(city, {
      channels: {
        chat: { hours: 'always', skills: [] },
        callback: { hours: 'always', skills: ['pagos'], callback: { country: 'CO' } },
      },
    });
    const { site } = setting;
    minutesAgo(city, 12);
    const away = await city.staff(site, 'Rosa Cárdenas');
    await away.setPresence('away', 'rest');
    minutesAgo(city, 2);
    await city.staff(site, 'Lucía Andrade', { accepting: true });
    for (let held = 0; held < 3; held++) await write(city, site, '¿Dónde pago la multa?', 'assigned');
    for (const text of ['Se dañó el semáforo.', 'No hay alumbrado.']) await write(city, site, text);
    const { client } = pageCitizen(site);
    city.later(() => client.close());
    await createCallbackSession(client).book({
      name: 'Ana Mejía',
      reason: 'Un pago que no aparece.',
      phone: '300 555 0140',
      when: 'turn',
      notice: { version: '2026-1', hash: 'a'.repeat(64) },
    });
    city.setClock(new Date());
    return setting;
  },
  render,
  async play(desk, setting) {
    await open(desk, setting);
    await seen(desk, '.calm');
    await seen(desk, 'tbody td.over');
  },
});

export const Alarms = story({
  states: ['PresenceState away'],
  async prepare(city) {
    const setting = await prepare(city);
    const { site } = setting;
    minutesAgo(city, 25);
    const resting = await city.staff(site, 'Lucía Andrade');
    await resting.setPresence('away', 'rest');
    minutesAgo(city, 4);
    for (const text of ['Se dañó el semáforo.', 'No hay alumbrado.']) await write(city, site, text);
    city.setClock(new Date());
    await write(city, site, '¿Dónde pago la multa?');
    return setting;
  },
  render,
  async play(desk, setting) {
    await open(desk, setting);
    await seen(desk, '.alarm');
    await seen(desk, 'td.over');
  },
});

export const Paused = story({
  states: [],
  async prepare(city) {
    const setting = await prepare(city);
    await city.pause(setting.site, 'chat');
    return setting;
  },
  render,
  async play(desk, setting) {
    await open(desk, setting);
    await seen(desk, '[data-channel=chat]:not([aria-expanded])');
  },
});

export const ReasonMissing = story({
  states: [],
  prepare: city => prepare(city),
  render,
  async play(desk, setting) {
    await open(desk, setting);
    (await seen(desk, '[data-channel=chat]')).click();
    const reason = (await seen(desk, 'input[name=reason]')) as HTMLInputElement;
    reason.form?.requestSubmit();
    await seen(desk, '#missing');
  },
});

export const WeeksOfFigures = story({
  states: [],
  prepare: withWeeks,
  render,
  async play(desk, setting) {
    await open(desk, setting);
    await seen(await seen(desk, 'ventanilla-desk-staffing'), 'tbody td');
    await seen(desk, '.plots > :nth-child(2)');
    await drawn(desk);
  },
});

export const BesideTheWeeksBefore = story({
  states: [],
  prepare: withWeeks,
  render,
  async play(desk, setting) {
    await open(desk, setting);
    const by = (await seen(await seen(desk, 'ventanilla-desk-report'), 'select')) as HTMLSelectElement;
    by.value = 'channel';
    by.dispatchEvent(new Event('change'));
    await seen(desk, 'td small');
    await drawn(desk);
  },
});

/** A browser whose language it cannot read has the tables alone. */
const drawn = (desk: HTMLElement) => seen(desk, 'canvas, ventanilla-desk-bars[hidden]');
