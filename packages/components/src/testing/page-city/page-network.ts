import type { ContactHandler, Socket } from '@ventanilla/server';

interface Wire {
  client: PageSocket;
  server: Socket;
}

/** What happens to the answers of the server on their way. */
type Tamper = (path: string, answer: Response) => Response | Promise<Response>;

/**
 * The network between the elements of a page and a server in the same page: requests and sockets to one origin reach the
 * handler, all others the world. It can be taken down, and keeps the cookies that a browser would not show a page.
 */
export class PageNetwork {
  readonly #handler: ContactHandler;
  readonly #wires = new Set<Wire>();
  readonly #cookies = new Map<string, string>();
  /** Nothing gets through. */
  isDown = false;
  /** Requests wait for good, as on a network that swallows them. */
  isHanging = false;
  /** Sockets are never opened, and no word comes why. */
  socketsHang = false;
  tamper: Tamper = (_path, answer) => answer;

  constructor(handler: ContactHandler) {
    this.#handler = handler;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new CookieRequest(input, init);
    request.cookies = [...this.#cookies].map(pair => pair.join('=')).join('; ');
    const { pathname } = new URL(request.url);
    if (this.isHanging) return await new Promise<never>(() => {});
    if (this.isDown) throw new TypeError('the network is down');
    const answer = await this.#handler.fetch(request);
    for (const cookie of cookiesOf(answer)) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return await this.tamper(pathname, answer);
  };

  readonly openSocket = (): PageSocket => {
    const client = new PageSocket();
    const server: Socket = {
      bufferedAmount: 0,
      onmessage: null,
      onclose: null,
      send: text => soon(() => client.isOpen && client.onmessage?.({ data: text })),
      close: () => soon(() => this.#cut(wire)),
    };
    const wire: Wire = { client, server };
    client.onSend = text => soon(() => client.isOpen && server.onmessage?.({ data: text }));
    client.onEnd = () => this.#cut(wire);
    soon(() => {
      if (this.isHanging || this.socketsHang) return;
      if (this.isDown) {
        client.onclose?.({});
        return;
      }
      client.isOpen = true;
      this.#wires.add(wire);
      this.#handler.connect(server, {});
      client.onopen?.({});
    });
    return client;
  };

  /** Cuts what is open; nothing gets through until `goUp()`. */
  goDown(): void {
    this.isDown = true;
    for (const wire of [...this.#wires]) this.#cut(wire);
  }

  goUp(): void {
    this.isDown = false;
    this.isHanging = false;
    this.socketsHang = false;
    this.tamper = (_path, answer) => answer;
  }

  #cut(wire: Wire): void {
    if (!this.#wires.delete(wire)) return;
    wire.client.isOpen = false;
    wire.server.onclose?.();
    wire.client.onclose?.({});
  }
}

/** One end of a socket that never leaves the page. */
export class PageSocket {
  onopen: ((event: object) => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  isOpen = false;
  onSend: (text: string) => void = () => {};
  onEnd: () => void = () => {};

  send(text: string): void {
    this.onSend(text);
  }

  close(): void {
    this.onEnd();
  }
}

/** A request with the cookies that a browser would add behind the page's back, and the body that Firefox does not show. */
class CookieRequest extends Request {
  cookies = '';
  readonly #text: string | undefined;

  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(input, init);
    if (typeof init?.body === 'string') this.#text = init.body;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return super.body ?? (this.#text === undefined ? null : new Response(this.#text).body);
  }

  override get headers(): Headers {
    if (!this.cookies) return super.headers;
    const all = new Headers(super.headers);
    all.set('cookie', this.cookies);
    return all;
  }
}

/** Browsers take cookies out of answers before a page sees them; here the page is the server as well. */
class CookieResponse extends Response {
  readonly cookies: readonly string[];

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super(body, init);
    this.cookies = new Headers(init?.headers).getSetCookie();
  }
}

function cookiesOf(answer: Response): readonly string[] {
  return answer instanceof CookieResponse ? answer.cookies : [];
}

/** Lets a server in this page set cookies. Undone by the function that it returns. */
export function keepCookiesOfAnswers(): () => void {
  const { Response: before } = globalThis;
  globalThis.Response = CookieResponse;
  return () => {
    globalThis.Response = before;
  };
}

function soon(task: () => void): void {
  setTimeout(task, 0);
}
