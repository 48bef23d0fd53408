import type { ServerFrame } from '@ventanilla/protocol';
import type { ContactHandler, Socket } from '@ventanilla/server';
import type { WebSocketLike } from '../transport/web-socket-like.ts';

interface Wire {
  client: WebSocketLike;
  server: Socket;
  isOpen: boolean;
  isWelcomed: boolean;
}

/**
 * What becomes of sockets. `cut-at-once`: as soon as they are open; `cut-soon`: after their first frames; `swallowed`:
 * frames after the welcome come to nothing.
 */
export type SocketTrouble = 'refused' | 'hanging' | 'cut-at-once' | 'cut-soon' | 'swallowed';

/** Milliseconds after which a socket is cut soon. */
const SOON_MS = 20;

/** What lies between a client and the real handler, and goes wrong when it is told to. Keeps cookies. */
export class Network {
  readonly #handler: ContactHandler;
  readonly #wires = new Set<Wire>();
  readonly #answers = new Set<AbortController>();
  #onRequest: () => void = () => {};
  readonly #cookies = new Map<string, string>();
  /** Where its requests seem to come from. Default unknown, so that they are not held back. */
  address: string | undefined;
  /** Nothing gets through. */
  isDown = false;
  /** Sockets do not work, as behind some proxies. */
  socketTrouble: SocketTrouble | undefined;
  /** Answers are handed on when they have come to their end, and not before. */
  collectsAnswers = false;
  /** So many sockets have been asked for. */
  socketCount = 0;
  /** So many requests that change something arrive, while their answers do not. */
  answersToLose = 0;
  /** Answers to requests that change something are handed on once this is over. */
  answersHeld: Promise<void> = Promise.resolve();
  /** Answers to requests that only read are handed on once this is over. */
  readsHeld: Promise<void> = Promise.resolve();
  /** A page answered instead of the server, as by a captive portal. */
  portal: string | undefined;
  /** What becomes of frames from the server: none, one or more are handed on instead. */
  tamper: (frame: ServerFrame) => ServerFrame[] = frame => [frame];
  /** Method and path of each request that was made, in order. */
  readonly requests: string[] = [];

  constructor(handler: ContactHandler) {
    this.#handler = handler;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    this.requests.push(`${request.method} ${pathname}`);
    this.#onRequest();
    if (this.isDown) throw new TypeError('network is down');
    if (this.portal) return new Response(this.portal, { headers: { 'content-type': 'text/html' } });
    if (this.#cookies.size > 0) {
      request.headers.set('cookie', [...this.#cookies].map(pair => pair.join('=')).join('; '));
    }
    const answer = await Promise.race([
      this.#handler.fetch(request, this.address === undefined ? {} : { address: this.address }),
      aborted(request.signal),
    ]);
    this.#keepCookies(answer);
    await (request.method === 'GET' ? this.readsHeld : this.answersHeld);
    if (this.isDown) throw new TypeError('network went down');
    if (request.method !== 'GET' && this.answersToLose > 0) {
      this.answersToLose--;
      throw new TypeError('answer was lost');
    }
    return answer.headers.get('content-type') === 'application/x-ndjson'
      ? await this.#passOn(answer, request.signal)
      : answer;
  };

  readonly openSocket = (): WebSocketLike => {
    const wire: Wire = {
      isOpen: false,
      isWelcomed: false,
      client: {
        onopen: null,
        onmessage: null,
        onclose: null,
        onerror: null,
        send: text => this.#later(wire, () => wire.server.onmessage?.({ data: text })),
        close: () => this.#cut(wire),
      },
      server: {
        bufferedAmount: 0,
        onmessage: null,
        onclose: null,
        send: text => {
          if (this.socketTrouble === 'swallowed' && wire.isWelcomed) return;
          wire.isWelcomed = true;
          for (const frame of this.tamper(JSON.parse(text))) {
            this.#later(wire, () => call(wire.client.onmessage, { data: JSON.stringify(frame) }));
          }
        },
        close: () => setImmediate(() => this.#cut(wire)),
      },
    };
    this.socketCount++;
    setImmediate(() => {
      if (this.isDown || this.socketTrouble === 'refused') call(wire.client.onclose, {});
      else if (this.socketTrouble !== 'hanging') {
        wire.isOpen = true;
        this.#wires.add(wire);
        this.#handler.connect(wire.server);
        call(wire.client.onopen, {});
        if (this.socketTrouble === 'cut-at-once') this.#cut(wire);
        if (this.socketTrouble === 'cut-soon') setTimeout(() => this.#cut(wire), SOON_MS);
      }
    });
    return wire.client;
  };

  /** Waits until so many requests have been made. */
  heard(count: number): Promise<void> {
    return new Promise(resolve => {
      this.#onRequest = () => this.requests.length >= count && resolve();
      this.#onRequest();
    });
  }

  /** Cuts every socket and every answer that is still coming, as a lost network does. */
  cutSockets(): void {
    for (const wire of [...this.#wires]) this.#cut(wire);
    for (const answer of [...this.#answers]) answer.abort(new TypeError('connection was cut'));
  }

  /** Waits until no answer is being streamed. */
  async hasNoStream(): Promise<void> {
    while (this.#answers.size > 0) await new Promise(resolve => setTimeout(resolve, 1));
  }

  /** Nothing gets through until `goUp()`. */
  goDown(): void {
    this.isDown = true;
    this.cutSockets();
  }

  goUp(): void {
    this.isDown = false;
  }

  /** Lines on their way, which end with the connection. */
  async #passOn(answer: Response, signal: AbortSignal): Promise<Response> {
    const cut = new AbortController();
    this.#answers.add(cut);
    signal.addEventListener('abort', () => cut.abort(signal.reason), { once: true });
    const lines = new TransformStream<string, string>({
      transform: (text, out) => {
        // The server hands on whole lines.
        for (const line of text.split('\n').filter(Boolean)) {
          for (const frame of this.tamper(JSON.parse(line))) out.enqueue(`${JSON.stringify(frame)}\n`);
        }
      },
    });
    const texts = answer.body?.pipeThrough(new TextDecoderStream());
    texts?.pipeTo(lines.writable, { signal: cut.signal }).then(
      () => this.#answers.delete(cut),
      () => this.#answers.delete(cut),
    );
    const { headers, status } = answer;
    const passed = lines.readable.pipeThrough(new TextEncoderStream());
    const body = this.collectsAnswers ? await new Response(passed).arrayBuffer() : passed;
    return new Response(body, { headers, status });
  }

  #later(wire: Wire, task: () => void): void {
    setImmediate(() => wire.isOpen && task());
  }

  #cut(wire: Wire): void {
    if (!wire.isOpen) return;
    wire.isOpen = false;
    this.#wires.delete(wire);
    wire.server.onclose?.();
    call(wire.client.onclose, {});
  }

  #keepCookies(answer: Response): void {
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      if (value === '' || /max-age=0/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

/** Rejects as `fetch` does when its request is given up. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function call(handler: ((event: never) => void) | null, event: object): void {
  (handler as ((event: object) => void) | null)?.(event);
}
