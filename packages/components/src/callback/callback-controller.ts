import {
  askSite,
  type ContactClient,
  ContactError,
  type ErrorCode,
  hasKept,
  type SiteAvailability,
} from '@ventanilla/client';
import {
  CALLBACK_ENDS,
  type CallbackKey,
  type CallbackOptions,
  type CallbackPhase,
  type CallbackSession,
  type CallbackView,
  KEPT_CALLBACK,
} from '@ventanilla/client/callback';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage } from '../locales/localize-controller.ts';
import { ForgetController } from '../shared-computer/forget-controller.ts';
import { isSharedComputer, watchSharedComputer } from '../shared-computer/is-shared-computer.ts';
import { holdSharedClient } from '../shared-computer/shared-client.ts';
import { takeKey } from './take-key.ts';

type CallbackHost = ReactiveControllerHost &
  HTMLElement & {
    site: string;
    server: string;
    locale: string | undefined;
    client: ContactClient | undefined;
    shared: boolean;
    availability: SiteAvailability | undefined;
  };

/** After which nobody is called any more. */
const ENDS: ReadonlySet<CallbackPhase> = new Set(CALLBACK_ENDS);

/**
 * One element's hold on the citizen's callback. Whoever has asked before gets a client at once, to learn how it stands; for all others
 * it is asked what the office offers, and the client is fetched when it is first needed.
 */
export class CallbackController implements ReactiveController {
  /** Absent until the client is here. */
  live: typeof import('./live-callback.ts') | undefined;
  session: CallbackSession | undefined;
  /** As last known: a page that loses sight of the office for a while does not take the form away. */
  availability: SiteAvailability | undefined;
  readonly #host: CallbackHost;
  #client: ContactClient | undefined;
  #connecting: Promise<CallbackSession> | undefined;
  #options: CallbackOptions | undefined;
  #trouble: ErrorCode | undefined;
  #isLooking = false;
  /** Of a callback that a link has brought. */
  #key: CallbackKey | undefined;
  #place = '';
  /** Aborted when the element leaves the page, or goes to another site. */
  #stay: AbortController | undefined;
  /** Whether the wish is sent from a computer that others use. */
  isShared = false;
  readonly #forgetter: ForgetController;
  readonly #onForgotten: () => void;
  #leave = () => {};
  #leavePage = () => {};

  /** @param onForgotten - Told when nothing may be left to the next person at this computer. */
  constructor(host: CallbackHost, onForgotten: () => void) {
    this.#host = host;
    this.#onForgotten = onForgotten;
    // Before this one, since what leaves the page is forgotten while there is a client.
    this.#forgetter = new ForgetController(host, () => this.forget());
    host.addController(this);
  }

