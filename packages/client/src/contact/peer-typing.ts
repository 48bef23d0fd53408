import type { Environment } from '../environment.ts';

/** Milliseconds after which the other side's typing is forgotten. */
const FORGET_MS = 6_000;

/** Whether the other side is writing; forgets it when no news comes. */
export class PeerTyping {
  readonly #setTimer: Environment['setTimer'];
  readonly #onChange: () => void;
  #isTyping = false;
  #cancelTimer = () => {};

  constructor(setTimer: Environment['setTimer'], onChange: () => void) {
    this.#setTimer = setTimer;
    this.#onChange = onChange;
  }

  get isTyping(): boolean {
    return this.#isTyping;
  }

  handleTyping(isTyping: boolean): void {
    this.#cancelTimer();
    if (isTyping) this.#cancelTimer = this.#setTimer(() => this.handleTyping(false), FORGET_MS);
    if (isTyping === this.#isTyping) return;
    this.#isTyping = isTyping;
    this.#onChange();
  }
}
