import type { ServerFrame } from '@ventanilla/protocol';
import type { ContactHandler, Socket } from '@ventanilla/server';
import type { WebSocketLike } from '../transport/web-socket-like.ts';

interface Wire {
  client: WebSocketLike;
  server: Socket;
  isOpen: boolean;
}

/** What lies between a client and the real handler, and goes wrong when it is told to. Keeps cookies. */
export class Network {
  readonly #handler: ContactHandler;
  readonly #wires = new Set<Wire>();
  #onRequest: () => void = () => {};
  readonly #cookies = new Map<string, string>();
  /** Nothing gets through. */
  isDown = false;
  /** Sockets cannot be had, as behind some proxies. */
  refusesSockets = false;
  /** So many requests that change something arrive, while their answers do not. */
  answersToLose = 0;
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
    const answer = await Promise.race([this.#handler.fetch(request), aborted(request.signal)]);
    this.#keepCookies(answer);
    if (this.isDown) throw new TypeError('network went down');
    if (request.method !== 'GET' && this.answersToLose > 0) {
      this.answersToLose--;
      throw new TypeError('answer was lost');
    }
    return answer;
  };

  readonly openSocket = (): WebSocketLike => {
    const wire: Wire = {
      isOpen: false,
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
          for (const frame of this.tamper(JSON.parse(text))) {
            this.#later(wire, () => call(wire.client.onmessage, { data: JSON.stringify(frame) }));
          }
        },
        close: () => setImmediate(() => this.#cut(wire)),
      },
    };
    setImmediate(() => {
      if (this.isDown || this.refusesSockets) call(wire.client.onclose, {});
      else {
        wire.isOpen = true;
        this.#wires.add(wire);
        this.#handler.connect(wire.server);
        call(wire.client.onopen, {});
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

  /** Cuts every socket, as a lost network does. */
  cutSockets(): void {
    for (const wire of [...this.#wires]) this.#cut(wire);
  }

  /** Nothing gets through until `goUp()`. */
  goDown(): void {
    this.isDown = true;
    this.cutSockets();
  }

  goUp(): void {
    this.isDown = false;
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
