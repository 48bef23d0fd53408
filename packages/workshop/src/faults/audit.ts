import type { ContactList, ReadableEvent } from '@ventanilla/protocol';
import { storedMessages } from './people/pen.ts';
import { SITE, type Town } from './town.ts';

/** What became of everything that was written, as figures and as sentences about what is wrong. */
export interface Findings {
  sends: number;
  acknowledged: number;
  /** Acknowledged sends that stand in the log once, at the number and with the words that were acknowledged. */
  foundOnce: number;
  /** Senders whose messages stand in the order in which they were written, out of `senders`. */
  inOrder: number;
  senders: number;
  /** Ends that show just what the log says, out of `ends`. */
  equalEnds: number;
  ends: number;
  wrong: string[];
}

interface LoggedMessage {
  contact: string;
  n: number;
  id: string;
  text: string;
}

/** Fewer acknowledged sends than this show too little. */
export const LEAST_ACKNOWLEDGED = 1_000;

const UNAVAILABLE = 503;
/** A server that has just got its database back says so for a moment. */
const MOST_TRIES = 60;
const AGAIN_MS = 500;

/**
 * Compares the ledger and every end with the log, which is read from the server itself, without the client.
 *
 * @param origin - Of a server that answers.
 */
export async function audit(town: Town, origin: string): Promise<Findings> {
  const { ledger } = town;
  const wrong = [...ledger.contradictions];
  const log = new Map<number, LoggedMessage[]>();
  for (const citizen of town.citizens) {
    if (log.has(citizen.chat)) continue;
    log.set(citizen.chat, await readMessages(origin, citizen.token, wrong));
  }
  const byText = Map.groupBy([...log.values()].flat(), ({ text }) => text);

  for (const { text } of ledger.writings) {
    const count = byText.get(text)?.length ?? 0;
    if (count !== 1) wrong.push(`"${text}" stands in the log ${count} times`);
  }
  let foundOnce = 0;
  for (const { contact, n, sendId, text } of ledger.acknowledgements.values()) {
    const [found, ...more] = byText.get(text) ?? [];
    const isSame = found?.n === n && found.contact === contact && found.id === sendId;
    if (isSame && more.length === 0) foundOnce++;
    else if (found) wrong.push(`"${text}" was acknowledged as ${n} and stands at ${found.n}`);
  }

  const hands = Map.groupBy(ledger.writings, ({ chat, sender }) => `${sender} of chat ${chat}`);
  let inOrder = 0;
  for (const [hand, writings] of hands) {
    const written = writings.map(({ text }) => text);
    const own = new Set(written);
    const logged = (log.get(writings[0]?.chat ?? -1) ?? [])
      .map(({ text }) => text)
      .filter(text => own.has(text));
    if (isEqual(logged, written)) inOrder++;
    else wrong.push(`the messages of the ${hand} are not in the order of writing`);
  }

  let equalEnds = 0;
  for (const end of town.ends) {
    const shown = storedMessages(end).map(({ key, n, text }) => `${n} ${key} ${text}`);
    const logged = (log.get(end.chat) ?? []).map(({ id, n, text }) => `${n} ${id} ${text}`);
    if (isEqual(shown, logged)) equalEnds++;
    else
      wrong.push(
        `the ${end.sender} of chat ${end.chat} sees ${shown.length} messages, the log has ${logged.length}`,
      );
  }

  const acknowledged = ledger.acknowledgements.size;
  if (acknowledged < LEAST_ACKNOWLEDGED) wrong.push(`only ${acknowledged} sends were acknowledged`);
  return {
    sends: ledger.writings.length,
    acknowledged,
    foundOnce,
    inOrder,
    senders: hands.size,
    equalEnds,
    ends: town.ends.length,
    wrong,
  };
}

/** The messages of every contact that the visitor has, in the order of the log. */
async function readMessages(origin: string, token: string, wrong: string[]): Promise<LoggedMessage[]> {
  const ask = async <Answer>(path: string, tries = MOST_TRIES): Promise<Answer> => {
    const answer = await fetch(`${origin}/v1/sites/${SITE}/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (answer.status === UNAVAILABLE && tries > 1) {
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
      return await ask(path, tries - 1);
    }
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
    return (await answer.json()) as Answer;
  };
  const { contacts } = await ask<ContactList>('contacts');
  if (contacts.length !== 1) wrong.push(`a visitor has ${contacts.length} contacts`);
  const messages: LoggedMessage[] = [];
  for (const contact of contacts) {
    let n = 0;
    for (let isMore = true; isMore; ) {
      const page = await ask<{ events: ReadableEvent[]; lastN: number }>(
        `contacts/${contact.id}/events?after=${n}`,
      );
      for (const event of page.events) {
        if (event.n !== n + 1) wrong.push(`event ${event.n} follows ${n}`);
        n = event.n;
        if (event.kind !== 'message' || !event.payload) continue;
        messages.push({ contact: contact.id, n, ...event.payload });
      }
      isMore = n < page.lastN && page.events.length > 0;
    }
  }
  return messages;
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
