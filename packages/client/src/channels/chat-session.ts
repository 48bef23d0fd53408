import type {
  ContactEvent,
  ContactHeader,
  ContactId,
  ContactList,
  ContactStatus,
  JoinCode,
  LocaleTag,
  OpenContactRequest,
  OpenedContact,
  SendId,
  ServerFrame,
  ShownNotice,
} from '@ventanilla/protocol';
import { checkText } from '../check-text.ts';
import { LiveContact } from '../contact/live-contact.ts';
import { Emitter } from '../emitter.ts';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { Outbox, type OutboxItem } from '../outbox/outbox.ts';
import { randomId } from '../random-id.ts';
import type { Tabs } from '../storage/tabs.ts';
import type { VisitorStore } from '../storage/visitor-store.ts';
import { type Observable, Store } from '../store.ts';
import type { MessageEntry, TimelineEntry } from '../timeline/timeline.ts';
import type { ConnectionState } from '../transport/connection-state.ts';
import type { Link } from '../transport/link.ts';
import type { Rest } from '../transport/rest.ts';
import type { ChatPhase, ChatState } from './chat-state.ts';
import { problemOf, viewChat } from './chat-view.ts';

/** What a chat tells once, besides its state. */
export interface ChatEvents {
  /** The other side wrote; not told for what was there before. */
  message: MessageEntry;
  /** The phase changed to this one. */
  phase: ChatPhase;
  /** A message was refused. */
  failed: MessageEntry;
}

/** What a client hands to its chat. */
export interface ChatSessionOptions {
  environment: Environment;
  locale: LocaleTag;
  rest: Rest;
  link: Pick<Link, 'open' | 'close' | 'send' | 'isLive' | 'state'>;
  visitor: VisitorStore;
  tabs?: Tabs | undefined;
  /** The citizen has come to the chat, or a contact has begun. */
  onUse(): void;
  /** Another tab has forgotten the contact that was in view here. */
  onForgotten(): void;
}

/**
 * A citizen's chat with the office: one contact at a time, from the first message on. Whatever is written is kept
 * first and sent then, until the server has it; reload, second tab and lost network come to the same state.
 */
export class ChatSession implements Observable<ChatState> {
  readonly #options: ChatSessionOptions;
  readonly #emitter = new Emitter<ChatEvents>();
  readonly #outbox: Outbox;
  readonly #store: Store<ChatState>;
  #contact: LiveContact | undefined;
  #problem: ChatState['problem'];
  #endId: SendId | undefined;
  #isActive = false;
  #isClosed = false;
  /** The last try to send found no server. */
  #isCutOff = false;
  #isProving = false;
  #leavePage = () => {};

