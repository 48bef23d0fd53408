import { type ServerFrame, type SiteConfiguration, SOCKET_PATH } from '@ventanilla/protocol';
import type { SocketSource } from '../core/realtime/connection.ts';
import type { FrameworkContractOptions, FrameworkHost } from './framework-host.ts';

/** One claim of the contract. */
export interface FrameworkClaim {
  name: string;
  /** Default `/contacto`. */
  path?: string;
  /** Default none. */
  trustedProxies?: readonly string[];
  body(fixture: FrameworkFixture): Promise<void>;
}

/** A real handler in a real app, and what reached the handler. */
export interface FrameworkFixture {
  host: FrameworkHost;
  /** Where the handler stands. */
  base: string;
  /** Addresses of the callers of each request. */
  callers: (string | undefined)[];
  /** Sources of each socket. */
  sources: SocketSource[];
  /** Answers what the API does not. */
  serve(answer: (request: Request) => Promise<Response>): void;
  /** Opens a contact by a first message. @returns The answer. */
  write(text: string, token?: string): Promise<Response>;
  /** Opens a socket and says hello. @returns After the handler has let it in. */
  join(token: string): Promise<JoinedSocket>;
  closeHandler(): Promise<void>;
  close(): Promise<void>;
}

export interface JoinedSocket {
  webSocket: WebSocket;
  next(type: ServerFrame['type']): Promise<ServerFrame>;
  /** The code with which it was closed. */
  closed: Promise<number>;
}

const SITE: SiteConfiguration = {
  id: 'ciudad',
  name: 'Atención al ciudadano',
  timeZone: 'America/Bogota',
  locale: 'es',
  origins: [],
  channels: { chat: { hours: 'always', skills: [] } },
  lines: [],
  cannedReplies: [],
};

export function newVisitorToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return `vt1_${text.replace(/=+$/, '')}`;
}

export async function openFramework(
  { createHost, createHandler }: FrameworkContractOptions,
  mount: { path: string; trustedProxies: readonly string[] },
): Promise<FrameworkFixture> {
  let answer: ((request: Request) => Promise<Response>) | undefined;
  const { handler, close } = await createHandler({
    assets: async request => await answer?.(request),
    sites: { get: id => (id === SITE.id ? SITE : undefined), all: () => [SITE], subscribe: () => () => {} },
  });
  const callers: (string | undefined)[] = [];
  const sources: SocketSource[] = [];
  const host = await createHost({
    ...mount,
    handler: {
      fetch: (request, source) => {
        callers.push(source?.address);
        return handler.fetch(request, source);
      },
      connect: (socket, source = {}) => {
        sources.push(source);
        handler.connect(socket, source);
      },
      close: () => handler.close(),
    },
  });
  const base = host.origin + mount.path;

  return {
    host,
    base,
    callers,
    sources,
    serve: given => {
      answer = given;
    },
    write: (text, token = newVisitorToken()) =>
      fetch(`${base}/v1/sites/${SITE.id}/contacts`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          channel: 'chat',
          locale: 'es-CO',
          message: { id: crypto.randomUUID(), text },
        }),
      }),
    join: async token => {
      const socket = listenTo(new WebSocket(base.replace('http', 'ws') + SOCKET_PATH));
      await new Promise((resolve, reject) => {
        socket.webSocket.onopen = resolve;
        socket.webSocket.onerror = () => reject(new Error('the socket was refused'));
      });
      socket.webSocket.send(JSON.stringify({ type: 'hello', version: 1, site: SITE.id, token }));
      await socket.next('welcome');
      return socket;
    },
    closeHandler: () => handler.close(),
    close: async () => {
      await handler.close();
      await host.leave();
      await host.close();
      await close();
    },
  };
}

/** Remembers every frame until it is asked for. */
function listenTo(webSocket: WebSocket): JoinedSocket {
  const frames: ServerFrame[] = [];
  let wake = () => {};
  let isOver = false;
  webSocket.onmessage = ({ data }) => {
    frames.push(JSON.parse(String(data)) as ServerFrame);
    wake();
  };
  const closed = new Promise<number>(resolve => {
    webSocket.onclose = ({ code }) => {
      isOver = true;
      wake();
      resolve(code);
    };
  });
  return {
    webSocket,
    closed,
    async next(type) {
      for (;;) {
        const index = frames.findIndex(frame => frame.type === type);
        const [frame] = index < 0 ? [] : frames.splice(index, 1);
        if (frame) return frame;
        if (isOver) throw new Error(`the socket ended before ${type}`);
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
    },
  };
}
