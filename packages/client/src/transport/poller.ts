import type { Environment } from '../environment.ts';
import { Backoff } from './backoff.ts';

/** Milliseconds between two looks while the page is visible. */
const INTERVAL_MS = 3_000;

/** Asks over plain HTTP, again and again, for as long as there is no socket. */
export class Poller {
  readonly #environment: Environment;
  readonly #poll: () => Promise<void>;
  readonly #onHealth: () => void;
  readonly #backoff: Backoff;
  #stop: (() => void) | undefined;
  #isHealthy = false;

  /**
   * @param poll - One look; rejects when there was no answer.
   * @param onHealth - Called when `isHealthy` has changed.
   */
  constructor(environment: Environment, poll: () => Promise<void>, onHealth: () => void) {
    this.#environment = environment;
    this.#poll = poll;
    this.#onHealth = onHealth;
    this.#backoff = new Backoff(INTERVAL_MS, environment.random);
  }

  /** The last look was answered. */
  get isHealthy(): boolean {
    return this.#isHealthy;
  }

  start(): void {
    if (this.#stop) return;
    let isBusy = false;
    let isStopped = false;
    let cancelTimer = () => {};
    const look = async () => {
      if (isBusy) return;
      isBusy = true;
      cancelTimer();
      // A hidden page does not ask; being shown wakes it.
      if (this.#environment.page.isVisible()) {
        const isHealthy = await this.#poll().then(
          () => true,
          () => false,
        );
        if (isStopped) return;
        this.#setHealthy(isHealthy);
      }
      isBusy = false;
      if (this.#isHealthy) this.#backoff.reset();
      const ms = this.#isHealthy ? INTERVAL_MS : this.#backoff.next();
      cancelTimer = this.#environment.setTimer(look, ms);
    };
    const leavePage = this.#environment.page.onWake(look);
    this.#stop = () => {
      isStopped = true;
      cancelTimer();
      leavePage();
    };
    look();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#backoff.reset();
    this.#setHealthy(false);
  }

  #setHealthy(isHealthy: boolean): void {
    if (isHealthy === this.#isHealthy) return;
    this.#isHealthy = isHealthy;
    this.#onHealth();
  }
}
