import assert from 'node:assert/strict';
import type { AgentClient } from '../agent/agent-client.ts';
import type { AgentContactSession } from '../agent/agent-contact-session.ts';
import type { ChatSession } from '../channels/chat-session.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';
import { until } from './until.ts';

/** Texts of the messages, in the order shown. */
export function textsOf({ entries }: { entries: readonly TimelineEntry[] }): (string | null)[] {
  return entries.flatMap(entry => (entry.type === 'message' ? [entry.text] : []));
}

/** Everything this side wrote has been stored. */
export function isAllSent({ entries }: { entries: readonly TimelineEntry[] }): boolean {
  return entries.every(
    entry =>
      entry.type === 'happening' || !entry.own || entry.delivery === 'sent' || entry.delivery === 'read',
  );
}

/** The desk takes the contact whose newest message is `text`. */
export async function take(desk: AgentClient, text: string): Promise<AgentContactSession> {
  const isMine = (offer: { agent: { id: string } } | undefined) =>
    offer !== undefined && offer.agent.id === desk.state.session?.agent.id;
  const { inbox } = await until(desk, ({ inbox }) =>
    inbox.some(({ lastMessage, offer }) => lastMessage?.text === text && isMine(offer)),
  );
  const session = desk.contact(inbox.find(contact => contact.lastMessage?.text === text)?.id ?? '');
  await session.accept();
  return session;
}

/** Waits until both sides show exactly these messages, each once and in this order. */
export async function bothShow(
  chat: ChatSession,
  contact: AgentContactSession,
  texts: string[],
): Promise<void> {
  const shows = (state: { entries: readonly TimelineEntry[] }) =>
    textsOf(state).length >= texts.length && isAllSent(state);
  assert.deepEqual(textsOf(await until(chat, shows)), texts);
  assert.deepEqual(textsOf(await until(contact, shows)), texts);
}
