import {
  type LocaleTag,
  type ServerFrame,
  type SiteAvailability,
  type SiteId,
  SOCKET_PATH,
} from '@ventanilla/protocol';
import { ChatSession } from './channels/chat-session.ts';
import { type Begin, beginContact } from './contact/begin-contact.ts';
import { type Environment, type EnvironmentOptions, resolveEnvironment } from './environment.ts';
import { ContactError } from './errors.ts';
import type { Identity } from './identity/identity.ts';
import type { PageUser } from './identity/page-user.ts';
import { storagePrefix } from './storage/has-kept.ts';
import { type KeyValueStorage, KeyValueStore } from './storage/key-value-store.ts';
import { pageStorage } from './storage/page-storage.ts';
import { Tabs, type TabsOptions } from './storage/tabs.ts';
import { VisitorStore } from './storage/visitor-store.ts';
import { Link } from './transport/link.ts';
import { Rest } from './transport/rest.ts';
import { serverUrl, socketUrl } from './transport/server-url.ts';
import type { WebSocketLike } from './transport/web-socket-like.ts';

export interface ContactClientOptions extends EnvironmentOptions, TabsOptions {
  /** Address of the server, such as `https://contacto.example`; a path below it is kept. */
  server: string | URL;
  site: SiteId;
  /** The citizen's language, told to the office. Default, also for what is no tag, the browser's, then `es`. */
  locale?: LocaleTag;
  /**
   * Where the visitor's token, contact and unsent messages are kept. Default `localStorage`; `memory` for shared
   * computers.
   */
  storage?: KeyValueStorage | 'memory';
  /** Told when the office does not take who the page says is signed in; the citizen goes on without a name. */
  onIdentityRefused?(error: ContactError): void;
}

/** A channel's session that is fetched when it is used, and lives beside the chat. */
export interface AttachedSession {
  handleFrame(frame: ServerFrame): void;
  handleLive(isLive: boolean): void;
  /** Drops what is known of the citizen, in memory and in any storage of its own. */
  forget?(): void;
  close(): void;
}

/** What a client shares with the sessions attached to it. */
export interface ClientParts {
  site: SiteId;
  environment: Environment;
  locale: LocaleTag;
  rest: Rest;
  link: Link;
  /** A socket of its own to our server, which says nothing yet. May throw, as a `WebSocket` does. */
  openSocket(): WebSocketLike;
  visitor: VisitorStore;
  tabs: Tabs | undefined;
  chat: ChatSession;
  /** Begins what opens a contact where none is open; see `beginContact`. */
  begin: Begin;
}

/** A citizen's side of one site. */
export interface ContactClient {
  /**
   * Which channels can be used now. Sends no token.
   *
   * @throws {ContactError} No answer, or none that is understood.
   */
  availability(options?: { signal?: AbortSignal }): Promise<SiteAvailability>;
  /** The citizen's chat; the same object at each use. */
  readonly chat: ChatSession;
  /**
   * Goes on here with what another device has begun, by the code that is shown there; see `ChatSession.createJoinCode`. What
   * this browser kept before is left.
   *
   * @param code - As the citizen typed it.
   * @throws {ContactError} `join-code-unknown`, or no answer: may be called again.
   */
  join(code: string): Promise<void>;
  /** A channel's session by its name, made at the first use; the channel's own module calls this. */
  attach<Session extends AttachedSession>(name: string, create: (parts: ClientParts) => Session): Session;
  /** Drops the connection and all listeners; nothing that is stored is touched. */
  close(): void;
  /**
   * Clears everything that is stored here, then revokes the token for good: for shared computers.
   *
   * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
   */
  forget(): Promise<void>;
  /**
   * Says who is signed in on the page, or that nobody is. Nothing is sent before the citizen uses a channel.
   */
  setUser(user: PageUser | undefined): void;
  /** As last said by `setUser`. */
  readonly user: PageUser | undefined;
  /**
   * The page's user has signed out: forgets them and everything else, as `forget` does.
   *
   * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
   */
  logout(): Promise<void>;
}

/**
 * Makes a client for a citizen. Nothing is asked and nothing is stored until something is used.
 *
 * @returns A client that is yours to `close()`.
 */
