import { type CallbackForm, type CallbackSession, createCallbackSession } from '@ventanilla/client/callback';
import { html } from 'lit';
import { type PageCitizen, pageCitizen } from '../testing/page-city/citizen.ts';
import { hoursFromNow } from '../testing/page-city/hours.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until, untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Callback', component: 'ventanilla-callback' };

interface Setting {
  site: string;
  citizen: PageCitizen;
  session: CallbackSession;
}

/** What an office that calls back says of it. */
const CALLS_BACK = {
  hours: 'always' as const,
  skills: [],
  callback: {
    country: 'CO',
    topics: [{ id: 'licencias', name: 'Licencias de conducción' }],
    languages: ['es', 'en'],
  },
};

const render = ({ site, citizen }: Setting) =>
  html`<ventanilla-callback site=${site} .client=${citizen.client}></ventanilla-callback>`;

function setting(city: PageCity, differences: Parameters<PageCity['site']>[0] = {}): Setting {
  const site = city.site({
    channels: { chat: { hours: 'always', skills: [] }, callback: CALLS_BACK },
    ...differences,
  });
  const citizen = pageCitizen(site);
  return { site, citizen, session: createCallbackSession(citizen.client) };
}

let numbers = 0;
const form = (different: Partial<CallbackForm> = {}): CallbackForm => ({
  name: 'Rosa Cárdenas',
  reason: 'Quiero saber cómo va la renovación de mi licencia',
  topic: 'licencias',
  phone: `300555${String(1_000 + ++numbers)}`,
  when: 'turn',
  notice: { version: '2026-1', hash: 'a'.repeat(64) },
  ...different,
});

async function booked(city: PageCity, different: Partial<CallbackForm> = {}): Promise<Setting> {
  const made = setting(city);
  await made.session.book(form(different));
  return made;
}

/** Somebody at the desk who takes the callback, and says how their calls went. */
async function called(
  city: PageCity,
  outcomes: Parameters<ReturnType<Awaited<ReturnType<PageCity['staff']>>['contact']>['recordAttempt']>[0][],
): Promise<Setting> {
  const made = await booked(city);
  const agent = await city.staff(made.site, 'Lucía Andrade', { accepting: true });
  const { inbox } = await until(agent, state => state.inbox.some(({ status }) => status === 'assigned'));
  const session = agent.contact(inbox.find(({ status }) => status === 'assigned')?.id ?? '');
  for (const outcome of outcomes) await session.recordAttempt(outcome);
  return made;
}

const shows = (element: HTMLElement, selector: string) =>
  untilShown(element, () => !!element.shadowRoot?.querySelector(selector));
const reaches = (session: CallbackSession, phase: CallbackSession['state']['phase']) =>
  until(session, state => state.phase === phase);

export const Asking = story({
  states: ['CallbackPhase idle'],
  async prepare(city) {
    const made = setting(city);
    await city.staff(made.site, 'Lucía Andrade');
    return made;
  },
  render,
  play: element => shows(element, 'form'),
});

export const AskingWithProblems = story({
  states: ['CallbackPhase idle'],
  prepare: city => setting(city),
  render,
  async play(element) {
    await shows(element, 'form');
    const phone = element.shadowRoot?.querySelector<HTMLInputElement>('#phone');
    if (phone) phone.value = '123';
    element.shadowRoot?.querySelector('form')?.requestSubmit();
    await shows(element, '.summary');
  },
});

export const OutsideHours = story({
  states: ['CallbackPhase idle'],
  prepare(city) {
    const { timeZone, channels } = hoursFromNow(120, 540);
    return setting(city, {
      timeZone,
      channels: { ...channels, callback: { ...CALLS_BACK, hours: channels.chat.hours } },
    });
  },
  render,
  play: element => shows(element, '.times'),
});

export const FindingAnEarlierOne = story({
  states: ['CallbackPhase idle'],
  prepare: city => setting(city),
  render,
  async play(element) {
    await shows(element, '.find');
    element.shadowRoot?.querySelector<HTMLElement>('.find')?.click();
    await shows(element, '#reference');
  },
});

