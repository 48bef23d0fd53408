import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host once a second while something on it counts time. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param wanted - Asked after each render; the clock stands still while it is false. */
  constructor(host: ReactiveControllerHost, wanted: () => boolean) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#wanted()) {
      this.hostDisconnected();
      return;
    }
    this.#timer ??= setInterval(() => this.#host.requestUpdate(), 1_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