export function createContactClient(options: ContactClientOptions): ContactClient {
  const environment = resolveEnvironment(options);
  const server = serverUrl(options.server);
  const { site } = options;
  const name = `ventanilla/${site}`;
  const storage = options.storage ?? defaultStorage();
  const isShared = storage !== 'memory' && storage !== undefined;
  const tabs = isShared ? new Tabs(name, options) : undefined;
  const store = new KeyValueStore(isShared ? storage : undefined, storagePrefix(site));
  /** In which call this page was, for when it is loaded again. */
  const pageStore = new KeyValueStore(pageStorage(), storagePrefix(site));
  const locale = canonical(options.locale) ?? canonical(globalThis.navigator?.language) ?? 'es';
  const visitor = new VisitorStore(store, environment.random);
  const restOptions = {
    server,
    site,
    environment,
    headers: () => bearer(visitor.token),
    onProving: (isProving: boolean) => chat?.handleProving(isProving),
  };
  const rest = new Rest(restOptions);
  let chat: ChatSession | undefined;
  let user: PageUser | undefined;
  let isUsed = false;
  let identity: Promise<Identity> | undefined;

  /** Loaded only where a page says who is signed in. */
  const identify = (): void => {
    if (!isUsed || (!user && !identity)) return;
    identity ??= import('./identity/on-demand.ts').then(
      ({ Identity }) =>
        new Identity({
          rest,
          visitor,
          environment,
          forget: () => client.forget(),
          onContacts: contacts => chat?.handleContacts(contacts),
          onRefused: error => options.onIdentityRefused?.(error),
        }),
    );
    identity
      .then(it => it.tell(user))
      .catch(() => {
        identity = undefined; // Fetched again when it is next wanted.
      });
  };
  const attached = new Map<string, AttachedSession>();
  /** Another one from each time on that everything was forgotten. */
  let person = {};
  /** The chat first: what the others read from it is there by then. */
  const tell = (what: (session: AttachedSession) => void) => {
    if (chat) what(chat);
    attached.forEach(what);
  };

  const url = socketUrl(server, SOCKET_PATH);
  const link = new Link({
    url,
    rest: restOptions,
    async credential() {
      const { token } = visitor;
      if (token === undefined) throw new ContactError('token-missing', { status: 401 });
      return token;
    },
    onFrame: frame => tell(session => session.handleFrame(frame)),
    onLive: isLive => tell(session => session.handleLive(isLive)),
    onState: () => chat?.handleConnection(),
    onStopped: error => chat?.handleStopped(error),
  });

  const client: ContactClient = {
    availability: ({ signal } = {}) => rest.request('availability', { signal, isAnonymous: true }),
    get chat() {
      chat ??= new ChatSession({
        environment,
        locale,
        rest,
        link,
        visitor,
        tabs,
        onUse() {
          isUsed = true;
          identify();
        },
        onForgotten: () => pageStore.clear(),
      });
      return chat;
    },
    attach(name, create) {
      const openSocket = () => environment.openSocket(url);
      const { chat } = client;
      const begin: Begin = post => {
        const mine = person;
        const isForgotten = () => person !== mine;
        return beginContact({ chat, isForgotten, rest, tabs, visitor }, post);
      };
      const parts = { site, environment, locale, rest, link, openSocket, visitor, tabs, chat, begin };
      const session = (attached.get(name) as ReturnType<typeof create> | undefined) ?? create(parts);
      attached.set(name, session);
      return session;
    },
    close() {
      // A contact that begins while this closes is told of nobody, and nothing is tried again.
      user = undefined;
      tell(session => session.close());
      link.close();
      tabs?.close();
      identity?.then(it => it.close()).catch(() => {});
    },
    async join(code) {
      const { joinDevice } = await import('./identity/on-demand.ts');
      const { token, contacts } = await joinDevice(rest, code, environment.random);
      visitor.adoptToken(token);
      client.chat.reset();
      client.chat.handleContacts(contacts);
      tabs?.nod();
      identify();
    },
    async forget() {
      const headers = bearer(visitor.token);
      // Whoever forgets without having used anything here still tells the tabs that have.
      if (!isUsed) tabs?.listen(() => {});
      person = {};
      store.clear();
      pageStore.clear();
      chat?.reset();
      for (const session of attached.values()) session.forget?.();
      tabs?.nod();
      if (!headers.authorization) return;
      try {
        await rest.request('visitor', { method: 'DELETE', headers, keepalive: true });
      } catch (error) {
        // A token that the server never saw, or has revoked before, needs no revoking.
        if (!(error instanceof ContactError && error.status === 401)) throw error;
      }
    },
    get user() {
      return user;
    },
    setUser(given) {
      user = given;
      identify();
    },
    logout() {
      client.setUser(undefined);
      return client.forget();
    },
  };
  return client;
}

function bearer(token: string | undefined): { authorization?: string } {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** Even reading the property throws where the browser refuses storage. */
function defaultStorage(): KeyValueStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** A tag as servers take it; nothing for what is no tag, such as a page's `es_CO` or a browser's `C`. */
function canonical(tag: string | undefined): LocaleTag | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
