import { type ChatState, type ContactClient, createContactClient } from '@ventanilla/client';
import { type CallSession, type CallState, createCallSession, usualSources } from '@ventanilla/client/call';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage } from '../locales/localize-controller.ts';
import { AttentionController } from './attention-controller.ts';

/** What an element of a call says of where it belongs. */
export interface CallPlace {
  site: string;
  server: string;
  locale: string | undefined;
  client: ContactClient | undefined;
}

type CallHost = ReactiveControllerHost & HTMLElement & CallPlace;

/**
 * One element's hold on the citizen's call: makes or takes a client, follows the call and its contact, and says when something
 * has happened that must be noticed.
 */
export class CallController implements ReactiveController {
  /** Absent until the element knows its site. */
  session: CallSession | undefined;
  /** The host's own, or the one that was made for it. */
  client: ContactClient | undefined;
  call: CallState | undefined;
  chat: ChatState | undefined;
  readonly attention: AttentionController;
  readonly #host: CallHost;
  readonly #wordsFor: (call: CallState) => string;
  #place: CallPlace | undefined;
  #leave = () => {};

  /** @param wordsFor - What the page's title says of a call that has just been taken, or that rings. */
  constructor(host: CallHost, wordsFor: (call: CallState) => string) {
    this.#host = host;
    this.#wordsFor = wordsFor;
    this.attention = new AttentionController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { site, server, locale, client, isConnected } = this.#host;
    const before = this.#place;
    if (before?.site === site && before.server === server && before.client === client) return;
    this.#end();
    if (isConnected && (client || site)) this.#join({ site, server, locale, client });
  }

  hostDisconnected(): void {
    this.#end();
  }

  #join(place: CallPlace): void {
    const { site, server, client: given } = place;
    const locale = place.locale || nearestLanguage(this.#host);
    const client =
      given ?? createContactClient({ server: server || location.origin, site, ...(locale && { locale }) });
    const session = createCallSession(client);
    const ends = [
      session.subscribe(call => this.#take(call)),
      client.chat.subscribe(chat => {
        this.chat = chat;
        this.#host.requestUpdate();
      }),
    ];
    this.#place = place;
    this.session = session;
    this.client = client;
    this.chat = client.chat.state;
    this.call = session.state;
    this.#leave = () => {
      for (const end of ends) end();
      if (client !== given) client.close();
    };
    client.chat.resume().catch(() => undefined);
  }

  #end(): void {
    this.#leave();
    this.#leave = () => {};
    this.#place = this.session = this.client = this.call = this.chat = undefined;
  }

  #take(call: CallState): void {
    const before = this.call?.phase;
    this.call = call;
    this.#host.requestUpdate();
    const { phase, media } = call;
    // After a reload the page is in the call again, and its devices are not.
    if (isInCall(call) && (before === undefined || before === 'idle')) {
      this.session?.prepare(media, usualSources(media));
    }
    this.attention.keepLit(phase === 'waiting' || isInCall(call));
    const isNews = phase === 'ringing' || (before === 'waiting' && isInCall(call));
    if (isNews && phase !== before) this.attention.call(this.#wordsFor(call));
    else if (phase === 'live' || phase === 'idle' || phase === 'ended') this.attention.settle();
  }
}

/** Whether the ends of a call are together, or on their way to each other. */
export function isInCall({ phase }: CallState): boolean {
  return phase === 'connecting' || phase === 'live' || phase === 'reconnecting';
}
