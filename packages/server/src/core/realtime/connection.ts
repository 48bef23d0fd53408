import {
  type ClientFrame,
  type ContactId,
  PING_INTERVAL_SECONDS,
  type ProblemDocument,
  type ServerFrame,
  type SiteConfiguration,
  type SiteId,
} from '@ventanilla/protocol';
import { clientFrame } from '@ventanilla/protocol/schemas';
import { type Caller, senderOf } from '../caller.ts';
import { signalHint } from '../calls/signal-hint.ts';
import type { HandlerContext } from '../handler-context.ts';
import { checkShape } from '../http/check-shape.ts';
import { failureProblem } from '../http/failure.ts';
import { isOriginAllowed } from '../http/origins.ts';
import { problemDocument, Refusal } from '../http/refusal.ts';
import { callerKey } from '../limits/caller-key.ts';
import { type Allowance, TokenBucket } from '../limits/token-bucket.ts';
import { maySee } from '../log/commands/may-act.ts';
import { moveReadMark } from '../log/commands/move-read-mark.ts';
import { sendMessage } from '../log/commands/send-message.ts';
import type { Socket } from '../ports/socket.ts';
import type { ContactHead } from '../ports/storage.ts';
import { greet } from './greet.ts';
import { Watch } from './watch.ts';

/** Where a socket comes from, as far as the host knows. */
export interface SocketSource {
  /** The `Origin` header of the request that became the socket. */
  origin?: string;
  /** That request's address, which tells the server's own origin. */
  url?: string;
  /** Network address of the caller. */
  address?: string;
}

/** Whom a connection tells about itself. */
export interface ConnectionOwner {
  onOpen(connection: Connection): void;
  onClose(connection: Connection): void;
  onWatch(watch: Watch): void;
  onUnwatch(watch: Watch): void;
  /** Somebody who is to know a place in the queue has begun to watch. */
  onWaiting(site: SiteId): void;
}

const HELLO_TIMEOUT_MS = 10_000;
const SILENCE_MS = PING_INTERVAL_SECONDS * 3 * 1_000;
const MAX_BUFFERED_BYTES = 1_048_576;
const DRAINED_BYTES = 262_144;
const DRAIN_LOOK_MS = 50;
const MAX_DRAIN_LOOKS = 600;
const MAX_EARLY_FRAMES = 64;
/** More than a desk says that comes back to many contacts, and never more than a few a second for long. */
const FRAMES: Allowance = { burst: 300, perMinute: 1_200 };
const PONG = JSON.stringify({ type: 'pong' } satisfies ServerFrame);

const CLOSE_NORMAL = 1000;
const CLOSE_POLICY = 1008;
const CLOSE_TRY_AGAIN = 1013;

/** One socket: says who it is, then watches contacts and writes to them. */
export class Connection {
  readonly #socket: Socket;
  readonly #address: string | undefined;
  /** Until whoever is there has been let in. */
  #source: SocketSource | undefined;
  readonly #context: HandlerContext;
  readonly #owner: ConnectionOwner;
  /** Replaced, not changed: almost every socket has one. */
  #watches: readonly Watch[] = [];
  #state: 'new' | 'greeting' | 'open' | 'closed' = 'new';
  #site: SiteConfiguration | undefined;
  #caller: Caller | undefined;
  #lastSeenAt: number;
  /** How many frames more may come. Absent for callers who are not held back. */
  #frames: TokenBucket | undefined;
  /** What came while the hello was being checked. */
  #early: ClientFrame[] | undefined;
  #cancelHelloTimer: (() => void) | undefined;

