import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const SETTLE_MS = 2_000;
const CLEAR_MS = 15_000;

/** Timers as the platform has them; a test brings its own. */
export interface Timers {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(handle: unknown): void;
}

/**
 * Speaks to screen readers through one live region that stays in the page: what comes within two seconds is said
 * together, once, and cleared after fifteen, so that nobody meets it again when reading on.
 */
export class AnnounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #timers: Timers;
  #pending: string[] = [];
  #said = '';
  #timer: unknown;

  constructor(host: ReactiveControllerHost, timers: Timers = platformTimers) {
    this.#host = host;
    this.#timers = timers;
    host.addController(this);
  }

  /** Says a sentence soon, after those already waiting. */
  say(...sentences: string[]): void {
    if (sentences.length === 0) return;
    const settling = this.#pending.length > 0;
    this.#pending.push(...sentences);
    if (settling) return;
    this.#after(SETTLE_MS, () => {
      this.#show(this.#pending.join('. '));
      this.#pending = [];
      this.#after(CLEAR_MS, () => this.#show(''));
    });
  }

  /** The region; render it before anything else, and always. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">${this.#said}</div>`;
  }

  hostDisconnected(): void {
    this.#pending = [];
    this.#timers.clearTimeout(this.#timer);
  }

  #show(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  #after(delayMs: number, act: () => void): void {
    this.#timers.clearTimeout(this.#timer);
    this.#timer = this.#timers.setTimeout(act, delayMs);
  }
}

const platformTimers: Timers = {
  setTimeout: (callback, delayMs) => setTimeout(callback, delayMs),
  clearTimeout: handle => clearTimeout(handle as number),
};
