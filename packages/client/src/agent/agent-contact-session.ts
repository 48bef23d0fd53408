import type {
  AgentCard,
  CallbackAttemptSend,
  CallbackOutcome,
  Classification,
  ClientFrame,
  CloseRequest,
  ClosingOutcome,
  ContactId,
  ContactPerson,
  ContactSummary,
  PointMarkRequest,
  SendId,
  ServerFrame,
  StoredSend,
  SuggestedAnswer,
  SuggestedAnswers,
  TransferRequest,
} from '@ventanilla/protocol';
import type { CallLine } from '../call/call-line.ts';
import { type CallMediaOptions, CallSession } from '../call/call-session.ts';
import { callWay } from '../call/call-way.ts';
import { checkText } from '../check-text.ts';
import { LiveContact } from '../contact/live-contact.ts';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { isRefusal } from '../is-refusal.ts';
import { Outbox, type OutboxItem } from '../outbox/outbox.ts';
import { RepeatableActs } from '../repeatable-acts.ts';
import type { KeyValueStore } from '../storage/key-value-store.ts';
import { type Observable, Store } from '../store.ts';
import { TaskQueue } from '../task-queue.ts';
import { withUnsent } from '../timeline/with-unsent.ts';
import type { Rest } from '../transport/rest.ts';
import type { AgentContactState } from './agent-state.ts';
import { type FoldedChecklist, foldChecklist } from './checklist-fold.ts';
import { isServedBy } from './inbox.ts';

/** What a client hands to one of its contacts. */
export interface AgentContactSessionOptions {
  id: ContactId;
  author: AgentCard;
  environment: Environment;
  rest: Rest;
  store: KeyValueStore;
  sendFrame(frame: ClientFrame): boolean;
  /** The inbox may have changed by an act of this session. */
  onActed(): void;
  onClose(): void;
  /** Kept for this page alone. */
  pageStore: KeyValueStore;
  /** What calls send and are sent with. Default the browser's own. */
  callMedia?: CallMediaOptions | undefined;
}

/** One contact as its agent sees it. Made by `AgentClient.contact()`. */
export class AgentContactSession implements Observable<AgentContactState> {
  readonly id: ContactId;
  readonly #options: AgentContactSessionOptions;
  readonly #contact: LiveContact;
  readonly #outbox: Outbox;
  readonly #store: Store<AgentContactState>;
  readonly #acts: RepeatableActs;
  /** A point that is ticked and unticked at once ends as it was clicked last. */
  readonly #marks = new TaskQueue();
  #checklist: FoldedChecklist = { confirmed: [] };
  #summary: ContactSummary | undefined;
  #others: readonly ContactSummary[] | undefined;
  #problem: ContactError | undefined;
  #call: CallSession | undefined;
  #isLeft = false;
  #isClosed = false;

