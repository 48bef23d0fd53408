import type { ContactClient, ShownNotice, SiteAvailability } from '@ventanilla/client';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Consent } from '../consent/consent.ts';
import type { CallController } from './call-controller.ts';

type ConsentHost = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  locale: string | undefined;
  availability: SiteAvailability | undefined;
};

/** What a citizen who calls has answered to the site's privacy notice. */
export type CallAnswer = 'not-accepted' | { shown?: ShownNotice };

const loadConsent = () => import('../consent/define.ts');

/** The site's privacy notice before a call that opens a contact; within a contact it has been shown before. */
export class CallConsent implements ReactiveController {
  readonly #host: ConsentHost;
  readonly #line: CallController;
  /** Whoever learns nothing of the site calls all the same: the office has the last word. */
  #asking: Promise<unknown> | undefined;
  #askedOf: ContactClient | undefined;

  constructor(host: ConsentHost, line: CallController) {
    this.#host = host;
    this.#line = line;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#ask();
    // Whoever calls before it is here waits for it then.
    if (this.#notice) loadConsent().catch(() => undefined);
  }

  render(): TemplateResult | typeof nothing {
    const notice = this.#notice;
    if (!notice) return nothing;
    return html`<ventanilla-consent .notice=${notice} .locale=${this.#host.locale}></ventanilla-consent>`;
  }

  /** @throws {TypeError} The code that shows the notice cannot be had; may be called again. */
  async answer(): Promise<CallAnswer> {
    // What could not be learnt before is asked for again.
    await this.#asking;
    this.#askedOf = undefined;
    this.#ask();
    await this.#asking;
    if (!this.#notice) return {};
    await loadConsent();
    await this.#host.updateComplete;
    const shown = await this.#host.renderRoot.querySelector<Consent>('ventanilla-consent')?.answer();
    return shown ? { shown } : 'not-accepted';
  }

  get #notice() {
    const { call, isNew } = this.#line;
    return call?.phase === 'idle' && isNew ? this.#host.availability?.privacy : undefined;
  }

  #ask(): void {
    const { client } = this.#line;
    if (this.#host.availability || !client || client === this.#askedOf) return;
    this.#askedOf = client;
    this.#asking = client.availability().then(
      found => {
        this.#askedOf = undefined;
        if (client === this.#line.client) this.#host.availability ??= found;
      },
      () => undefined,
    );
  }
}
