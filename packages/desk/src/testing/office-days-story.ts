import type { ChatSession, ClosingOutcome } from '@ventanilla/client';
import { pageCitizen } from '../../../components/src/testing/page-city/citizen.ts';
import type { PageCity } from '../../../components/src/testing/page-city/page-city.ts';
import { until } from '../../../components/src/testing/until.ts';

/** What comes of a matter that somebody takes. */
interface Matter {
  topic: string;
  zone: string;
  outcome: ClosingOutcome;
  score?: number;
}

/** As many as one agent has at a time. */
const MATTERS: readonly Matter[] = [
  { topic: 'Impuesto predial', zone: 'Usaquén', outcome: 'resolved', score: 5 },
  { topic: 'Alumbrado', zone: 'Suba', outcome: 'unresolved', score: 2 },
  { topic: 'Impuesto predial', zone: 'Suba', outcome: 'resolved' },
];
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Some minutes of an office on an earlier day, an hour later by the clock than it is now: one agent takes so many matters, and somebody gives up.
 *
 * @param count - At most three.
 */
export async function playDay(city: PageCity, site: string, daysAgo: number, count: number): Promise<void> {
  let now = Date.now() - daysAgo * DAY_MS + HOUR_MS;
  const pass = (ms: number) => {
    now += ms;
    city.setClock(new Date(now));
  };
  const begin = async () => {
    const { client } = pageCitizen(site);
    city.later(() => client.close());
    client.chat.send('Buenos días, tengo una pregunta.');
    // Who leaves before is in no queue, and in no report.
    await until(client.chat, ({ queue, reference }) => queue !== undefined && reference !== undefined);
    return client.chat;
  };
  pass(0);
  const agent = await city.staff(site, 'Lucía Andrade');
  const chats = await Promise.all(MATTERS.slice(0, count).map(begin));
  const { inbox } = await until(
    agent,
    state => state.inbox.filter(({ offer }) => offer !== undefined).length === count,
  );
  const held = (chat: ChatSession) =>
    agent.contact(inbox.find(({ reference }) => reference === chat.state.reference)?.id ?? '');
  const impatient = await begin();
  pass(12_000);
  await impatient.end();
  for (const chat of chats) {
    await held(chat).accept();
    pass(4_000);
  }
  for (const [index, chat] of chats.entries()) {
    const { outcome, score, ...classification } = MATTERS[index] as Matter;
    pass(120_000);
    await held(chat).classify(classification);
    await held(chat).end(outcome);
    await until(chat, ({ phase }) => phase === 'closed');
    if (score) await chat.rate(score);
  }
  await agent.signOut();
}
