import {
  type ClientFrame,
  type ContactId,
  POLL_SECONDS,
  type ProblemDocument,
  type ServerFrame,
  type StreamRequest,
} from '@ventanilla/protocol';
import { readLines } from './read-lines.ts';
import type { RestOptions } from './rest.ts';
import type { WebSocketLike } from './web-socket-like.ts';

/** What one socket finds out about the network is known to the next. */
interface Way {
  hold: StreamRequest['hold'];
}

/** Milliseconds within which a streamed answer must begin, and for which it must last, or the network collects answers. */
const STREAM_PROOF_MS = 5_000;
/** Milliseconds without a line after which a stream is asked anew; the server writes one every 15 s. */
const STREAM_SILENCE_MS = 20_000;
/** Milliseconds that a poll may take. */
const POLL_TIMEOUT_MS = (POLL_SECONDS + 10) * 1_000;
/** Milliseconds between two looks whether the network has come to hand on what it is streamed. */
const UPWARD_MS = 180_000;

/**
 * Sockets made of requests, for networks where real ones do not work: streamed answers, or polls where a proxy collects
 * an answer before it hands it on.
 */
export function httpSockets(options: RestOptions): () => WebSocketLike {
  const way: Way = { hold: 'stream' };
  return () => new HttpSocket(options, way);
}

class HttpSocket implements WebSocketLike {
  onopen: WebSocketLike['onopen'] = null;
  onmessage: WebSocketLike['onmessage'] = null;
  onclose: WebSocketLike['onclose'] = null;
  onerror: WebSocketLike['onerror'] = null;
  readonly #options: RestOptions;
  readonly #way: Way;
  /** Contacts that are followed, and the number of the last event that came of each. */
  readonly #watched = new Map<ContactId, number>();
  #request: AbortController | undefined;
  #mark: string | undefined;
  #heardAt = 0;
  #isWelcomed = false;
  #isClosed = false;
  #isPlanned = false;
  #cancelProbe: () => void;

  constructor(options: RestOptions, way: Way) {
    this.#options = options;
    this.#way = way;
    this.#cancelProbe = options.environment.setTimer(() => this.#probe(), UPWARD_MS);
    Promise.resolve().then(() => call(this.onopen, {}));
  }

  /** Takes every frame but `send` and `read`, which are requests of their own. */
  send(text: string): void {
    const frame: ClientFrame = JSON.parse(text);
    if (frame.type === 'hello') this.#plan();
    else if (frame.type === 'watch') this.#watch(frame.contact, frame.after);
    else if (frame.type === 'unwatch') this.#watched.delete(frame.contact);
    else if (frame.type === 'ping') this.#showLife();
    else if (frame.type === 'typing') {
      this.#post(`contacts/${frame.contact}/typing`, { typing: frame.typing }).catch(() => {});
    } else if (frame.type === 'signal') {
      const { type: _type, contact, ...signal } = frame;
      this.#post(`contacts/${contact}/calls/signal`, signal).catch(() => {});
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelProbe();
    this.#request?.abort();
  }

  #watch(contact: ContactId, after: number): void {
    const known = this.#watched.get(contact) ?? Number.POSITIVE_INFINITY;
    this.#watched.set(contact, after);
    if (after < known) this.#plan();
  }

  /** Asks anew, once for all that is to be watched from now on. */
  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    Promise.resolve().then(() => {
      this.#isPlanned = false;
      if (!this.#isClosed) this.#ask();
    });
  }

  /** The answer to a ping: there has been a line lately, or the request is made anew. */
  #showLife(): void {
    const patienceMs = this.#way.hold === 'stream' ? STREAM_SILENCE_MS : POLL_TIMEOUT_MS;
    if (this.#options.environment.now() - this.#heardAt < patienceMs) this.#tell({ type: 'pong' });
    else this.#plan();
  }

