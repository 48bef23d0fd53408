import type {
  BareSend,
  ChannelKind,
  ClientFrame,
  ContactEvent,
  ContactId,
  ContactLine,
  EventPage,
  MessageSend,
  Party,
  ReadMarks,
  ServerFrame,
  StoredSend,
  WaitRange,
} from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { emptyLog, type FoldedLog, foldEvents, foldMarks, peerOf } from '../timeline/fold.ts';
import { Backoff } from '../transport/backoff.ts';
import type { Rest } from '../transport/rest.ts';
import { OwnTyping } from './own-typing.ts';
import { PeerTyping } from './peer-typing.ts';
import { SocketSends } from './socket-sends.ts';

export interface LiveContactOptions {
  id: ContactId;
  party: Party;
  rest: Rest;
  environment: Environment;
  /** False when no socket is live. */
  sendFrame(frame: ClientFrame): boolean;
  onChange(): void;
  /** Events folded for the first time. Those of the first reading come with `isNews` false. */
  onEvents(events: readonly ContactEvent[], isNews: boolean): void;
  /** The log cannot be read, for good. */
  onProblem(error: ContactError): void;
}

export interface QueuePlace {
  position: number;
  expectedWait?: WaitRange;
  /** What could be had instead, at the same place. */
  alternatives?: readonly ChannelKind[];
  /** Another office's line, where the wait is too long. */
  elsewhere?: ContactLine;
}

/** One contact as one of its parties follows it: its log without gaps, its marks, and what passes unlogged. */
export class LiveContact {
  readonly id: ContactId;
  readonly #options: LiveContactOptions;
  readonly #peerTyping: PeerTyping;
  readonly #ownTyping: OwnTyping;
  readonly #sends: SocketSends;
  readonly #backoff: Backoff;
  #log: FoldedLog;
  #queue: QueuePlace | undefined;
  #isLoaded = false;
  #reading: Promise<void> | undefined;
  /** The highest number anybody has named. */
  #knownN = 0;
  #markTold = 0;
  #isClosed = false;
  // Each has a retry of its own: a log that was read to its end is not yet one whose news will come.
  #cancelRead = () => {};
  #cancelWatch = () => {};