  hostConnected(): void {
    this.#leavePage = watchSharedComputer(() => this.#host.requestUpdate());
    document.addEventListener('visibilitychange', this.#handleVisible);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisible);
    this.#leavePage();
    this.#end();
  }

  hostUpdate(): void {
    const { site, server, client, isConnected } = this.#host;
    this.isShared = isSharedComputer(this.#host);
    const place = `${site} ${server} ${this.isShared}`;
    const isHere = this.#stay !== undefined && place === this.#place;
    if (!isHere) this.#end();
    this.availability = this.#host.availability ?? this.availability;
    if (isHere) return;
    if (!isConnected || !(client || site)) return;
    this.#key = takeKey() ?? (place === this.#place ? this.#key : undefined);
    this.#place = place;
    this.#stay = new AbortController();
    this.#forgetter.note(this.isShared, false);
    this.begin();
  }

  /** Whether the element is in a page and knows its site. */
  get isPlaced(): boolean {
    return this.#stay !== undefined;
  }

  /** What is known of the callback. Before there is a client, that is what the office offers. */
  get view(): CallbackView {
    const [options, code] = [this.#options, this.#trouble];
    return {
      phase: this.#isLooking ? 'resuming' : 'idle',
      busy: false,
      ...(options && { options }),
      ...(code && { problem: { code } }),
      ...this.session?.state,
    };
  }

  /** Whether a callback is known here that has been asked for before. */
  get hasAsked(): boolean {
    return this.#key !== undefined || this.#hasKept;
  }

  get #hasKept(): boolean {
    return !this.isShared && hasKept(this.#host.site, KEPT_CALLBACK);
  }

  /** Learns what there is to know; called again, also what could not be had before. Never rejects: the view says. */
  async begin(): Promise<void> {
    const signal = this.#stay?.signal;
    const host = this.#host;
    this.#trouble = undefined;
    this.#isLooking = this.hasAsked;
    const offer = async () => {
      if (host.client || this.hasAsked) return await (await this.connect()).start(this.#key);
      const options = await this.#ask<CallbackOptions>('callback/options');
      if (!signal?.aborted) this.#options = options;
    };
    const availability = async () => {
      if (this.availability) return;
      const found = await (host.client?.availability() ?? this.#ask<SiteAvailability>('availability'));
      if (!signal?.aborted) this.availability ??= found;
    };
    try {
      await Promise.all([offer(), availability()]);
    } catch (error) {
      if (!signal?.aborted) this.note(error);
    } finally {
      if (!signal?.aborted) this.#isLooking = false;
      host.requestUpdate();
    }
  }

  /** Rejects when the code for it cannot be had, or the element has left the page; may be called again. */
  connect(): Promise<CallbackSession> {
    this.#connecting ??= this.#join(this.#stay?.signal);
    return this.#connecting;
  }

  /** Only ahead of time: what is not here when it is needed is asked for again then. */
  loadAhead(): void {
    import('./live-callback.ts').catch(() => undefined);
  }

  /** Has the view tell what went wrong, where the session does not do so itself. */
  note(error: unknown): void {
    this.#trouble = error instanceof ContactError ? error.code : 'network';
    this.#host.requestUpdate();
  }

  /** What went wrong before is not of now. */
  forgive(): void {
    this.#trouble = undefined;
    this.#host.requestUpdate();
  }

  /** Leaves a callback, so that another one can be asked for. */
  dismiss(): void {
    this.#key = undefined;
    this.session?.dismiss();
  }

  /** Leaves nothing to the next person at this computer; the token is worth nothing from now on. */
  forget(): void {
    this.#key = undefined;
    // What could not be told to the server is forgotten here all the same.
    this.#client?.forget().catch(() => undefined);
    this.#onForgotten();
  }

  #ask<Answer>(path: string): Promise<Answer> {
    const { server, site } = this.#host;
    return askSite(server || location.origin, site, path);
  }

  async #join(signal: AbortSignal | undefined): Promise<CallbackSession> {
    try {
      this.live = await import('./live-callback.ts');
      if (!signal || signal.aborted) throw new TypeError('There is no page to ask in any more.');
    } catch (error) {
      if (!signal?.aborted) this.#connecting = undefined;
      throw error;
    }
    const { site, server, client: given } = this.#host;
    const locale = this.#host.locale || nearestLanguage(this.#host);
    const options = { server: server || location.origin, site, ...(locale && { locale }) };
    const held =
      !given && this.isShared ? holdSharedClient(this.live.createContactClient, options) : undefined;
    const client = given ?? held?.client ?? this.live.createContactClient(options);
    const session = this.live.createCallbackSession(client);
    const unsubscribe = session.subscribe(({ phase }) => {
      this.#forgetter.note(this.isShared, ENDS.has(phase));
      this.#host.requestUpdate();
    });
    this.session = session;
    this.#client = client;
    this.#leave = () => {
      unsubscribe();
      if (held) held.release();
      else if (client !== given) client.close();
    };
    return session;
  }

  #end(): void {
    this.#stay?.abort();
    this.#stay = undefined;
    this.#leave();
    this.#leave = () => {};
    this.session = this.#client = undefined;
    this.#connecting = undefined;
    this.#options = undefined;
    this.availability = undefined;
    this.#isLooking = false;
  }

  readonly #handleVisible = (): void => {
    if (document.visibilityState === 'visible') this.session?.refresh();
  };
}
