/** Gives up once nothing has happened for so long; how long everything takes in all does not matter. */
export class Patience {
  readonly #controller = new AbortController();
  readonly #ms: number;
  #timer: NodeJS.Timeout;

  constructor(ms: number) {
    this.#ms = ms;
    this.#timer = this.#start();
  }

  /** Aborted once patience is at its end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something has happened. */
  renew(): void {
    this.#timer.refresh();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #start(): NodeJS.Timeout {
    return setTimeout(() => {
      this.#controller.abort(
        new Error(`nothing happened for ${this.#ms / 1_000} s, and not everything had arrived`),
      );
    }, this.#ms);
  }
}