  constructor(socket: Socket, source: SocketSource, context: HandlerContext, owner: ConnectionOwner) {
    this.#socket = socket;
    this.#address = source.address;
    this.#source = source;
    this.#context = context;
    this.#owner = owner;
    this.#lastSeenAt = context.runtime.now();
    if (callerKey(source.address) !== undefined) this.#frames = new TokenBucket(FRAMES, this.#lastSeenAt);
    socket.onmessage = ({ data }) => this.#receive(data);
    socket.onclose = () => this.#closed();
    this.#cancelHelloTimer = context.runtime.setTimer(() => {
      this.#refuseFrame('a hello within 10 seconds');
    }, HELLO_TIMEOUT_MS);
  }

  /** Set once the connection is open. */
  get caller(): Caller | undefined {
    return this.#caller;
  }

  /** Network address of whoever is there. */
  get address(): string | undefined {
    return this.#address;
  }

  get site(): SiteId | undefined {
    return this.#site?.id;
  }

  /** Lets somebody in who is known already, with what came in the meantime. */
  admit(site: SiteConfiguration, caller: Caller): void {
    if (this.#state === 'closed') return;
    this.#endHello();
    this.#site = site;
    this.#caller = caller;
    this.#state = 'open';
    this.#owner.onOpen(this);
    this.send({ type: 'welcome' });
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const frame of early) if (!this.#isClosed()) this.#handle(frame);
  }

  send(frame: ServerFrame): void {
    this.sendText(JSON.stringify(frame));
  }

  /** Sends a frame that is text already. A reader that takes nothing is cut off, and catches up when it comes back. */
  sendText(text: string): void {
    if (this.#state === 'closed') return;
    if (this.#socket.bufferedAmount > MAX_BUFFERED_BYTES) {
      this.#context.runtime.log.warn('slow-reader-cut', { site: this.site });
      this.#close(CLOSE_TRY_AGAIN);
      return;
    }
    try {
      this.#socket.send(text);
    } catch {
      this.#close(CLOSE_TRY_AGAIN); // What is committed stays so, whatever state a socket is in.
    }
  }

  async drained(): Promise<void> {
    for (let look = 0; this.#socket.bufferedAmount > DRAINED_BYTES; look++) {
      if (this.#state === 'closed') return;
      if (look === MAX_DRAIN_LOOKS) throw new Refusal('unavailable');
      await new Promise<void>(resolve => this.#context.runtime.setTimer(resolve, DRAIN_LOOK_MS));
    }
  }

  /** Ends the connection because of something that was thrown. */
  fail(error: unknown): void {
    this.goodbye(failureProblem(error, this.#context.runtime.log, { site: this.site }));
  }

  /** Says why nothing more will come, and ends the connection. */
  goodbye(problem: ProblemDocument): void {
    if (this.#state === 'closed') return;
    this.send({ type: 'goodbye', problem });
    if (!this.#isClosed()) this.#close(problem.status >= 500 ? CLOSE_TRY_AGAIN : CLOSE_POLICY);
  }

  /** Ends a connection from which nothing has come for long. */
  endIfSilent(now: number): void {
    if (now - this.#lastSeenAt > SILENCE_MS) this.#close(CLOSE_NORMAL);
  }

  #receive(data: unknown): void {
    if (this.#state === 'closed') return;
    this.#lastSeenAt = this.#context.runtime.now();
    const retryAfterSeconds = this.#frames?.take(this.#lastSeenAt) ?? 0;
    if (retryAfterSeconds > 0) {
      this.goodbye(problemDocument('too-many-requests', { retryAfterSeconds }));
      return;
    }
    let frame: ClientFrame;
    try {
      frame = parseFrame(data);
    } catch (error) {
      this.#goodbyeFor(error);
      return;
    }
    if (this.#state === 'open') this.#handle(frame);
    else if (this.#state === 'new' && frame.type === 'hello') void this.#greet(frame);
    else if (this.#state === 'greeting') this.#keepForLater(frame);
    else this.#refuseFrame('a hello first');
  }

  #keepForLater(frame: ClientFrame): void {
    this.#early ??= [];
    if (this.#early.length < MAX_EARLY_FRAMES) this.#early.push(frame);
    else this.#refuseFrame('a hello first');
  }

  /** Lets go of what only the hello needs: of idle sockets there are thousands. */
  #endHello(): void {
    this.#cancelHelloTimer?.();
    this.#cancelHelloTimer = undefined;
    this.#source = undefined;
  }

  async #greet(hello: Extract<ClientFrame, { type: 'hello' }>): Promise<void> {
    this.#state = 'greeting';
    try {
      const site = this.#context.sites.get(hello.site);
      if (site === undefined) throw new Refusal('site-not-found');
      if (!isOriginAllowed(this.#source?.origin, site, this.#source?.url)) {
        throw new Refusal('origin-not-allowed');
      }
      const caller = await greet(this.#context, site.id, hello.token, this.#address);
      if (!this.#isClosed()) this.admit(site, caller);
    } catch (error) {
      this.#goodbyeFor(error);
    }
  }

  #handle(frame: ClientFrame): void {
    const site = this.#site?.id;
    const caller = this.#caller;
    if (site === undefined || caller === undefined) return;
    if (caller.party === 'agent') this.#context.presenceRenewal.noteLife(site, caller.agent.id);
    switch (frame.type) {
      case 'ping':
        this.sendText(PONG);
        break;
      case 'typing':
        this.#typing(site, caller, frame);
        break;
      case 'signal':
        this.#signal(site, caller, frame);
        break;
      case 'send':
        void this.#store(site, caller, frame);
        break;
      case 'read':
        void this.#markRead(site, caller, frame);
        break;
      case 'watch':
        void this.#watch(site, caller, frame);
        break;
      case 'unwatch':
        this.#unwatch(frame.contact);
        break;
      case 'hello':
        this.#refuseFrame('one hello only');
        break;
    }
  }

  async #watch(
    site: SiteId,
    caller: Caller,
    { contact, after }: Extract<ClientFrame, { type: 'watch' }>,
  ): Promise<void> {
    this.#unwatch(contact);
    const { reader } = this.#context;
    const watch = new Watch({ site, contact, caller, outlet: this, reader });
    // Known to the hub before the log is read, so that nothing committed meanwhile is missed.
    this.#watches = [...this.#watches, watch];
    this.#owner.onWatch(watch);
    try {
      const head = await reader.head(site, contact);
      if (watch.isEnded) return;
      if (head === undefined || !(await this.#maySee(site, caller, head))) {
        throw new Refusal('contact-not-found');
      }
      if (watch.isEnded) return;
      watch.start(head, after);
      if (caller.party === 'citizen' && head.status === 'waiting') this.#owner.onWaiting(site);
    } catch (error) {
      if (watch.isEnded) return;
      this.#unwatch(contact);
      this.send({ type: 'refused', contact, problem: this.#problemFor(error) });
    }
  }

  /** Another device of the same person may have joined, and opened the contact, since this one said hello. */
  async #maySee(site: SiteId, caller: Caller, head: ContactHead): Promise<boolean> {
    if (maySee(caller, head)) return true;
    if (caller.party !== 'citizen') return false;
    const renewed = await this.#context.visitors.renew(site, caller);
    this.#caller = renewed;
    return maySee(renewed, head);
  }

  #unwatch(contact: ContactId): void {
    const watch = this.#watchOf(contact);
    if (watch === undefined) return;
    watch.end();
    this.#watches = this.#watches.filter(other => other !== watch);
    this.#owner.onUnwatch(watch);
  }

  #watchOf(contact: ContactId): Watch | undefined {
    return this.#watches.find(watch => watch.contact === contact);
  }

  /** The command is handed over before anything is awaited, so that what one socket sends keeps its order. */
  async #store(
    site: SiteId,
    caller: Caller,
    { contact, message }: Extract<ClientFrame, { type: 'send' }>,
  ): Promise<void> {
    const { log, rateLimits, runtime } = this.#context;
    const { id } = message;
    try {
      rateLimits.takeOfPerson('sendMessage', site, senderOf(caller), this.#address);
      const outcome = await log.execute(sendMessage({ site, contact, caller, message, at: runtime.now() }));
      if (outcome.status === 'refused') throw new Refusal(outcome.code as 'contact-not-found');
      if (outcome.send === undefined) throw new Error('a stored send has no event');
      this.send({ type: 'stored', contact, id, n: outcome.send.n, at: outcome.send.at });
    } catch (error) {
      this.send({ type: 'refused', contact, id, problem: this.#problemFor(error) });
    }
  }

  async #markRead(
    site: SiteId,
    caller: Caller,
    { contact, n }: Extract<ClientFrame, { type: 'read' }>,
  ): Promise<void> {
    const { log, reader, runtime } = this.#context;
    try {
      await moveReadMark({ site, contact, caller, n, at: runtime.now(), log, reader });
    } catch (error) {
      this.#problemFor(error); // Logged; the client says again how far it has read when it reads on.
    }
  }

  #typing(site: SiteId, caller: Caller, { contact, typing }: Extract<ClientFrame, { type: 'typing' }>): void {
    const watch = this.#watchOf(contact);
    if (!watch?.isOpen) return;
    if (caller.party === 'agent' && watch.holder !== caller.agent.id) return;
    this.#context.bus.publish({ kind: 'typing', site, contact, party: caller.party, typing });
  }

  /** Passed on as far as this socket knows that its caller is in the call; what is lost is said again. */
  #signal(site: SiteId, caller: Caller, frame: Extract<ClientFrame, { type: 'signal' }>): void {
    const { contact } = frame;
    const watch = this.#watchOf(contact);
    if (!watch?.isOpen || watch.call !== frame.call || !watch.isInCall) return;
    watch.endpoint = frame.from;
    this.#context.bus.publish(signalHint(site, contact, caller, frame));
  }

  #problemFor(error: unknown): ProblemDocument {
    return failureProblem(error, this.#context.runtime.log, { site: this.site });
  }

  #goodbyeFor(error: unknown): void {
    this.goodbye(this.#problemFor(error));
  }

  #refuseFrame(wanted: string): void {
    const issues = [{ pointer: '', message: wanted }];
    this.goodbye(problemDocument('invalid-request', { issues }));
  }

  #isClosed(): boolean {
    return this.#state === 'closed';
  }

  #close(code: number): void {
    this.#closed();
    this.#socket.close(code);
  }

  #closed(): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#endHello();
    for (const { contact } of this.#watches) this.#unwatch(contact);
    this.#owner.onClose(this);
  }
}

/** @throws {Refusal} `invalid-request`. */
function parseFrame(data: unknown): ClientFrame {
  let frame: unknown;
  try {
    if (typeof data === 'string') frame = JSON.parse(data);
  } catch {
    frame = undefined;
  }
  return checkShape(clientFrame, frame);
}
