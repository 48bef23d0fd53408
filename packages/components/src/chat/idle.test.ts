import { expect, fixture, html } from '@open-wc/testing';
import { messages as ar } from '../locales/ar.ts';
import { messages as en } from '../locales/en.ts';
import { messages as es } from '../locales/es.ts';
import type { Messages } from '../locales/messages.ts';
import { messages as pt } from '../locales/pt.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { type PageCitizen, pageCitizen } from '../testing/page-city/citizen.ts';
import { type PageCity, pageCity } from '../testing/page-city/page-city.ts';
import { until, untilShown } from '../testing/until.ts';
import type { Chat } from './chat.ts';
import './define.ts';
import { idleWords } from './idle-words.ts';

const AFTER_MINUTES = 10;
const CLOSE_MINUTES = 5;
const ASKED = '¿Cuál es el número del predio?';

interface Scene {
  chat: Chat;
  citizen: PageCitizen;
  /** Sets the office's clock so many minutes forward. */
  pass(minutes: number): void;
}

/** A chat in which the agent has asked back, and waits. */
async function askedBack(city: PageCity): Promise<Scene> {
  const site = city.site({ routing: { idle: { afterMinutes: AFTER_MINUTES, closeMinutes: CLOSE_MINUTES } } });
  const agent = await city.staff(site, 'Lucía Andrade', { accepting: true });
  const citizen = pageCitizen(site);
  city.later(() => citizen.client.close());
  const chat = await fixture<Chat>(
    html`<ventanilla-chat lang="es" .client=${citizen.client}></ventanilla-chat>`,
  );
  citizen.client.chat.send('Necesito el certificado catastral');
  const { reference } = await until(citizen.client.chat, ({ phase }) => phase === 'assigned');
  const { inbox } = await until(agent, state => state.inbox.some(each => each.reference === reference));
  agent.contact(inbox.find(each => each.reference === reference)?.id ?? '').send(ASKED);
  await says(chat, ASKED);
  let passed = 0;
  return {
    chat,
    citizen,
    pass(minutes) {
      passed += minutes;
      city.setClock(new Date(Date.now() + passed * 60_000));
    },
  };
}

const says = (chat: Chat, text: string) => untilShown(chat, () => visibleText(chat).includes(text));
const announced = (chat: Chat) => deep(chat, '[role=status]').textContent ?? '';
const button = (chat: Chat) => chat.shadowRoot?.querySelector<HTMLButtonElement>('.notice button') ?? null;

/** Resolves with the time at which the office has said that it closes the chat. */
async function untilWarned({ chat, citizen }: Scene): Promise<string> {
  const { closesAt = '' } = await until(citizen.client.chat, state => state.closesAt !== undefined);
  await untilShown(chat, () => button(chat) !== null);
  return closesAt;
}

describe('a chat whose citizen does not answer', () => {
  let city: PageCity;
  beforeEach(async () => {
    city = await pageCity();
    city.tidyUp();
  });
  afterEach(() => city.tidyUp());

  it('asks whether they are still there, says when it closes and how to go on, aloud as well, once', async () => {
    const scene = await askedBack(city);
    const { chat, pass } = scene;
    expect(button(chat)).to.equal(null);
    pass(AFTER_MINUTES);
    const words = idleWords(await untilWarned(scene), es);
    expect(visibleText(chat)).to.contain(words);
    expect(words).to.match(/\d:\d\d/);
    expect(button(chat)?.textContent).to.equal(es.chat.stillHere);
    await untilShown(chat, () => announced(chat).includes(words));
    expect(announced(chat).split(es.chat.stillHere).length).to.equal(2);
    await isAccessible(chat);
  });

  it('stays open at one press, says so, and leaves the cursor where the citizen writes', async () => {
    const scene = await askedBack(city);
    const { chat, citizen, pass } = scene;
    pass(AFTER_MINUTES);
    await untilWarned(scene);
    button(chat)?.focus();
    button(chat)?.click();
    await untilShown(chat, () => button(chat) === null);
    const { phase, entries } = citizen.client.chat.state;
    expect(phase).to.equal('assigned');
    const last = entries.at(-1);
    expect(last?.type === 'happening' && last.happening.kind).to.equal('kept-open');
    await untilShown(chat, () => deep(chat, 'ventanilla-composer').matches(':focus-within'));
    await says(chat, es.timeline.happened({ kind: 'kept-open' }) ?? '?');
    await isAccessible(chat);
  });

  it('is closed in the end, says why, and goes on with its number when they write again', async () => {
    const scene = await askedBack(city);
    const { chat, citizen, pass } = scene;
    const { reference } = citizen.client.chat.state;
    pass(AFTER_MINUTES);
    await untilWarned(scene);
    pass(CLOSE_MINUTES);
    await until(citizen.client.chat, ({ phase }) => phase === 'closed');
    const why = es.timeline.happened({ kind: 'closed', by: 'system', reason: 'idle' }) ?? '?';
    await says(chat, why);
    await says(chat, es.chat.closedHint);
    expect(button(chat)).to.equal(null);
    await untilShown(chat, () => announced(chat).includes(`${why}. ${es.chat.closedHint}`));
    await isAccessible(chat);
    citizen.client.chat.send('El 0601');
    const again = await until(citizen.client.chat, ({ phase }) => phase === 'waiting');
    expect(again.reference).to.equal(reference);
    await says(chat, 'El 0601');
    expect(visibleText(chat)).to.contain(ASKED);
  });

  it('reads in every language, from right to left where that is how it is written', async () => {
    const scene = await askedBack(city);
    const { chat, pass } = scene;
    pass(AFTER_MINUTES);
    const closesAt = await untilWarned(scene);
    for (const messages of [en, pt, ar] satisfies Messages[]) {
      chat.locale = messages.locale;
      await says(chat, messages.chat.stillHere);
      expect(visibleText(chat)).to.contain(idleWords(closesAt, messages));
      expect(deep(chat, '.inside').dir).to.equal(messages.rtl ? 'rtl' : 'ltr');
      await isAccessible(chat);
    }
  });
});
