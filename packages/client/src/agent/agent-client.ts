import {
  type AgentCard,
  type AgentId,
  type AgentSession,
  type BreakKind,
  type ChosenPresence,
  type Colleague,
  type ContactId,
  type ContactSummary,
  type DeskContact,
  type DeskContactRequest,
  type Inbox,
  type PresenceRequest,
  type SearchAnswer,
  type ServerFrame,
  type SiteId,
  SOCKET_PATH,
  type SocketTicket,
} from '@ventanilla/protocol';
import type { CallMediaOptions } from '../call/call-session.ts';
import { callWay } from '../call/call-way.ts';
import { fetchRoom } from '../call/open-room.ts';
import { Emitter } from '../emitter.ts';
import { type Environment, type EnvironmentOptions, resolveEnvironment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { RepeatableActs } from '../repeatable-acts.ts';
import { type KeyValueStorage, KeyValueStore } from '../storage/key-value-store.ts';
import { pageStorage } from '../storage/page-storage.ts';
import { type Observable, Store } from '../store.ts';
import { TaskQueue } from '../task-queue.ts';
import { Link } from '../transport/link.ts';
import { Rest, type RestOptions } from '../transport/rest.ts';
import { serverUrl, socketUrl } from '../transport/server-url.ts';
import { AgentContactSession } from './agent-contact-session.ts';
import type { AgentState } from './agent-state.ts';
import { mergeInbox, newsBetween, replaceInbox } from './inbox.ts';
import { SupervisorClient } from './supervisor-client.ts';

export interface AgentClientOptions extends EnvironmentOptions {
  /** Address of the server, such as `https://contacto.example`; a path below it is kept. */
  server: string | URL;
  site: SiteId;
  /** Where unsent messages are kept. Default `sessionStorage`, which ends with the tab. */
  storage?: KeyValueStorage | 'memory';
  /** What calls send and are sent with. Default the browser's own. */
  callMedia?: CallMediaOptions;
}

/** What an agent should see and hear at once. */
export interface AgentEvents {
  /** A contact was offered to the signed-in agent. */
  offer: ContactSummary;
  /** A citizen wrote in a contact that the agent holds. */
  message: ContactSummary;
}

/** An agent's side of one site. */
export interface AgentClient extends Observable<AgentState> {
  /**
   * Finds out whether this browser is signed in.
   *
   * @throws {ContactError} No answer; the state stays `unknown`.
   */
  restore(): Promise<void>;
  /** @throws {ContactError} `sign-in-failed`, `too-many-requests`, or no answer. */
  signIn(login: string, password: string): Promise<void>;
  /** @throws {ContactError} No answer; still signed in. */
  signOut(options?: { everywhere?: boolean }): Promise<void>;
  /**
   * @param kind - What for the agent is away.
   * @throws {ContactError} The presence stays as it was.
   */
  setPresence(state: ChosenPresence, kind?: BreakKind): Promise<void>;
  /** Agents to whom a contact can be transferred. */
  colleagues(): Promise<Colleague[]>;
  /**
   * Begins a contact for somebody on the telephone or in person; the agent holds it.
   *
   * @throws {ContactError} No answer; may be called again, and is the same contact then.
   */
  openAtDesk(request: Omit<DeskContactRequest, 'id'>): Promise<ContactSummary>;
  /**
   * Finds contacts by number, by words that were all said in them, or by a name or telephone number; the newest first.
   *
   * @throws {ContactError} No answer.
   */
  search(words: string): Promise<SearchAnswer>;
  /** What supervisors see and decide; refused to others with `role-insufficient`. */
  readonly supervisor: SupervisorClient;
  /**
   * One contact; the same object for the same id until it is closed.
   *
   * @throws {TypeError} Nobody is signed in.
   */
  contact(id: ContactId): AgentContactSession;
  /** @returns A function that ends it. */
  on<Type extends keyof AgentEvents>(type: Type, listener: (value: AgentEvents[Type]) => void): () => void;
  /** Drops the connection, all sessions and listeners; the agent stays signed in. */
  close(): void;
}

/**
 * Makes a client for an agent. Nothing is asked until `restore()` or `signIn()`.
 *
 * @returns A client that is yours to `close()`.
 */
export function createAgentClient(options: AgentClientOptions): AgentClient {
  return new SocketAgentClient(options);
}

class SocketAgentClient implements AgentClient {
  readonly #site: SiteId;
  readonly #environment: Environment;
  readonly #storage: KeyValueStorage | undefined;
  readonly #callMedia: CallMediaOptions | undefined;
  readonly #rest: Rest;
  readonly #link: Link;
  readonly #emitter = new Emitter<AgentEvents>();
  readonly #sessions = new Map<ContactId, AgentContactSession>();
  readonly #store = new Store<AgentState>({
    status: 'unknown',
    presence: 'offline',
    connection: 'idle',
    inbox: [],
  });
  /** Contacts that were pushed while an inbox was being read. */
  readonly #pushed = new Set<ContactId>();
  /** Who was signed in last: whose sessions these are. */
  #agent: AgentId | undefined;
  readonly #inboxReadings = new TaskQueue();
  /** Once somebody calls: here before the call is taken. */
  #roomFetched: Promise<void> | undefined;
  readonly #acts: RepeatableActs;
  #supervisor: SupervisorClient | undefined;

  constructor(options: AgentClientOptions) {
    const { site } = options;
    const server = serverUrl(options.server);
    this.#site = site;
    this.#environment = resolveEnvironment(options);
    this.#acts = new RepeatableActs(this.#environment.random);
    this.#storage = options.storage === 'memory' ? undefined : (options.storage ?? defaultStorage());
    this.#callMedia = options.callMedia;
    const rest: RestOptions = {
      server,
      site,
      environment: this.#environment,
      credentials: 'include',
      headers: ({ method = 'GET' }) => this.#csrfHeader(method),
      onRefused: error => this.#handleRefused(error),
    };
    this.#rest = new Rest(rest);
    this.#link = new Link({
      url: socketUrl(server, SOCKET_PATH),
      rest,
      credential: async () => {
        const { ticket } = await this.#rest.request<SocketTicket>('agent/tickets', { method: 'POST' });
        return ticket;
      },
      onFrame: frame => this.#handleFrame(frame),
      onLive: isLive => this.#handleLive(isLive),
      onState: connection => this.#set({ connection }),
      onStopped: error => this.#handleRefused(error),
    });
  }

  get state(): AgentState {
    return this.#store.state;
  }

  subscribe(listener: (state: AgentState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  on<Type extends keyof AgentEvents>(type: Type, listener: (value: AgentEvents[Type]) => void): () => void {
    return this.#emitter.on(type, listener);
  }

  async restore(): Promise<void> {
    try {
      this.#enter(await this.#rest.request<AgentSession>('agent/session'));
    } catch (error) {
      if (!(error instanceof ContactError && error.status === 401)) throw error;
      if (this.state.status === 'unknown') this.#leave();
    }
  }

  async signIn(login: string, password: string): Promise<void> {
    const body = { login, password };
    this.#enter(await this.#rest.request<AgentSession>('agent/session', { method: 'POST', body }));
  }

  async signOut({ everywhere = false }: { everywhere?: boolean } = {}): Promise<void> {
    try {
      await this.#rest.request(`agent/session?everywhere=${everywhere}`, { method: 'DELETE' });
    } catch (error) {
      if (!(error instanceof ContactError && error.status === 401)) throw error;
    }
    this.#closeSessions();
    this.#leave();
  }

  async setPresence(state: ChosenPresence, kind?: BreakKind): Promise<void> {
    const body: PresenceRequest = { state, ...(kind && { break: kind }) };
    await this.#rest.request('agent/presence', { method: 'PUT', body });
    const { break: _over, presenceUntil: _until, ...before } = this.state;
    this.#store.set({ ...before, presence: state, ...(kind && { break: kind }) });
  }

  get supervisor(): SupervisorClient {
    this.#supervisor ??= new SupervisorClient(this.#rest);
    return this.#supervisor;
  }

  async colleagues(): Promise<Colleague[]> {
    const { colleagues } = await this.#rest.request<{ colleagues: Colleague[] }>('agent/colleagues');
    return colleagues;
  }

  search(words: string): Promise<SearchAnswer> {
    return this.#rest.request(`agent/search?${new URLSearchParams({ q: words })}`);
  }

  async openAtDesk(request: Omit<DeskContactRequest, 'id'>): Promise<ContactSummary> {
    const { contact } = await this.#acts.run(JSON.stringify(request), id =>
      this.#rest.request<DeskContact>('agent/contacts', { method: 'POST', body: { ...request, id } }),
    );
    this.#pushed.add(contact.id);
    this.#setInbox(mergeInbox(this.state.inbox, [contact]));
    return contact;
  }

  contact(id: ContactId): AgentContactSession {
    const known = this.#sessions.get(id);
    known?.stay();
    if (known) return known;
    const agent = this.state.session?.agent;
    if (!agent) throw new TypeError('a contact is opened by a signed-in agent');
    const session = new AgentContactSession({
      id,
      author: cardOf(agent),
      environment: this.#environment,
      rest: this.#rest,
      store: this.#storeOf(agent, `${id}/`),
      pageStore: new KeyValueStore(pageStorage(), `ventanilla-agent/${this.#site}/calls/${id}/`),
      callMedia: this.#callMedia,
      sendFrame: frame => this.#link.send(frame),
      onActed: () => this.#readInbox().catch(() => {}),
      onClose: () => this.#sessions.delete(id),
    });
    this.#sessions.set(id, session);
    session.start(this.#link.isLive);
    const summary = this.state.inbox.find(contact => contact.id === id);
    if (summary) session.handleSummary(summary, true);
    return session;
  }

  close(): void {
    this.#closeSessions();
    this.#link.close();
    this.#emitter.clear();
  }

  #enter(session: AgentSession): void {
    if (this.#agent !== session.agent.id) this.#closeSessions();
    this.#agent = session.agent.id;
    const { problem: _solved, presenceUntil: _before, ...state } = this.state;
    const { presence, presenceUntil } = session;
    this.#store.set({
      ...state,
      status: 'signed-in',
      session,
      presence,
      ...(presenceUntil && { presenceUntil }),
    });
    this.#link.open();
    this.#readInbox().catch(() => {});
    for (const contact of this.#contactsWithUnsent(session.agent)) {
      if (!this.#sessions.has(contact)) this.contact(contact).leave();
    }
    for (const open of this.#sessions.values()) open.start(this.#link.isLive);
  }

  /** The sessions stay, and with them what is unsent, in case the same agent comes back. */
  #leave(problem?: 'session-expired'): void {
    this.#link.close();
    const { problem: _before, session: _ended, presenceUntil: _over, ...state } = this.state;
    this.#store.set({
      ...state,
      status: 'signed-out',
      presence: 'offline',
      inbox: [],
      ...(problem && { problem }),
    });
  }

  #handleRefused(error: ContactError): void {
    if (this.state.status !== 'signed-in') return;
    if (error.status === 401 && error.code !== 'sign-in-failed') this.#leave('session-expired');
    // Another tab has signed in anew: the cookie is good, and the token that goes with it can be asked for.
    else if (error.code === 'csrf-token-invalid') this.restore().catch(() => {});
  }

  #handleFrame(frame: ServerFrame): void {
    if (frame.type === 'inbox') {
      for (const { id } of frame.contacts) this.#pushed.add(id);
      this.#setInbox(mergeInbox(this.state.inbox, frame.contacts));
      this.#tellSessions(frame.contacts);
    } else if (frame.type === 'presence') {
      const { presenceUntil: _over, ...before } = this.state;
      this.#store.set({
        ...before,
        presence: frame.state,
        ...(frame.until && { presenceUntil: frame.until }),
      });
    } else if ('contact' in frame) {
      this.#sessions.get(frame.contact)?.handleFrame(frame);
    }
  }

  #handleLive(isLive: boolean): void {
    for (const session of this.#sessions.values()) session.handleLive(isLive);
    if (isLive) this.#readInbox().catch(() => {});
  }

  /** One reading at a time; whoever asks while one is on its way gets another one after it. */
  #readInbox(): Promise<void> {
    return this.#inboxReadings.run(() => this.#readInboxNow());
  }

  async #readInboxNow(): Promise<void> {
    if (this.state.status !== 'signed-in') return;
    this.#pushed.clear();
    const { contacts } = await this.#rest.request<Inbox>('agent/inbox');
    if (this.state.status !== 'signed-in') return;
    this.#setInbox(replaceInbox(this.state.inbox, contacts, this.#pushed));
    this.#tellSessions(contacts);
    // What became of those that are the agent's no more was told while nobody heard it.
    const listed = new Set(this.state.inbox.map(({ id }) => id));
    for (const session of this.#sessions.values()) {
      if (session.isServed && !listed.has(session.id)) session.readPerson().catch(() => {});
    }
  }

  #tellSessions(contacts: readonly ContactSummary[]): void {
    for (const contact of contacts) {
      this.#sessions.get(contact.id)?.handleSummary(contact, this.#link.isLive);
    }
  }

  #setInbox(inbox: readonly ContactSummary[]): void {
    const before = this.state.inbox;
    this.#set({ inbox });
    const agent = this.state.session?.agent.id;
    if (agent === undefined) return;
    if (inbox.some(({ call }) => call)) this.#roomFetched ??= fetchRoom(callWay(this.#rest));
    const { messages, offers } = newsBetween(before, inbox, agent);
    for (const contact of offers) this.#emitter.emit('offer', contact);
    for (const contact of messages) this.#emitter.emit('message', contact);
  }

  #contactsWithUnsent(agent: AgentCard): Set<ContactId> {
    const names = this.#storeOf(agent, '').names();
    return new Set(names.map(name => name.slice(0, name.indexOf('/'))));
  }

  #storeOf(agent: AgentCard, below: string): KeyValueStore {
    return new KeyValueStore(this.#storage, `ventanilla-agent/${this.#site}/${agent.id}/${below}`);
  }

  #csrfHeader(method: string): Record<string, string> {
    const token = this.state.session?.csrfToken;
    return method === 'GET' || !token ? {} : { 'ventanilla-csrf': token };
  }

  #closeSessions(): void {
    for (const session of [...this.#sessions.values()]) session.close();
  }

  #set(change: Partial<AgentState>): void {
    this.#store.set({ ...this.state, ...change });
  }
}

function cardOf({ id, name }: AgentCard): AgentCard {
  return { id, name };
}

/** Even reading the property throws where the browser refuses storage. */
function defaultStorage(): KeyValueStorage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
