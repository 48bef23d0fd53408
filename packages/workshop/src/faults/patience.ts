import type { TownClock } from './town-clock.ts';

/** Gives up once nothing has happened for so long; how long everything takes in all does not matter. */
export class Patience {
  readonly #controller = new AbortController();
  readonly #clock: TownClock;
  readonly #seconds: number;
  #cancel = () => {};

  /** @param seconds - Of the town's time. */
  constructor(clock: TownClock, seconds: number) {
    this.#clock = clock;
    this.#seconds = seconds;
    this.renew();
  }

  /** Aborted once patience is at its end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something has happened. */
  renew(): void {
    this.#cancel();
    this.#cancel = this.#clock.setTimer(() => {
      const said = `nothing happened for ${this.#seconds} s of the town's time, and not everything had arrived`;
      this.#controller.abort(new Error(said));
    }, this.#seconds * 1_000);
  }
}
