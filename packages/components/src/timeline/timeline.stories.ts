import type { TimelineEntry } from '@ventanilla/client';
import { html } from 'lit';
import { loadMessages } from '../locales/load-messages.ts';
import type { Messages } from '../locales/messages.ts';
import { pageCitizen } from '../testing/page-city/citizen.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { until, untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Pieces/Timeline', component: 'ventanilla-timeline' };

interface Setting {
  texts: Messages;
  entries: readonly TimelineEntry[];
  perspective: 'citizen' | 'agent';
}

const render = ({ texts, entries, perspective }: Setting) => html`
  <div lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>
    <ventanilla-timeline
      .entries=${entries}
      .messages=${texts.timeline}
      perspective=${perspective}
      log-label=${texts.chat.log}
    ></ventanilla-timeline>
  </div>
`;

/** A matter with a note between agents, seen by the agent who holds it. */
async function held(city: PageCity) {
  const site = city.site();
  const agent = await city.staff(site, 'Lucía Andrade', { accepting: true });
  const { chat } = pageCitizen(site).client;
  chat.send('Se dañó el alumbrado de mi cuadra.\nLa calle es https://mapa.example/?q=calle-134');
  const { reference = '' } = await until(chat, ({ phase }) => phase === 'assigned');
  const { inbox } = await until(agent, state => state.inbox.some(each => each.reference === reference));
  const id = inbox.find(each => each.reference === reference)?.id ?? '';
  const contact = agent.contact(id);
  await until(contact, ({ loaded }) => loaded);
  contact.send('Ya avisamos a la cuadrilla de su zona.');
  contact.note('Es la tercera llamada de esta cuadra hoy.');
  chat.send('👍');
  const { entries } = await until(
    contact,
    ({ entries }) => entries.filter(({ type }) => type !== 'happening').length === 4,
  );
  return { site, agent, chat, id, reference, entries };
}

export const OfTheAgent = story({
  states: ['Timeline note', 'DeliveryState sent'],
  async prepare(city): Promise<Setting> {
    const { entries } = await held(city);
    return { texts: await loadMessages(document.documentElement.lang), entries, perspective: 'agent' };
  },
  render,
});

export const OfTheCitizen = story({
  states: ['DeliveryState sent'],
  async prepare(city): Promise<Setting> {
    const { chat } = await held(city);
    const texts = await loadMessages(document.documentElement.lang);
    return { texts, entries: chat.state.entries, perspective: 'citizen' };
  },
  render,
});

export const Erased = story({
  states: ['Timeline erased'],
  async prepare(city): Promise<Setting> {
    const { agent, site, reference, id } = await held(city);
    await city.erase(site, reference);
    // Opened anew, since nobody who has read a text is told that it is gone.
    agent.contact(id).close();
    const again = agent.contact(id);
    const isErased = (entry: TimelineEntry) => entry.type === 'message' && entry.text === null;
    const { entries } = await until(again, state => state.entries.some(isErased));
    return { texts: await loadMessages(document.documentElement.lang), entries, perspective: 'agent' };
  },
  render,
});

export const Long = story({
  states: ['Timeline scrolled'],
  async prepare(city): Promise<Setting> {
    const { chat, entries: before } = await held(city);
    for (let n = 1; n <= 12; n++) chat.send(`Otra luz dañada: poste ${n}.`);
    const { entries } = await until(chat, state => state.entries.length >= before.length + 10);
    return { texts: await loadMessages(document.documentElement.lang), entries, perspective: 'citizen' };
  },
  render: setting => html`<div class="low">${render(setting)}</div>`,
  async play(timeline) {
    timeline.style.blockSize = '260px';
    await untilShown(timeline, () => !!timeline.shadowRoot?.querySelector('[role=log]'));
  },
});
