import type { MessageEntry, TimelineEntry } from '@ventanilla/client';
import type { Ledger } from '../ledger.ts';

/** One end of a chat: what a person sees in it, and may write into it. */
export interface End {
  readonly chat: number;
  readonly sender: string;
  entries(): readonly TimelineEntry[];
  /** Calls back at each change of what is seen; answers a function that ends it. */
  subscribe(listener: () => void): () => void;
  send(text: string): void;
}

/** How many messages a person writes ahead of the server's word. */
const WINDOW = 3;

/**
 * Writes so many messages, each as soon as fewer than three of this end wait to be sent: while the server is away a few
 * pile up, and when it is back they go on.
 *
 * @returns Once all are written, which is not yet sent.
 */
export async function write(end: End, ledger: Ledger, count: number, signal: AbortSignal): Promise<void> {
  let written = 0;
  let isWriting = false;
  await seen(
    end,
    () => {
      if (isWriting) return false;
      isWriting = true;
      while (written < count && unsent(end) < WINDOW) {
        written++;
        writeOne(end, ledger);
      }
      isWriting = false;
      return written >= count;
    },
    signal,
  );
}

/** Writes one message now. */
export function writeOne(end: End, ledger: Ledger): void {
  const { chat, sender } = end;
  const text = `${ledger.writings.length + 1}: ${sender} ${chat} «¿n.º $1?» 'a' \\n 👩🏽‍💼`;
  ledger.wrote({ chat, sender, text });
  end.send(text);
}

/** Resolves once an end shows what is looked for; rejects when `signal` says that this takes too long. */
export async function seen(
  end: Pick<End, 'subscribe'>,
  isThere: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  if (isThere()) return;
  signal.throwIfAborted();
  const { promise, reject, resolve } = Promise.withResolvers<void>();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener('abort', giveUp);
  const leave = end.subscribe(() => isThere() && resolve());
  try {
    if (isThere()) return;
    await promise;
  } finally {
    leave();
    signal.removeEventListener('abort', giveUp);
  }
}

/** The messages an end shows as stored, in its order. */
export function storedMessages(end: Pick<End, 'entries'>): MessageEntry[] {
  return messages(end).filter(entry => entry.n !== undefined);
}

function unsent(end: End): number {
  return messages(end).filter(({ delivery }) => delivery === 'sending').length;
}

function messages(end: Pick<End, 'entries'>): MessageEntry[] {
  return end.entries().filter(entry => entry.type === 'message');
}
