import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds for which what has ended stays in view at a computer that others use. */
const LINGER_MS = 60_000;

/**
 * Has an element forget itself at a computer that others use: a while after it has ended, and when the page is left, since browsers
 * show a page that was left to whoever goes back to it.
 */
export class ForgetController implements ReactiveController {
  readonly #forget: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isShared = false;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#handleLeave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#handleLeave);
    this.#handleLeave();
  }

  /** Told of every change of what there is to forget. */
  note(isShared: boolean, isOver: boolean): void {
    this.#isShared = isShared;
    if (isShared && isOver) this.#timer ??= setTimeout(this.#forget, LINGER_MS);
    else this.#stop();
  }

  readonly #handleLeave = (): void => {
    this.#stop();
    if (this.#isShared) this.#forget();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
