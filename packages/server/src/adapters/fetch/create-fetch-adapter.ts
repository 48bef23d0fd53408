import { SOCKET_PATH } from '@ventanilla/protocol';
import type { ContactHandler } from '../../core/contact-handler.ts';
import type { Log } from '../../core/ports/runtime.ts';
import type { Socket } from '../../core/ports/socket.ts';
import { type CallerFacts, createAddressReader } from '../hosts/caller-address.ts';
import { createMountPath, type MountPath } from '../hosts/mount-path.ts';
import { bridgeSocket, type SocketEvents, type SocketSender } from './bridge-socket.ts';

export interface FetchAdapterOptions {
  handler: ContactHandler;
  /** Where the handler stands, such as `/contacto`; what is not below it is left to you. Default the whole host. */
  path?: string;
  /** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. Default none. */
  trustedProxies?: readonly string[];
  log?: Log;
}

/** What a host knows of a request besides the request. */
export interface FetchPeer {
  /** Network address at the other end of the connection. Without it, callers are not told apart. */
  address?: string | undefined;
}

/** For hosts that speak in web-standard requests: Hono, Deno, Bun and others. */
export interface FetchAdapter {
  /** Where the host is to take sockets. */
  readonly socketPath: string;
  /** Answers a request. @returns `undefined` for paths that are not ours, left to you. */
  fetch(request: Request, peer?: FetchPeer): Promise<Response> | undefined;
  /** Takes a WebSocket with handlers of its own, such as Deno's, that the host opened at `socketPath`. */
  connect(socket: Socket, request: Request, peer?: FetchPeer): void;
  /** Takes a WebSocket of a host that calls back, such as Hono or Bun. @returns What to call. */
  open(sender: SocketSender, request: Request, peer?: FetchPeer): SocketEvents;
}

const TOO_LARGE = 413;

/** Puts a handler into a host that speaks in requests. The host's server and sockets stay the host's. */
export function createFetchAdapter(options: FetchAdapterOptions): FetchAdapter {
  const { handler, log } = options;
  const mount = createMountPath(options.path);
  const readAddress = createAddressReader({
    ...(options.trustedProxies && { trustedProxies: options.trustedProxies }),
    onDisbelief: () => log?.warn('proxy-not-trusted', { option: 'trustedProxies' }),
  });

  const connect: FetchAdapter['connect'] = (socket, request, peer) => {
    const caller = readAddress(factsOf(request, peer));
    const origin = request.headers.get('origin');
    handler.connect(socket, {
      ...(peer?.address !== undefined && { address: caller.address }),
      ...(origin !== null && { origin }),
      url: caller.origin + SOCKET_PATH,
    });
  };

  return {
    socketPath: mount.path + SOCKET_PATH,
    fetch(request, peer) {
      const { pathname, search } = new URL(request.url);
      const path = mount.inside(pathname + search);
      if (path === undefined) return undefined;
      const caller = readAddress(factsOf(request, peer));
      const source = peer?.address === undefined ? {} : { address: caller.address };
      return handler
        .fetch(at(request, caller.origin + path), source)
        .then(response => withHeaders(response, mount));
    },
    connect,
    open(sender, request, peer) {
      const { socket, events } = bridgeSocket(sender);
      connect(socket, request, peer);
      return events;
    },
  };
}

function factsOf({ url, headers }: Request, peer: FetchPeer | undefined): CallerFacts {
  const { protocol, host } = new URL(url);
  return {
    peer: peer?.address ?? '',
    scheme: protocol === 'https:' || protocol === 'wss:' ? 'https' : 'http',
    host,
    forwardedFor: headers.get('x-forwarded-for'),
    forwardedProto: headers.get('x-forwarded-proto'),
    forwardedHost: headers.get('x-forwarded-host'),
  };
}

/** Some hosts hand over requests of their own making, which `new Request` takes apart only if told how. */
function at(request: Request, url: string): Request {
  const { method, headers, body, signal } = request;
  return new Request(url, { method, headers, signal, ...(body && { body, duplex: 'half' }) } as RequestInit);
}

/**
 * Puts the path before what the caller is to come back with. Where a body was too large, its rest is still on its way, so
 * the connection must not be used again.
 */
function withHeaders(response: Response, { path, outside }: MountPath): Response {
  const { body, status, statusText } = response;
  const names = path === '' ? [] : ['set-cookie', 'location'];
  if (status !== TOO_LARGE && !names.some(name => response.headers.has(name))) return response;
  const headers = new Headers();
  for (const [name, value] of response.headers) headers.append(name, outside(name, value));
  if (status === TOO_LARGE) headers.set('connection', 'close');
  return new Response(body, { status, statusText, headers });
}