export const Resuming = story({
  states: ['CallbackPhase resuming'],
  async prepare(city) {
    const { site, citizen } = await booked(city);
    const { client } = pageCitizen(site, { storage: citizen.storage });
    city.network.isHanging = true;
    return { site, citizen: { ...citizen, client }, session: createCallbackSession(client) };
  },
  render,
  async play(element, { session }) {
    await reaches(session, 'resuming');
    await shows(element, '[role=status]');
  },
});

export const Sending = story({
  states: ['CallbackPhase sending'],
  prepare: city => setting(city),
  render,
  async play(element, { session }, { network }) {
    await shows(element, 'form');
    network.isHanging = true;
    session.book(form()).catch(() => undefined);
    await reaches(session, 'sending');
    await shows(element, '.submit[aria-disabled=true]');
  },
});

export const Queued = story({
  states: ['CallbackPhase queued'],
  prepare: city => booked(city),
  render,
  play: element => shows(element, '.copy-link'),
});

export const QueuedWhereOthersFollow = story({
  states: ['CallbackPhase queued'],
  prepare: city => booked(city),
  render: ({ site, citizen }) =>
    html`<ventanilla-callback shared site=${site} .client=${citizen.client}></ventanilla-callback>`,
  play: element => shows(element, '.forget'),
});

export const Cancelling = story({
  states: ['CallbackPhase queued'],
  prepare: city => booked(city),
  render,
  async play(element) {
    await shows(element, '.cancel');
    element.shadowRoot?.querySelector<HTMLElement>('.cancel')?.click();
    await shows(element, '.confirm');
  },
});

export const Scheduled = story({
  states: ['CallbackPhase scheduled'],
  async prepare(city) {
    const made = setting(city);
    await made.session.start();
    const slot = made.session.state.options?.slots.at(-1) ?? '';
    await made.session.book(form({ when: { slot } }));
    return made;
  },
  render,
  async play(element) {
    await shows(element, '.change');
    element.shadowRoot?.querySelector<HTMLElement>('.change')?.click();
    await shows(element, '.change-submit');
  },
});

export const Calling = story({
  states: ['CallbackPhase calling'],
  prepare: city => called(city, []),
  render,
  play: (element, { session }) => reaches(session, 'calling').then(() => shows(element, '.standing')),
});

export const TryingAgain = story({
  states: ['CallbackPhase scheduled'],
  prepare: city => called(city, ['no-answer']),
  render,
  play: (element, { session }) => reaches(session, 'scheduled').then(() => shows(element, '.standing')),
});

export const Answered = story({
  states: ['CallbackPhase answered'],
  prepare: city => called(city, ['answered']),
  render,
  play: (element, { session }) => reaches(session, 'answered').then(() => shows(element, '.again')),
});

export const Unreached = story({
  states: ['CallbackPhase unreached'],
  async prepare(city) {
    const made = setting(city, {
      channels: {
        chat: { hours: 'always', skills: [] },
        callback: { ...CALLS_BACK, callback: { country: 'CO', attempts: 1 } },
      },
    });
    const { topic: _none, ...asked } = form();
    await made.session.book(asked);
    const agent = await city.staff(made.site, 'Lucía Andrade', { accepting: true });
    const { inbox } = await until(agent, state => state.inbox.some(({ status }) => status === 'assigned'));
    await agent.contact(inbox[0]?.id ?? '').recordAttempt('busy');
    return made;
  },
  render,
  play: (element, { session }) => reaches(session, 'unreached').then(() => shows(element, '.again')),
});

export const WrongNumber = story({
  states: ['CallbackPhase wrong-number'],
  prepare: city => called(city, ['wrong-number']),
  render,
  play: (element, { session }) => reaches(session, 'wrong-number').then(() => shows(element, '.again')),
});

export const Cancelled = story({
  states: ['CallbackPhase cancelled'],
  async prepare(city) {
    const made = await booked(city);
    await made.session.cancel();
    return made;
  },
  render,
  play: element => shows(element, '.again'),
});