  constructor(options: ChatSessionOptions) {
    this.#options = options;
    const { environment, tabs, visitor } = options;
    this.#outbox = new Outbox({
      store: visitor.store,
      ...(tabs && { tabs }),
      environment,
      deliver: item => this.#deliver(item),
      onChange: () => this.#show(),
      onStored: () => {
        this.#problem = undefined;
        this.#isCutOff = false;
      },
      onTrouble: error => this.#handleTrouble(error),
      onRefused: id => this.#handleRefused(id),
    });
    this.#store = new Store(this.#view());
  }

  get state(): ChatState {
    return this.#store.state;
  }

  subscribe(listener: (state: ChatState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** @returns A function that ends it. */
  on<Type extends keyof ChatEvents>(type: Type, listener: (value: ChatEvents[Type]) => void): () => void {
    return this.#emitter.on(type, listener);
  }

  /**
   * Picks up the contact that this browser has, if any, and what was not sent yet. Without any, nothing is asked and
   * nothing is stored.
   *
   * @throws {ContactError} The contact could not be read now. Unless it was refused, reading goes on by itself.
   */
  async resume(): Promise<void> {
    this.#activate();
    const kept = this.#options.visitor.contact;
    this.#outbox.reread();
    if (kept) await this.#follow(kept.id);
    this.#show();
    if (this.#outbox.isPending) this.#outbox.flush();
    this.#options.onUse();
  }

  /**
   * A code with which another device goes on with this chat: for ten minutes, once.
   *
   * @throws {ContactError} `token-unknown` before anything was written; or no answer.
   */
  createJoinCode(): Promise<JoinCode> {
    return this.#options.rest.request('visitor/join-codes', { method: 'POST' });
  }

  /**
   * Keeps a message and sends it as soon as possible; the first one opens the contact. The state shows it at once.
   *
   * @param notice - What the citizen was shown before their first message, and whether they have accepted it.
   * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
   */
  send(text: string, notice?: ShownNotice): void {
    checkText(text);
    this.#activate();
    this.#problem = undefined;
    const contact = this.#contact?.id ?? this.#options.visitor.contact?.id;
    this.#outbox.add({
      kind: 'message',
      text,
      locale: this.#options.locale,
      ...(contact ? { contact } : notice && { notice }),
    });
  }

  /** Sends a refused message again. */
  retry(key: SendId): void {
    this.#problem = undefined;
    this.#outbox.retry(key);
  }

  /** Drops a refused message. */
  discard(key: SendId): void {
    this.#outbox.discard(key);
  }

  /** Tells the office that the citizen is writing; call it as often as you like. */
  setTyping(typing: boolean): void {
    this.#contact?.setTyping(typing);
  }

  /** Everything shown so far has been seen. */
  markRead(): void {
    this.#contact?.markRead();
  }

  /**
   * Closes the contact, after what was written before.
   *
   * @throws {ContactError} It could not be closed now; may be called again.
   */
  async end(): Promise<void> {
    if (this.#outbox.isPending) await this.#outbox.flush();
    if (this.#outbox.isPending) throw new ContactError('network');
    const contact = this.#contact;
    if (!contact) return;
    this.#endId ??= randomId(this.#options.environment.random);
    try {
      await contact.command('close', { id: this.#endId });
    } catch (error) {
      if (!(error instanceof ContactError && error.code === 'contact-closed')) throw error;
    }
    this.#endId = undefined;
    await contact.catchUp();
  }

  /**
   * Says that the citizen is still there, before an idle chat is closed.
   *
   * @throws {ContactError} `contact-closed`: it was too late, and writing opens the same contact again; or no answer: may be called again.
   */
  async keepOpen(): Promise<void> {
    const contact = this.#contact;
    if (!contact) return;
    try {
      await contact.command('keep-open', { id: randomId(this.#options.environment.random) });
    } finally {
      // Whatever became of it, the log tells.
      contact.catchUp().catch(() => {});
    }
  }

  /**
   * Says how it was. A later word replaces an earlier one, and opens nothing again.
   *
   * @param score - From 1 to 5.
   * @throws {ContactError} No answer; may be called again.
   */
  async rate(score: number): Promise<void> {
    const id = randomId(this.#options.environment.random);
    await this.#contact?.request('POST', 'rating', { id, score });
  }

  /**
   * Leaves this contact, so that the next message opens another one. The visitor stays the same, unless the server
   * no longer knows them. What this contact has refused can be sent to the new one; what is on its way still goes here.
   */
  startNew(): void {
    const { visitor } = this.#options;
    const isOutOfReach = this.#problem?.code.startsWith('token-') ?? false;
    if (isOutOfReach) visitor.dropToken();
    visitor.dropContact();
    this.#unfollow();
    this.#outbox.readdress({ isOutOfReach });
    this.#options.tabs?.nod();
    this.#show();
  }

  /** The whole conversation as text, one entry a line. */
  transcript(format: (entry: TimelineEntry) => string): string {
    return this.state.entries.map(format).join('\n');
  }

  handleFrame(frame: ServerFrame): void {
    if ('contact' in frame && frame.contact === this.#contact?.id) this.#contact.handleFrame(frame);
  }

  handleLive(isLive: boolean): void {
    this.#contact?.handleLive(isLive);
    if (isLive && this.#outbox.isPending) this.#outbox.flush();
  }

  handleConnection(): void {
    this.#show();
  }

  /** The server has asked for a proof of work, or has it. */
  handleProving(isProving: boolean): void {
    this.#isProving = isProving;
    this.#show();
  }

  /** What the person has begun on other devices goes on here, unless something does already. */
  handleContacts(contacts: readonly ContactHeader[]): void {
    const { tabs, visitor } = this.#options;
    const [newest] = contacts;
    if (!newest || visitor.contact || this.#isClosed) return;
    visitor.contact = contacts.find(({ status }) => status !== 'closed') ?? newest;
    tabs?.nod();
    this.resume().catch(() => {});
  }

  /** The server does not want this visitor's socket. */
  handleStopped(error: ContactError): void {
    this.#problem = problemOf(error);
    this.#show();
  }

  /** Back to nothing, after what is stored was cleared. */
  reset(): void {
    this.#unfollow();
    this.#outbox.reread();
    this.#show();
  }

  close(): void {
    this.#isClosed = true;
    this.#leavePage();
    this.#outbox.close();
    this.#unfollow();
    this.#emitter.clear();
  }

  #activate(): void {
    if (this.#isActive) return;
    this.#isActive = true;
    this.#options.tabs?.listen(() => this.#readAgain());
    this.#leavePage = this.#options.environment.page.onWake(() => {
      if (this.#outbox.isPending) this.#outbox.flush();
    });
  }

  /** Another tab has changed what is stored. */
  #readAgain(): void {
    this.#outbox.reread();
    const kept = this.#options.visitor.contact?.id;
    if (kept !== this.#contact?.id) {
      if (this.#contact) this.#unfollow();
      if (!kept) this.#options.onForgotten();
      if (kept) this.#follow(kept).catch(() => {});
    } else if (this.#contact && !this.#options.link.isLive) {
      this.#contact.catchUp().catch(() => {});
    }
    this.#show();
    if (this.#outbox.isPending) this.#outbox.flush();
  }

  async #follow(id: ContactId): Promise<void> {
    if (this.#contact?.id === id) return;
    const { environment, link, rest } = this.#options;
    const contact = new LiveContact({
      id,
      party: 'citizen',
      rest,
      environment,
      sendFrame: frame => link.send(frame),
      onChange: () => this.#show(),
      onEvents: (events, isNews) => this.#handleEvents(events, isNews),
      onProblem: error => {
        this.#problem = problemOf(error);
        this.#show();
      },
    });
    this.#contact = contact;
    this.#show();
    try {
      await contact.catchUp();
      const header = await this.#readHeader(id);
      if (header && contact === this.#contact) {
        // Another tab may have forgotten everything, and not have said so yet.
        const { visitor } = this.#options;
        if (visitor.contact?.id === id) visitor.contact = header;
        await contact.handleHeader(header);
      }
    } finally {
      // Even after a failure: the socket may work where a request did not.
      if (contact === this.#contact) {
        if (link.isLive) contact.handleLive(true);
        else link.open();
      }
    }
  }

  #unfollow(): void {
    this.#contact?.close();
    this.#contact = undefined;
    this.#problem = undefined;
    this.#endId = undefined;
    this.#options.link.close();
  }

  async #readHeader(id: ContactId): Promise<ContactHeader | undefined> {
    const { contacts } = await this.#options.rest.request<ContactList>('contacts');
    return contacts.find(contact => contact.id === id);
  }

  async #deliver(item: OutboxItem): Promise<{ n: number; at: string }> {
    const { id, text } = item;
    const { rest, visitor } = this.#options;
    const kept = item.contact ?? visitor.contact?.id;
    if (kept === undefined) return this.#openContact(item);
    if (kept === this.#contact?.id) return this.#contact.send({ id, text });
    return rest.request(`contacts/${kept}/messages`, { method: 'POST', body: { id, text } });
  }

  async #openContact({ id, locale, notice, text }: OutboxItem): Promise<{ n: number; at: string }> {
    const { rest, tabs, visitor } = this.#options;
    visitor.ensureToken();
    const { left, token } = visitor;
    const body: OpenContactRequest = {
      channel: 'chat',
      locale: locale ?? this.#options.locale,
      message: { id, text },
      ...(notice && { notice }),
      ...(left && { after: left }),
    };
    const { contact } = await rest.request<OpenedContact>('contacts', { method: 'POST', body });
    // Whoever forgot everything meanwhile leaves nothing to the next person at this computer.
    if (visitor.token === token) {
      visitor.contact = contact;
      tabs?.nod();
      if (!this.#isClosed) this.#follow(contact.id).catch(() => {});
      this.#options.onUse();
    }
    // Its own number and time where the contact is new; otherwise the log, which is read now, tells them.
    return { n: contact.lastN, at: contact.openedAt };
  }

  #handleEvents(events: readonly ContactEvent[], isNews: boolean): void {
    const keys = new Set(this.#contact?.log.entries.map(entry => entry.key));
    this.#outbox.settle(item => keys.has(item.id));
    this.#show();
    if (!isNews) return;
    const numbers = new Set(events.map(event => event.n));
    for (const entry of this.state.entries) {
      if (entry.type === 'message' && !entry.own && numbers.has(entry.n ?? 0)) {
        this.#emitter.emit('message', entry);
      }
    }
  }

  #handleTrouble(error: ContactError): void {
    this.#problem = problemOf(error) ?? this.#problem;
    this.#isCutOff = error.status === 0;
    this.#show();
  }

  #handleRefused(id: SendId): void {
    const entry = this.state.entries.find(({ key }) => key === id);
    if (entry?.type === 'message') this.#emitter.emit('failed', entry);
  }

  #view(): ChatState {
    const { visitor } = this.#options;
    const shownFor = this.#contact?.id;
    return viewChat({
      contact: this.#contact,
      reference: this.#contact && visitor.contact?.reference,
      unsent: this.#outbox.items.filter(({ contact }) => contact === undefined || contact === shownFor),
      connection: this.#connection(),
      problem: this.#problem,
      isDurable: visitor.store.isDurable,
      isProving: this.#isProving,
    });
  }

  /** Before there is a contact there is no link, and a message that does not get through tells how things are. */
  #connection(): ConnectionState {
    const { environment, link } = this.#options;
    if (link.state !== 'idle' || !this.#isCutOff || !this.#outbox.isPending) return link.state;
    return environment.page.isOnline() ? 'reconnecting' : 'offline';
  }

  #show(): void {
    const before: ChatPhase | ContactStatus = this.#store.state.phase;
    const state = this.#view();
    this.#store.set(state);
    if (state.phase !== before) this.#emitter.emit('phase', state.phase);
  }
}
