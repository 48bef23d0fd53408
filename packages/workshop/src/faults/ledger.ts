/** Something written, as whoever wrote it remembers it. */
export interface Writing {
  /** Which chat, counted from 0. */
  chat: number;
  /** Whose hand: `citizen`, `agent`, `second tab`… Each one's order is kept. */
  sender: string;
  /** Unique in the whole ledger. */
  text: string;
}

/** What the server said of one send, as the bytes came in. */
export interface Acknowledgement {
  /** As the client's request named it. */
  sendId: string;
  text: string;
  contact: string;
  n: number;
}

/** A memory outside the product: what people wrote, and what the wire acknowledged. Nothing in it is ever changed. */
export class Ledger {
  readonly writings: Writing[] = [];
  readonly acknowledgements = new Map<string, Acknowledgement>();
  /** Answers that contradict an earlier one. */
  readonly contradictions: string[] = [];
  readonly #texts = new Map<string, string>();
  readonly #waiting = new Set<{ count: number; resolve(): void }>();

  /** Somebody pressed send. */
  wrote(writing: Writing): void {
    this.writings.push(writing);
  }

  /** A request left for the server, whether or not it gets there. */
  sent(sendId: string, text: string): void {
    this.#texts.set(sendId, text);
  }

  /** An acknowledgement came in, the first one or a repeated one. */
  acknowledged(sendId: string, contact: string, n: number): void {
    const text = this.#texts.get(sendId);
    if (text === undefined) {
      this.contradictions.push(`${sendId} was acknowledged and never sent`);
      return;
    }
    const earlier = this.acknowledgements.get(sendId);
    if (earlier && (earlier.n !== n || earlier.contact !== contact)) {
      this.contradictions.push(`"${text}" was acknowledged as ${earlier.n}, then as ${n}`);
    }
    if (earlier) return;
    this.acknowledgements.set(sendId, { sendId, text, contact, n });
    for (const waiting of this.#waiting) {
      if (this.acknowledgements.size >= waiting.count) waiting.resolve();
    }
  }

  /** Resolves once so many sends were acknowledged; rejects when `signal` says that this takes too long. */
  async reached(count: number, signal: AbortSignal): Promise<void> {
    if (this.acknowledgements.size >= count) return;
    signal.throwIfAborted();
    const { promise, reject, resolve } = Promise.withResolvers<void>();
    const waiting = { count, resolve };
    const giveUp = () => reject(signal.reason);
    this.#waiting.add(waiting);
    signal.addEventListener('abort', giveUp);
    try {
      await promise;
    } finally {
      this.#waiting.delete(waiting);
      signal.removeEventListener('abort', giveUp);
    }
  }
}
