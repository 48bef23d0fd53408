import { type ChatState, type ContactClient, createContactClient } from '@ventanilla/client';
import { type CallSession, type CallState, createCallSession, usualSources } from '@ventanilla/client/call';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage } from '../locales/localize-controller.ts';
import { ForgetController } from '../shared-computer/forget-controller.ts';
import { isSharedComputer, watchSharedComputer } from '../shared-computer/is-shared-computer.ts';
import { holdSharedClient } from '../shared-computer/shared-client.ts';
import { AttentionController } from './attention-controller.ts';

/** What an element of a call says of where it belongs. */
export interface CallPlace {
  site: string;
  server: string;
  locale: string | undefined;
  client: ContactClient | undefined;
  /** Others use this computer too. */
  shared: boolean;
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
  readonly #forgetter: ForgetController;
  #leave = () => {};
  #leavePage = () => {};

  /** @param wordsFor - What the page's title says of a call that has just been taken, or that rings. */
  constructor(host: CallHost, wordsFor: (call: CallState) => string) {
    this.#host = host;
    this.#wordsFor = wordsFor;
    this.attention = new AttentionController(host);
    // Before this one, since what leaves the page is forgotten while there is a client.
    this.#forgetter = new ForgetController(host, () => this.forget());
    host.addController(this);
  }

  hostConnected(): void {
    this.#leavePage = watchSharedComputer(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { site, server, locale, client, isConnected } = this.#host;
    const shared = isSharedComputer(this.#host);
    const before = this.#place;
    const isHere = before?.site === site && before.server === server && before.client === client;
    if (isHere && before.shared === shared) return;
    this.#end();
    if (isConnected && (client || site)) this.#join({ site, server, locale, client, shared });
  }

  hostDisconnected(): void {
    this.#leavePage();
    this.#end();
  }

  /** Whether the call is made at a computer that others use. */
  get isShared(): boolean {
    return this.#place?.shared ?? false;
  }

  /** Whether a call would open a contact: there is none, or it has ended. */
  get isNew(): boolean {
    return this.chat?.phase === 'idle' || this.chat?.phase === 'closed';
  }

  /** Leaves nothing to the next person at this computer. */
  forget(): void {
    // What could not be told to the server is forgotten here all the same.
    this.client?.forget().catch(() => undefined);
  }

  #join(place: CallPlace): void {
    const { site, server, client: given, shared } = place;
    const locale = place.locale || nearestLanguage(this.#host);
    const options = { server: server || location.origin, site, ...(locale && { locale }) };
    const held = !given && shared ? holdSharedClient(createContactClient, options) : undefined;
    const client = given ?? held?.client ?? createContactClient(options);
    const session = createCallSession(client);
    const ends = [
      session.subscribe(call => this.#take(call)),
      client.chat.subscribe(chat => {
        this.chat = chat;
        this.#forgetter.note(shared && chat.phase !== 'idle', chat.phase === 'closed');
        this.#host.requestUpdate();
      }),
    ];
    this.#place = place;
    this.session = session;
    this.client = client;
    this.chat = client.chat.state;
    this.call = session.state;
    this.#host.toggleAttribute('in-call', isInCall(this.call));
    this.#leave = () => {
      for (const end of ends) end();
      if (held) held.release();
      else if (client !== given) client.close();
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
    this.#host.toggleAttribute('in-call', isInCall(call));
    const { phase, media } = call;
    // While it waits, so that what is typed has its place when it begins; without it the call goes on.
    if (phase !== before && phase !== 'idle') import('../live-text/define.ts').catch(() => undefined);
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
