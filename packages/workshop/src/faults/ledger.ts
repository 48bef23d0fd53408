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

/** A memory outside the product: what people wrote, and what the wire acknowledged. Nothing in it is ever taken back. */
export class Ledger {
  readonly writings: Writing[] = [];
  readonly acknowledgements = new Map<string, Acknowledgement>();
  /** Answers that contradict an earlier one. */
  readonly contradictions: string[] = [];
  /** How often a send was put off with 503. */
  refusals = 0;
  /** Called whenever something was noted. */
  onNews = () => {};
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Set<() => void>();

  /** Somebody pressed send. */
  wrote(writing: Writing): void {
    this.writings.push(writing);
    this.onNews();
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
    this.#tell();
  }

  /** The server said that it cannot store a send now. */
  turnedAway(): void {
    this.refusals++;
    this.#tell();
  }

  /** Resolves once something holds of the ledger; rejects when `signal` says that this takes too long. */
  async until(holds: () => boolean, signal: AbortSignal): Promise<void> {
    if (holds()) return;
    signal.throwIfAborted();
    const { promise, reject, resolve } = Promise.withResolvers<void>();
    const look = () => holds() && resolve();
    const giveUp = () => reject(signal.reason);
    this.#listeners.add(look);
    signal.addEventListener('abort', giveUp);
    try {
      await promise;
    } finally {
      this.#listeners.delete(look);
      signal.removeEventListener('abort', giveUp);
    }
  }

  #tell(): void {
    this.onNews();
    for (const listener of [...this.#listeners]) listener();
  }
}
