import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const SETTLE_MS = 2_000;
const CLEAR_MS = 15_000;
const NEWS_MS = 30_000;

/** Timers as the platform has them; a test brings its own. */
export interface Timers {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(handle: unknown): void;
}

/**
 * Speaks to screen readers through one live region that stays in the page: what comes within two seconds is said
 * together, once, and cleared after fifteen, so that nobody meets it again when reading on. News that overtake each
 * other are said at most twice a minute.
 */
export class AnnounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #timers: Timers;
  #pending: string[] = [];
  #said = '';
  #timer: unknown;
  #news: string | undefined;
  #newsTimer: unknown;

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

  /** Says the newest of such news, as of a place in the queue, once in half a minute; none when they are over. */
  sayNews(sentence: string | undefined): void {
    this.#news = sentence;
    if (!sentence || this.#newsTimer !== undefined) return;
    this.say(sentence);
    this.#news = undefined;
    this.#newsTimer = this.#timers.setTimeout(() => {
      this.#newsTimer = undefined;
      this.sayNews(this.#news);
    }, NEWS_MS);
  }

  /** The region; render it before anything else, and always. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">${this.#said}</div>`;
  }

  hostDisconnected(): void {
    this.#pending = [];
    this.#timers.clearTimeout(this.#timer);
    this.#timers.clearTimeout(this.#newsTimer);
    this.#news = this.#newsTimer = undefined;
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
