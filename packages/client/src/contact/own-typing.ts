/** Milliseconds between two frames while typing goes on. */
const REPEAT_MS = 3_000;

/** Tells the other side that this one is writing, at most every 3 s, and at once when it stops. */
export class OwnTyping {
  readonly #now: () => number;
  readonly #send: (isTyping: boolean) => void;
  #lastToldAt: number | undefined;

  constructor(now: () => number, send: (isTyping: boolean) => void) {
    this.#now = now;
    this.#send = send;
  }

  set(isTyping: boolean): void {
    const now = this.#now();
    const wasTold = this.#lastToldAt !== undefined;
    if (isTyping ? now - (this.#lastToldAt ?? Number.NEGATIVE_INFINITY) < REPEAT_MS : !wasTold) return;
    this.#lastToldAt = isTyping ? now : undefined;
    this.#send(isTyping);
  }

  /** A message was sent: the other side forgets the typing by itself. */
  forget(): void {
    this.#lastToldAt = undefined;
  }
}
