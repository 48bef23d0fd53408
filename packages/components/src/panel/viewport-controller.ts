import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps a full-screen element inside the part of the window that a keyboard on the screen leaves free, by setting
 * `--_viewport-height` and `--_viewport-top` on its host.
 */
export class ViewportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #following = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  follow(): void {
    if (this.#following || !window.visualViewport) return;
    this.#following = true;
    visualViewport?.addEventListener('resize', this.#fit);
    visualViewport?.addEventListener('scroll', this.#fit);
    this.#fit();
  }

  release(): void {
    this.#following = false;
    visualViewport?.removeEventListener('resize', this.#fit);
    visualViewport?.removeEventListener('scroll', this.#fit);
  }

  hostDisconnected(): void {
    this.release();
  }

  readonly #fit = (): void => {
    if (!window.visualViewport) return;
    const { height, offsetTop } = window.visualViewport;
    this.#host.style.setProperty('--_viewport-height', `${height}px`);
    this.#host.style.setProperty('--_viewport-top', `${offsetTop}px`);
  };
}