  constructor(options: LiveContactOptions) {
    const { environment, id, party } = options;
    this.id = id;
    this.#options = options;
    this.#log = emptyLog(party);
    this.#peerTyping = new PeerTyping(environment.setTimer, options.onChange);
    this.#ownTyping = new OwnTyping(environment.now, typing => {
      options.sendFrame({ type: 'typing', contact: id, typing });
    });
    this.#sends = new SocketSends(environment.setTimer);
    this.#backoff = new Backoff(1_000, environment.random);
  }

  get log(): FoldedLog {
    return this.#log;
  }

  get isPeerTyping(): boolean {
    return this.#peerTyping.isTyping;
  }

  /** Place in the queue, while the contact waits and a socket tells. */
  get queue(): QueuePlace | undefined {
    return this.#log.status === 'waiting' ? this.#queue : undefined;
  }

  /** The log has been read to its end once. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  handleFrame(frame: ServerFrame): void {
    switch (frame.type) {
      case 'watching':
        this.#knownN = Math.max(this.#knownN, frame.lastN);
        this.#compareMarks(frame.read);
        this.#noticeEnd();
        break;
      case 'events':
        this.#fold(frame.events);
        break;
      case 'stored':
      case 'refused':
        this.#sends.handleAnswer(frame);
        if (frame.type === 'refused' && frame.id === undefined) {
          // Nothing comes by itself now: where the refusal is not for good, it has to be asked for again.
          this.#cancelWatch = this.#retry(
            () => this.handleLive(true),
            ContactError.fromProblem(frame.problem),
          );
        }
        break;
      case 'typing':
        if (frame.party !== this.#options.party) this.#peerTyping.handleTyping(frame.typing);
        break;
      case 'read':
        this.handleMarks({ [frame.party]: frame.n });
        break;
      case 'queue':
        // The frame as it is: this is fetched with the banner, where each byte counts.
        this.#queue = frame;
        this.#options.onChange();
    }
  }

  /** A socket has been welcomed (true), or is gone. */
  handleLive(isLive: boolean): void {
    this.#cancelWatch();
    if (isLive) {
      this.#options.sendFrame({ type: 'watch', contact: this.id, after: this.#log.lastN });
      return;
    }
    this.#sends.handleLost();
    this.#peerTyping.handleTyping(false);
    this.#queue = undefined;
    this.#options.onChange();
  }

  handleMarks(marks: Partial<ReadMarks>): void {
    const log = foldMarks(this.#log, marks);
    if (log === this.#log) return;
    this.#log = log;
    this.#options.onChange();
  }

  /** What a header or summary says; reads on when it knows of more. */
  async handleHeader({ lastN, read }: { lastN: number; read: ReadMarks }): Promise<void> {
    this.#knownN = Math.max(this.#knownN, lastN);
    this.#compareMarks(read);
    if (this.#log.lastN < this.#knownN) await this.catchUp();
  }

  /**
   * Reads the log to its end over plain HTTP.
   *
   * @throws {ContactError} When there was no answer; the next try is already planned, unless it was refused.
   */
  catchUp(): Promise<void> {
    this.#reading ??= this.#readToEnd();
    return this.#reading;
  }

  /** Stores a message, over the socket if there is one. May be repeated with the same id. */
  send(message: MessageSend): Promise<{ n: number; at: string }> {
    this.#ownTyping.forget();
    const viaSocket = this.#sends.send(this.id, message, frame => this.#options.sendFrame(frame));
    return viaSocket ?? this.command('messages', message);
  }

  /** One POST below the contact. */
  command(name: string, body: BareSend | MessageSend): Promise<StoredSend> {
    return this.request('POST', name, body);
  }

  request<Answer>(method: 'GET' | 'POST' | 'PUT', name: string, body?: unknown): Promise<Answer> {
    return this.#options.rest.request(`contacts/${this.id}/${name}`, { method, body });
  }

  setTyping(isTyping: boolean): void {
    this.#ownTyping.set(isTyping);
  }

  /** Moves this party's own mark to the end of what it has. */
  markRead(): void {
    const { lastN } = this.#log;
    if (this.#markTold >= lastN || this.#log.read[this.#options.party] >= lastN) return;
    this.handleMarks({ [this.#options.party]: lastN });
    this.#tellMark();
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelRead();
    this.#cancelWatch();
    this.#peerTyping.handleTyping(false);
    this.#options.sendFrame({ type: 'unwatch', contact: this.id });
    this.#sends.handleLost();
  }

  /** Takes the server's marks, and tells it our own again if it has missed it. */
  #compareMarks(read: ReadMarks): void {
    const { party } = this.#options;
    this.handleMarks(read);
    if (this.#log.read[party] > read[party]) this.#tellMark();
  }

  #tellMark(): void {
    const n = this.#log.read[this.#options.party];
    this.#markTold = n;
    if (this.#options.sendFrame({ type: 'read', contact: this.id, n })) return;
    this.request('PUT', 'read', { n }).catch(() => {
      // The mark is kept here, and told again with the next one, or when the server shows it has missed it.
      this.#markTold = 0;
    });
  }

  async #readToEnd(): Promise<void> {
    this.#cancelRead();
    try {
      for (;;) {
        const page = await this.#options.rest.request<EventPage>(
          `contacts/${this.id}/events?after=${this.#log.lastN}`,
        );
        if (this.#isClosed) return;
        this.#fold(page.events, page.lastN);
        // Frames may name more while a page is on its way, which that page then lacks.
        if (this.#log.lastN >= this.#knownN) break;
        if (page.events.length === 0) {
          this.#cancelRead = this.#retry(this.#readOn);
          return;
        }
      }
      this.#backoff.reset();
      this.#noticeEnd();
    } catch (error) {
      if (!this.#isClosed && error instanceof ContactError)
        this.#cancelRead = this.#retry(this.#readOn, error);
      throw error;
    } finally {
      // At once, so that whoever asks from now on does not wait for what has been read already.
      this.#reading = undefined;
    }
  }

  /** Where nobody waits for it: what cannot be read now is read again by itself, or told as a problem. */
  readonly #readOn = (): void => {
    this.catchUp().catch(() => {});
  };

  /** Does it again after a while, unless it was refused for good. @returns A function that calls it off. */
  #retry(task: () => void, error?: ContactError): () => void {
    if (error && error.status >= 400 && error.status < 429) {
      this.#options.onProblem(error);
      return () => {};
    }
    return this.#options.environment.setTimer(() => this.#isClosed || task(), this.#backoff.next());
  }

  #fold(events: readonly ContactEvent[], knownN = events.at(-1)?.n ?? 0): void {
    this.#knownN = Math.max(this.#knownN, knownN);
    const { fresh, hasGap, log } = foldEvents(this.#log, events);
    if (fresh.length > 0) {
      const isNews = this.#isLoaded;
      this.#log = log;
      const peer = peerOf(log.party);
      if (fresh.some(event => event.kind === 'message' && event.actor.role === peer)) {
        this.#peerTyping.handleTyping(false);
      }
      this.#noticeEnd();
      this.#options.onEvents(fresh, isNews);
      this.#options.onChange();
    }
    if (hasGap) this.#readOn();
  }

  #noticeEnd(): void {
    if (this.#isLoaded || this.#knownN === 0 || this.#log.lastN < this.#knownN) return;
    this.#isLoaded = true;
    this.#options.onChange();
  }
}
