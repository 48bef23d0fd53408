import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CallController } from './call-controller.ts';
import { takesCallbacks } from './takes-callbacks.ts';

/** Milliseconds without a way between the ends after which that is said: more than a slow one takes to come about. */
const PATIENCE_MS = 12_000;

/** Looks whether a call comes about, and when it does not, offers what leads on: fetched only then. */
export class NoWayWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #line: CallController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLong = false;

  constructor(host: ReactiveControllerHost, line: CallController) {
    this.#host = host;
    this.#line = line;
    host.addController(this);
  }

  hostUpdate(): void {
    const phase = this.#line.call?.phase;
    if (phase !== 'connecting' && phase !== 'reconnecting') this.hostDisconnected();
    else
      this.#timer ??= setTimeout(() => {
        import('../no-way/define.ts').then(
          () => {
            this.#isLong = this.#timer !== undefined;
            this.#host.requestUpdate();
          },
          () => undefined,
        );
      }, PATIENCE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isLong = false;
  }

  /** @param write - Ends the call and goes on in writing. */
  render(write: () => void): TemplateResult | typeof nothing {
    const { client, session } = this.#line;
    return this.#isLong
      ? html`<ventanilla-no-way slot="text" .client=${client} .session=${session} .callsBack=${takesCallbacks} .write=${write}></ventanilla-no-way>`
      : nothing;
  }
}
