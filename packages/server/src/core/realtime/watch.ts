import {
  type AgentId,
  type CallId,
  type ContactId,
  type EndpointId,
  MAX_EVENTS_PER_PAGE,
  type Party,
  type ServerFrame,
} from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import { guestsWithin } from '../calls/call-guests.ts';
import type { QueueStanding } from '../centre/queue-standings.ts';
import type { ContactReader } from '../log/contact-reader.ts';
import { readMarks } from '../log/views.ts';
import type { BusHint } from '../ports/bus.ts';
import type { ContactHead } from '../ports/storage.ts';
import { EventBatch } from './event-batch.ts';

/** Where a watch sends its frames: the part of a connection that it needs. */
export interface WatchOutlet {
  sendText(text: string): void;
  /** Resolves once the reader has taken most of what was sent; rejects when it never does. */
  drained(): Promise<void>;
  fail(error: unknown): void;
}

export interface WatchOptions {
  site: string;
  contact: ContactId;
  caller: Caller;
  outlet: WatchOutlet;
  reader: Pick<ContactReader, 'events'>;
}

/**
 * One socket's reading of one contact's log. Sends every event exactly once and in order: what it is handed is sent
 * when it continues what was sent last; whatever else happens, the log itself is read.
 */
export class Watch {
  readonly site: string;
  readonly contact: ContactId;
  readonly party: Party;
  /** The page at this socket, once it has signalled within a call. */
  endpoint: EndpointId | undefined;
  readonly #agent: AgentId | undefined;
  readonly #outlet: WatchOutlet;
  readonly #reader: Pick<ContactReader, 'events'>;
  #state: 'starting' | 'catching-up' | 'live' | 'ended' = 'starting';
  /** Something was committed while the log was being read. */
  #isBehind = false;
  #sentN = 0;
  /** How far each party was last told to have read. */
  #readByCitizen = 0;
  #readByAgent = 0;
  /** What was last told of the queue, as JSON text: shorter to keep than the frame. */
  #standing = '';
  #holder: AgentId | undefined;
  #call: CallId | undefined;
  #guests: readonly AgentId[] = [];

  constructor({ site, contact, caller, outlet, reader }: WatchOptions) {
    this.site = site;
    this.contact = contact;
    this.party = caller.party;
    this.#agent = caller.party === 'agent' ? caller.agent.id : undefined;
    this.#outlet = outlet;
    this.#reader = reader;
  }

  /** Whether the reader has been let in and is still there. */
  get isOpen(): boolean {
    return this.#state === 'live' || this.#state === 'catching-up';
  }

  get isEnded(): boolean {
    return this.#state === 'ended';
  }

  /** The agent who holds the contact, as far as is known. */
  get holder(): AgentId | undefined {
    return this.#holder;
  }

  /** Whether the reader is in the call that is under way, as far as is known. */
  get isInCall(): boolean {
    if (this.#call === undefined) return false;
    return this.#agent === undefined || this.#agent === this.#holder || this.#guests.includes(this.#agent);
  }

  /** The call that is under way, as far as is known. */
  get call(): CallId | undefined {
    return this.#call;
  }

  /** Lets the reader in: answers `watching`, and sends everything behind number `after`. */
  start(head: ContactHead, after: number): void {
    if (this.#state !== 'starting') return;
    this.#sentN = Math.min(after, head.lastN);
    this.#readByCitizen = head.readByCitizen;
    this.#readByAgent = head.readByAgent;
    this.#take(head);
    const { status, lastN } = head;
    this.#send({ type: 'watching', contact: this.contact, status, lastN, read: readMarks(head) });
    if (this.#isBehind || this.#sentN < lastN) void this.#catchUp();
    else this.#state = 'live';
  }

  end(): void {
    this.#state = 'ended';
  }

  /** Takes events that were just committed; `update` follows, and has the log read where these do not continue it. */
  deliver(batch: EventBatch): void {
    if (this.#state === 'live' && batch.firstN === this.#sentN + 1) this.#sendBatch(batch);
  }

  /** Takes the contact as it now is: tells moved read marks, and reads the log where it has grown. */
  update(head: ContactHead): void {
    if (!this.isOpen) {
      this.#isBehind = true; // Let in by an older head, it reads on to this one.
      return;
    }
    this.#take(head);
    if (head.readByCitizen > this.#readByCitizen) {
      this.#readByCitizen = head.readByCitizen;
      this.#tellRead('citizen', head.readByCitizen);
    }
    if (head.readByAgent > this.#readByAgent) {
      this.#readByAgent = head.readByAgent;
      this.#tellRead('agent', head.readByAgent);
    }
    if (head.lastN <= this.#sentN) return;
    if (this.#state === 'live') void this.#catchUp();
    else this.#isBehind = true;
  }

  /** Tells a citizen how they stand in the queue, when that has changed. `undefined` outside the queue. */
  tellStanding(standing: QueueStanding | undefined): void {
    if (!this.isOpen || this.party !== 'citizen') return;
    const text = standing === undefined ? '' : JSON.stringify(standing);
    if (text === this.#standing) return;
    this.#standing = text;
    if (standing !== undefined) this.#send({ type: 'queue', contact: this.contact, ...standing });
  }

  tellTyping(party: Party, typing: boolean): void {
    if (!this.isOpen || party === this.party) return;
    this.#send({ type: 'typing', contact: this.contact, party, typing });
  }

  /** Tells what another endpoint says, to those who are in the call: addresses of people are in it. */
  tellSignal({ contact, call, from, to, signal }: BusHint & { kind: 'signal' }): void {
    if (!this.isOpen || call !== this.#call || from.endpoint === this.endpoint) return;
    if (!this.isInCall) return;
    if (to !== undefined && this.endpoint !== undefined && to !== this.endpoint) return;
    this.#send({ type: 'signal', contact, call, from, ...(to !== undefined && { to }), signal });
  }

  /** Who may know what. */
  #take(head: ContactHead): void {
    this.#holder = head.agent?.id;
    this.#call = head.call?.id;
    this.#guests = guestsWithin(head);
  }

  async #catchUp(): Promise<void> {
    this.#state = 'catching-up';
    try {
      do {
        this.#isBehind = false;
        await this.#sendPages();
      } while (this.#isBehind && !this.isEnded);
      if (!this.isEnded) this.#state = 'live';
    } catch (error) {
      if (this.isEnded) return;
      this.end();
      this.#outlet.fail(error);
    }
  }

  async #sendPages(): Promise<void> {
    for (let isFull = true; isFull; ) {
      await this.#outlet.drained();
      const events = await this.#reader.events(this.site, this.contact, this.#sentN);
      if (this.isEnded) return;
      if (events.length > 0) this.#sendBatch(new EventBatch(this.contact, events));
      isFull = events.length === MAX_EVENTS_PER_PAGE;
    }
  }

  #tellRead(party: Party, n: number): void {
    this.#send({ type: 'read', contact: this.contact, party, n });
  }

  #sendBatch(batch: EventBatch): void {
    this.#sentN = batch.lastN;
    this.#outlet.sendText(batch.textFor(this.party));
  }

  #send(frame: ServerFrame): void {
    this.#outlet.sendText(JSON.stringify(frame));
  }
}
