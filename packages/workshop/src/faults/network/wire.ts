import type { EnvironmentOptions, WebSocketLike } from '@ventanilla/client';
import { WebSocket } from 'ws';
import type { Ledger } from '../ledger.ts';
import type { TownClock } from '../town-clock.ts';

/** What becomes of the frames that reach a client: none, one or more are handed on, now or later. */
export type Tamper = (text: string, deliver: (text: string) => void) => void;

/**
 * The network of one person: what a client is given as its surroundings. Every send and every acknowledgement that
 * passes is noted in the ledger, before the client sees it.
 */
export class Wire {
  readonly #ledger: Ledger;
  readonly #clock: TownClock;
  readonly #sockets = new Set<WebSocket>();
  readonly #streams = new Set<AbortController>();
  #cookie: string | undefined;
  #wakers = new Set<() => void>();
  /** No network at all, and the page knows it. */
  #isOffline = false;
  /** Added to the town's clock. */
  clockOffsetMs = 0;
  tamper: Tamper = (text, deliver) => deliver(text);
  /** How often each request is made; more than once as careless proxies repeat them. */
  repeats = () => 1;

  constructor(ledger: Ledger, clock: TownClock) {
    this.#ledger = ledger;
    this.#clock = clock;
  }

  get environment(): EnvironmentOptions {
    return {
      fetch: this.fetch,
      openSocket: url => this.#openSocket(url),
      now: () => this.#clock.now() + this.clockOffsetMs,
      setTimer: this.#clock.setTimer,
      page: {
        isVisible: () => true,
        isOnline: () => !this.#isOffline,
        onWake: listener => {
          this.#wakers.add(listener);
          return () => this.#wakers.delete(listener);
        },
      },
    };
  }

  goOffline(): void {
    this.#isOffline = true;
    this.#drop();
  }

  goOnline(): void {
    this.#isOffline = false;
    for (const wake of [...this.#wakers]) wake();
  }

  close(): void {
    this.#isOffline = true;
    this.#drop();
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    if (this.#isOffline) throw new TypeError('no network');
    this.#noteSend(init?.body);
    const headers = new Headers(init?.headers);
    if (this.#cookie !== undefined && init?.credentials !== 'omit') headers.set('cookie', this.#cookie);
    if (new URL(String(input)).pathname.endsWith('/stream')) return this.#stream(input, { ...init, headers });
    const tries = Array.from({ length: this.repeats() }, () => fetch(input, { ...init, headers }));
    const answers = await Promise.allSettled(tries);
    const texts = await Promise.all(
      answers.map(async answer => {
        if (answer.status === 'rejected') return undefined;
        const text = await answer.value.clone().text();
        this.#noteAnswer(String(input), init, answer.value.status, text);
        return text;
      }),
    );
    const last = answers.at(-1);
    if (last?.status !== 'fulfilled') throw last?.reason ?? new TypeError('no answer');
    if (this.#isOffline) throw new TypeError('the network went');
    this.#keepCookie(last.value);
    const text = texts.at(-1);
    const { status } = last.value;
    return new Response(status === 204 ? null : text, { status, headers: last.value.headers });
  };

  #openSocket(url: string): WebSocketLike {
    if (this.#isOffline) throw new TypeError('no network');
    const socket = new WebSocket(url, { perMessageDeflate: false });
    this.#sockets.add(socket);
    const like: WebSocketLike = {
      onopen: null,
      onmessage: null,
      onclose: null,
      onerror: null,
      send: text => {
        this.#noteFrame(text);
        socket.send(text);
      },
      // A closing handshake would wait for a side that may be gone.
      close: () => socket.terminate(),
    };
    socket.on('open', () => call(like.onopen, {}));
    socket.on('message', bytes => {
      const text = bytes.toString();
      this.#noteFrame(text);
      this.tamper(text, delivered => call(like.onmessage, { data: delivered }));
    });
    socket.on('error', () => call(like.onerror, {}));
    socket.on('close', () => {
      this.#sockets.delete(socket);
      call(like.onclose, {});
    });
    return like;
  }

  /** Lines that come as they are said; each is a frame. */
  async #stream(input: Parameters<typeof fetch>[0], init: RequestInit): Promise<Response> {
    const ended = new AbortController();
    this.#streams.add(ended);
    const signals = [ended.signal, ...(init.signal ? [init.signal] : [])];
    const answer = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
    if (!answer.ok || !answer.body) return answer;
    const lines = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(this.#tamperedLines());
    return new Response(lines.pipeThrough(new TextEncoderStream()), answer);
  }

  #tamperedLines(): TransformStream<string, string> {
    let rest = '';
    return new TransformStream({
      transform: (text, controller) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          this.tamper(line, delivered => {
            try {
              controller.enqueue(`${delivered}\n`);
            } catch {
              // What would come after the end of its answer never comes.
            }
          });
        }
      },
    });
  }

  #drop(): void {
    for (const socket of [...this.#sockets]) socket.terminate();
    for (const stream of [...this.#streams]) stream.abort();
    this.#streams.clear();
  }

  #noteSend(body: unknown): void {
    if (typeof body !== 'string') return;
    const { id, message, text } = JSON.parse(body);
    if (message) this.#ledger.sent(message.id, message.text);
    else if (id && text) this.#ledger.sent(id, text);
  }

  #noteAnswer(url: string, init: RequestInit | undefined, status: number, text: string): void {
    if (status === 503) this.#ledger.turnedAway();
    if (status !== 201) return;
    const { pathname } = new URL(url);
    const answer = JSON.parse(text);
    const [, contact] = /\/contacts\/([^/]+)\/messages$/.exec(pathname) ?? [];
    if (contact) this.#ledger.acknowledged(answer.id, contact, answer.n);
    else if (pathname.endsWith('/contacts')) {
      this.#ledger.acknowledged(JSON.parse(String(init?.body)).message.id, answer.contact.id, 2);
    }
  }

  #noteFrame(text: string): void {
    const frame = JSON.parse(text);
    if (frame.type === 'send') this.#ledger.sent(frame.message.id, frame.message.text);
    else if (frame.type === 'refused' && frame.problem.status === 503) this.#ledger.turnedAway();
    else if (frame.type === 'stored') this.#ledger.acknowledged(frame.id, frame.contact, frame.n);
  }

  #keepCookie(answer: Response): void {
    for (const cookie of answer.headers.getSetCookie()) this.#cookie = cookie.split(';', 1)[0];
  }
}

function call(handler: ((event: never) => void) | null, event: object): void {
  (handler as ((event: object) => void) | null)?.(event);
}
