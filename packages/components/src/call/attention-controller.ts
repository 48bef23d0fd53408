import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { notify } from '../notify/notify.ts';

/** Milliseconds between two changes of the title: fewer than two flashes a second. */
const BLINK_MS = 1_000;
const BUZZ = [400, 200, 400];

/**
 * Says that something happens now to whoever cannot hear it and may not be looking: the page's title changes, and the telephone
 * buzzes where it can. Where the person has allowed this page notifications, there is one too: lamps and watches that are made for
 * deaf people follow those. Permission is never asked for here. Keeps the screen lit while somebody waits.
 */
export class AttentionController implements ReactiveController {
  /** The moment is still new: shown as a pulse. */
  isCalling = false;
  readonly #host: ReactiveControllerHost;
  #title: string | undefined;
  #notification: Notification | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #lock: WakeLockSentinel | undefined;
  #wantsLight = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.settle();
    this.keepLit(false);
  }

  /** @param words - What the title says, in turn with what it said before. */
  call(words: string): void {
    if (this.isCalling) return;
    this.isCalling = true;
    this.#title = document.title;
    navigator.vibrate?.(BUZZ);
    this.#notification = notify(words);
    let isOurs = false;
    const turn = () => {
      isOurs = !isOurs;
      document.title = isOurs ? words : (this.#title ?? '');
    };
    turn();
    this.#timer = setInterval(turn, BLINK_MS);
    this.#host.requestUpdate();
  }

  /** It has been noticed, or is over. */
  settle(): void {
    if (!this.isCalling) return;
    this.isCalling = false;
    clearInterval(this.#timer);
    navigator.vibrate?.(0);
    document.title = this.#title ?? document.title;
    this.#notification?.close();
    this.#host.requestUpdate();
  }

  keepLit(isWanted: boolean): void {
    if (this.#wantsLight === isWanted) return;
    this.#wantsLight = isWanted;
    this.#light();
  }

  /** The browser takes the lock away whenever the page is hidden. */
  readonly #handleVisibility = (): void => {
    this.#light();
  };

  #light(): void {
    if (!this.#wantsLight) {
      this.#lock?.release().catch(() => undefined);
      this.#lock = undefined;
    } else if (document.visibilityState === 'visible' && (!this.#lock || this.#lock.released)) {
      navigator.wakeLock?.request('screen').then(
        lock => {
          this.#lock = lock;
          if (!this.#wantsLight) this.#light();
        },
        // Refused when the battery is low: the screen may go dark, and the call is still told by title and buzz.
        () => undefined,
      );
    }
  }
}