  constructor(options: AgentContactSessionOptions) {
    const { environment, id, rest } = options;
    this.id = id;
    this.#options = options;
    this.#acts = new RepeatableActs(environment.random);
    this.#contact = new LiveContact({
      id,
      party: 'agent',
      rest,
      environment,
      sendFrame: options.sendFrame,
      onChange: () => this.#show(),
      onEvents: events => {
        this.#checklist = foldChecklist(this.#checklist, events);
        this.#settle();
      },
      onProblem: error => {
        this.#problem = error;
        this.#show();
      },
    });
    this.#outbox = new Outbox({
      store: options.store,
      environment,
      deliver: item => this.#deliver(item),
      isRefusal,
      onChange: () => {
        this.#show();
        this.#closeIfOver();
      },
    });
    this.#store = new Store(this.#view());
  }

  get state(): AgentContactState {
    return this.#store.state;
  }

  subscribe(listener: (state: AgentContactState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Calls with the citizen, within this contact; the same object at each use. */
  get call(): CallSession {
    const { callMedia, environment, pageStore: store } = this.#options;
    this.#call ??= new CallSession({ ...callMedia, line: this.#callLine(), environment, store });
    return this.#call;
  }

  /**
   * Takes the contact that is offered, or one that waits and is offered to nobody, and with it a call that waits.
   *
   * @throws {ContactError} `offer-gone` when somebody else has it, or it is no longer offered.
   */
  async accept(): Promise<void> {
    await this.#act('accept', id => this.#contact.command('accept', { id }));
    await this.#contact.catchUp().catch(() => {});
    this.call.takeOver();
  }

  /**
   * Takes the invitation into a colleague's call.
   *
   * @throws {ContactError} `invitation-gone` when it was taken back, `call-over`, or no answer; may be called again.
   */
  async enterCall(): Promise<void> {
    // The session may be new, and know of no call yet.
    await this.#contact.catchUp();
    await this.#told(this.call.accept());
  }

  /**
   * Declines an invitation into a colleague's call, or leaves that call, which goes on.
   *
   * @throws {ContactError} No answer; this page sends nothing any more all the same. May be called again.
   */
  async leaveCall(): Promise<void> {
    // Whoever is in the call lets go at once, whatever the network does; whoever was only asked into it may know of no call yet.
    if (!this.#contact.isLoaded) await this.#contact.catchUp();
    await this.#told(this.call.leaveCall());
  }

  /**
   * Gives the offer back; the contact keeps its place.
   *
   * @throws {ContactError} `offer-gone` when there is none.
   */
  decline(): Promise<void> {
    return this.#act('decline', () => this.#contact.request('POST', 'decline'));
  }

  /**
   * Keeps a message for the citizen and sends it as soon as possible.
   *
   * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
   */
  send(text: string): void {
    checkText(text);
    this.#outbox.add({ kind: 'message', text });
  }

  /**
   * Keeps a note for colleagues, which the citizen never sees, and sends it as soon as possible.
   *
   * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
   */
  note(text: string): void {
    checkText(text);
    this.#outbox.add({ kind: 'note', text });
  }

  /** Sends a refused message or note again. */
  retry(key: SendId): void {
    this.#outbox.retry(key);
  }

  /** Drops a refused message or note. */
  discard(key: SendId): void {
    this.#outbox.discard(key);
  }

  /**
   * Hands the contact to the queue for these skills, or to one agent, after what was written before.
   *
   * @throws {ContactError} `agent-not-able`, `not-assigned-to-you`, or no answer; may be called again.
   */
  async transfer(to: TransferRequest['to']): Promise<void> {
    await this.#emptyOutbox();
    await this.#act(`transfer ${JSON.stringify(to)}`, id =>
      this.#contact.request('POST', 'transfer', { id, to } satisfies TransferRequest),
    );
  }

  /**
   * Closes the contact, after what was written before. Closing a closed one succeeds.
   *
   * @param outcome - How the matter ended. Default: nothing is said of it.
   * @throws {ContactError} `checklist-incomplete` where it is not resolved before more is confirmed; or it could not be closed now; may be
   * called again.
   */
  async end(outcome?: ClosingOutcome): Promise<void> {
    await this.#emptyOutbox();
    await this.#act(`end ${outcome}`, async id => {
      try {
        await this.#contact.request('POST', 'close', {
          id,
          ...(outcome && { outcome }),
        } satisfies CloseRequest);
      } catch (error) {
        if (!(error instanceof ContactError && error.code === 'contact-closed')) throw error;
      }
    });
  }

  /**
   * Says for the reports what the contact was about, also once it is closed. A later word replaces an earlier one.
   *
   * @throws {ContactError} No answer; may be called again.
   */
  classify(classification: Classification): Promise<void> {
    return this.#act(`classify ${JSON.stringify(classification)}`, id =>
      this.#contact.request('POST', 'classification', { id, ...classification }),
    );
  }

  /**
   * Confirms a point of the site's checklist, or takes that back.
   *
   * @param point - Its id.
   * @throws {ContactError} `not-assigned-to-you`, `contact-closed`, `point-unknown`, or no answer; may be called again.
   */
  async mark(point: string, confirmed: boolean): Promise<void> {
    const { n } = await this.#marks.run(() =>
      this.#act(`mark ${point} ${confirmed}`, id =>
        this.#contact.request<StoredSend>('POST', 'checklist', {
          id,
          point,
          confirmed,
        } satisfies PointMarkRequest),
      ),
    );
    // A reading that was under way meanwhile may have ended before it.
    await this.#contact.handleHeader({ lastN: n, read: this.#contact.log.read }).catch(() => {});
  }

  /**
   * Says how a call back to the citizen went. What reached nobody goes back to the queue until it is due again.
   *
   * @throws {ContactError} `callback-over`, `not-assigned-to-you`, or no answer; may be called again.
   */
  recordAttempt(outcome: CallbackOutcome): Promise<void> {
    return this.#act(`attempt ${outcome}`, id =>
      this.#contact.request('POST', 'callback/attempt', { id, outcome } satisfies CallbackAttemptSend),
    );
  }

  /**
   * Reads how the contact stands, also when no inbox has it, and the other contacts of the same person.
   *
   * @throws {ContactError} `contact-not-found`, or no answer; may be called again.
   */
  async readPerson(): Promise<void> {
    const { contact, others } = (await this.#contact.request('GET', 'person')) as ContactPerson;
    if (this.#isClosed) return;
    this.#others = others;
    if (this.#summary && contact.version < this.#summary.version) this.#show();
    else this.handleSummary(contact, true);
  }

  /**
   * Procedures of the catalogue that may answer what the citizen wrote last, best first; three at most.
   *
   * @throws {ContactError} No answer; may be called again.
   */
  async suggestions(): Promise<readonly SuggestedAnswer[]> {
    const { suggestions } = (await this.#contact.request('GET', 'suggestions')) as SuggestedAnswers;
    return suggestions;
  }

  /** Tells the citizen that the agent is writing; call it as often as you like. */
  setTyping(typing: boolean): void {
    this.#contact.setTyping(typing);
  }

  /** Everything shown so far has been seen. */
  markRead(): void {
    this.#contact.markRead();
  }

  /** Whether the agent holds the contact, or is asked into its call or in it, as far as this page knows. */
  get isServed(): boolean {
    return this.#summary !== undefined && isServedBy(this.#summary, this.#options.author.id);
  }

  /**
   * Nobody looks at it any more: closes it as soon as nothing is on its way and the contact is not the agent's, which may be at once.
   * `AgentClient.contact()` takes that back.
   */
  leave(): void {
    this.#isLeft = true;
    this.#closeIfOver();
  }

  /** Somebody looks at it again. */
  stay(): void {
    this.#isLeft = false;
  }

  /** Stops following the contact; the next `AgentClient.contact()` makes a new session. What is unsent stays stored. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#call?.close();
    this.#outbox.close();
    this.#contact.close();
    this.#options.onClose();
  }

  /** Reads the log, watches it, and sends what an earlier page left behind. */
  start(isLive: boolean): void {
    if (isLive) this.handleLive(true);
    else this.#contact.catchUp().catch(() => {});
    if (this.#outbox.isPending) this.#outbox.flush();
  }

  handleFrame(frame: ServerFrame): void {
    this.#contact.handleFrame(frame);
    this.#call?.handleFrame(frame);
  }

  handleLive(isLive: boolean): void {
    this.#contact.handleLive(isLive);
    this.#call?.handleLive(isLive);
    if (isLive && this.#outbox.isPending) this.#outbox.flush();
  }

  /** Older versions are ignored. Over plain HTTP, a summary that knows of more makes the log be read. */
  handleSummary(summary: ContactSummary, isLive: boolean): void {
    if (this.#summary && summary.version < this.#summary.version) return;
    this.#summary = summary;
    this.#show();
    this.#closeIfOver();
    if (!isLive && !this.#isClosed) this.#contact.handleHeader(summary).catch(() => {});
  }

  #closeIfOver(): void {
    // What is stored is dropped from the outbox once the log shows it.
    const isSending = this.#outbox.items.some(({ failure }) => !failure);
    if (this.#isLeft && !this.isServed && !isSending) this.close();
  }

  #callLine(): CallLine {
    const contact = this.#contact;
    const { author } = this.#options;
    return {
      party: 'agent',
      agent: author,
      contact: this.id,
      get entries() {
        return contact.log.entries;
      },
      get holder() {
        return contact.log.agent;
      },
      queue: undefined,
      watch: listener => this.#store.subscribe(listener),
      sendFrame: frame => this.#options.sendFrame(frame),
      begin: call => contact.request('POST', 'calls', call),
      way: () => callWay(this.#options.rest),
      say: text => this.send(text),
      post: (name, body) => contact.request('POST', name, body),
    };
  }

  #deliver({ id, kind, text }: OutboxItem): Promise<{ n: number; at: string }> {
    if (kind === 'note') return this.#contact.command('notes', { id, text });
    return this.#contact.send({ id, text });
  }

  #act<Answer>(name: string, run: (id: SendId) => Promise<Answer>): Promise<Answer> {
    return this.#told(this.#acts.run(name, run));
  }

  /** Has the log read once something was done, and the inbox also where its answer was lost. */
  async #told<Answer>(act: Promise<Answer>): Promise<Answer> {
    try {
      const answer = await act;
      this.#contact.catchUp().catch(() => {});
      return answer;
    } finally {
      this.#options.onActed();
    }
  }

  async #emptyOutbox(): Promise<void> {
    if (this.#outbox.isPending) await this.#outbox.flush();
    if (this.#outbox.isPending) throw new ContactError('network');
  }

  #settle(): void {
    const keys = new Set(this.#contact.log.entries.map(entry => entry.key));
    this.#outbox.settle(item => keys.has(item.id));
  }

  #view(): AgentContactState {
    const { author } = this.#options;
    const problem = this.#problem?.code;
    return {
      ...(this.#summary && { summary: this.#summary }),
      ...(this.#others && { others: this.#others }),
      ...this.#checklist,
      entries: withUnsent(this.#contact.log.entries, this.#outbox.items, { role: 'agent', ...author }),
      peerTyping: this.#contact.isPeerTyping,
      loaded: this.#contact.isLoaded,
      ...(problem && { problem }),
    };
  }

  #show(): void {
    this.#store.set(this.#view());
  }
}
