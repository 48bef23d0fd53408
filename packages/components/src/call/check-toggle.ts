import type { CallState } from '@ventanilla/client/call';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CallMessages } from '../call-stage/call.messages.ts';
import type { CallController } from './call-controller.ts';

/** The button that opens the check before a call, and the check once it is open: fetched with the first press. */
export class CheckToggle {
  readonly #host: ReactiveControllerHost;
  readonly #line: CallController;
  #isOpen = false;

  constructor(host: ReactiveControllerHost, line: CallController) {
    this.#host = host;
    this.#line = line;
  }

  render(media: CallState['media'], texts: CallMessages): TemplateResult {
    const { client, session } = this.#line;
    return html`<div>
      <button type="button" class="check" aria-expanded=${this.#isOpen} @click=${this.#handlePress}>${texts.check}</button>
      ${
        this.#isOpen
          ? html`<ventanilla-call-check
              .client=${client}
              .session=${session}
              .media=${media}
              .locale=${texts.locale}
              .messages=${texts}
            ></ventanilla-call-check>`
          : nothing
      }
    </div>`;
  }

  readonly #handlePress = async (): Promise<void> => {
    if (!this.#isOpen) await import('../call-check/define.ts');
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };
}