  async #ask(): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const isCurrent = () => request === this.#request && !this.#isClosed;
    const { now, setTimer } = this.#options.environment;
    const isStream = this.#way.hold === 'stream';
    let begunAt: number | undefined;
    let isWhole = false;
    const cancelTimer = setTimer(
      () => isCurrent() && (isStream ? this.#fallToPolls() : this.#end()),
      isStream ? STREAM_PROOF_MS : POLL_TIMEOUT_MS,
    );
    try {
      const answer = await this.#post('stream', this.#wanted(), request.signal);
      for await (const line of readLines(answer)) {
        if (!isCurrent()) return;
        if (isStream) cancelTimer();
        this.#heardAt = now();
        begunAt ??= this.#heardAt;
        this.#receive(line);
      }
      isWhole = true;
    } catch {
      // Told apart below from an answer that came to its end.
    } finally {
      cancelTimer();
    }
    if (!isCurrent()) return;
    if (begunAt === undefined || !(isStream || isWhole)) this.#end();
    else if (isStream && now() - begunAt < STREAM_PROOF_MS) this.#fallToPolls();
    else this.#ask();
  }

  /** Answers are cut or collected on their way. */
  #fallToPolls(): void {
    this.#way.hold = 'poll';
    this.#ask();
  }

  /** Sees whether a streamed answer gets through by now; the polls go on meanwhile. */
  async #probe(): Promise<void> {
    const { setTimer } = this.#options.environment;
    this.#cancelProbe = setTimer(() => this.#probe(), UPWARD_MS);
    if (this.#way.hold === 'stream') return;
    const request = new AbortController();
    const cancelTimer = setTimer(() => request.abort(), STREAM_PROOF_MS);
    try {
      const answer = await this.#post('stream', { watch: [], hold: 'stream' }, request.signal);
      for await (const _welcome of readLines(answer)) {
        this.#way.hold = 'stream';
        break;
      }
    } catch {
      // Not yet.
    }
    cancelTimer();
    request.abort();
    if (this.#way.hold === 'stream') this.#plan();
  }

  #wanted(): StreamRequest {
    const watch = [...this.#watched].map(([contact, after]) => ({ contact, after }));
    return { watch, hold: this.#way.hold, ...(this.#mark !== undefined && { mark: this.#mark }) };
  }

  #receive(line: string): void {
    const frame: ServerFrame = JSON.parse(line);
    if (frame.type === 'welcome') {
      if (this.#isWelcomed) return;
      this.#isWelcomed = true;
    } else if (frame.type === 'mark') {
      const isNews = this.#mark !== undefined && this.#mark !== frame.mark;
      this.#mark = frame.mark;
      if (isNews) this.#tell({ type: 'welcome' });
      return;
    } else if (frame.type === 'events') {
      const lastN = frame.events.at(-1)?.n ?? 0;
      if (lastN > (this.#watched.get(frame.contact) ?? lastN)) this.#watched.set(frame.contact, lastN);
    } else if (frame.type === 'refused') {
      this.#watched.delete(frame.contact);
    }
    this.#tell(frame);
  }

  async #post(path: string, body: object, signal?: AbortSignal): Promise<Response> {
    const { credentials = 'omit', environment, headers, server, site } = this.#options;
    const answer = await environment.fetch(new URL(`v1/sites/${site}/${path}`, server), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers({ method: 'POST' }) },
      body: JSON.stringify(body),
      credentials,
      ...(signal && { signal }),
    });
    if (answer.ok) return answer;
    const problem: ProblemDocument = await answer.json();
    if (signal && !signal.aborted) this.#tell({ type: 'goodbye', problem });
    throw new Error(problem.code);
  }

  #tell(frame: ServerFrame): void {
    if (!this.#isClosed) call(this.onmessage, { data: JSON.stringify(frame) });
  }

  #end(): void {
    call(this.onclose, {});
  }
}

function call(listener: ((event: never) => void) | null, event: object): void {
  (listener as ((event: object) => void) | null)?.(event);
}
