import type { Chats, End } from './chats.ts';

/** What a stretch of talk came to. */
export interface TalkFigures {
  /** Messages that were acknowledged and at the other side. */
  messages: number;
  seconds: number;
  /** From sending until acknowledged and delivered, in ms, of each message. */
  latenciesMs: number[];
}

/**
 * Lets everybody talk for a while: in each chat the two ends take turns, each as soon as what the other said is stored,
 * acknowledged and delivered.
 *
 * @returns Once the last word is through.
 */
export async function talk(chats: Chats, durationMs: number): Promise<TalkFigures> {
  const latenciesMs: number[] = [];
  const began = performance.now();
  const endAt = began + durationMs;
  const sentAt = new Float64Array(chats.count);
  const missing = new Uint8Array(chats.count);
  const turns: End[] = Array.from({ length: chats.count }, (_, chat) => (chat % 2 ? 'agent' : 'citizen'));
  let open = chats.count;
  const { promise, resolve } = Promise.withResolvers<void>();

  const say = (chat: number) => {
    const from = turns[chat] ?? 'citizen';
    turns[chat] = from === 'citizen' ? 'agent' : 'citizen';
    missing[chat] = 2;
    sentAt[chat] = performance.now();
    chats.say(chat, from);
  };
  const heard = (chat: number) => {
    missing[chat] = (missing[chat] ?? 0) - 1;
    if (missing[chat] !== 0) return;
    const now = performance.now();
    latenciesMs.push(now - (sentAt[chat] ?? 0));
    if (now < endAt) say(chat);
    else if (--open === 0) resolve();
  };
  chats.onStored = heard;
  chats.onDelivered = heard;
  for (let chat = 0; chat < chats.count; chat++) say(chat);
  await promise;
  return { messages: latenciesMs.length, seconds: (performance.now() - began) / 1_000, latenciesMs };
}
