import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { SOCKET_PATH } from '@ventanilla/protocol';
import { WebSocketServer } from 'ws';
import type { ContactHandler } from '../../core/contact-handler.ts';
import type { Log } from '../../core/ports/runtime.ts';
import { createAddressReader } from '../hosts/caller-address.ts';
import { createMountPath } from '../hosts/mount-path.ts';
import { nodeCaller } from './node-caller.ts';
import type { NodeRequest } from './node-request.ts';
import { NodeSocket, ServedWebSocket } from './node-socket.ts';
import { sendResponse } from './send-response.ts';
import { toRequest } from './to-request.ts';
import { TurnWrites } from './turn-writes.ts';

export interface NodeListenersOptions {
  handler: ContactHandler;
  /** Where the handler stands, such as `/contacto`; what is not below it is left to you. Default the whole host. */
  path?: string;
  /** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. Default none. */
  trustedProxies?: readonly string[];
  log?: Log;
}

/** For a `node:http` server of yours, beside whatever else it serves. */
export interface NodeListeners {
  /** For `server.on('request')`. @returns `false` for paths that are not ours, left to you. */
  request(incoming: NodeRequest, outgoing: ServerResponse): boolean;
  /** For `server.on('upgrade')`. @returns `false` for paths that are not ours, left to you. */
  upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /**
   * Takes the upgrades of a server of yours. Those that are not ours go to its other listeners, and are refused where it
   * has none. The server stays yours to close.
   *
   * @returns Leaves the server's upgrades alone again.
   */
  attach(server: Server): () => void;
  /** Waits a moment until the other side has closed its sockets, and ends those that are left. */
  close(): Promise<void>;
}

const MAX_FRAME_BYTES = 131_072;
const FAREWELL_MS = 1_000;
const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Puts a handler on `node:http` and `ws`. Closing neither the handler nor the server is its business. */
export function createNodeListeners(options: NodeListenersOptions): NodeListeners {
  const { handler, log } = options;
  const mount = createMountPath(options.path);
  const readAddress = createAddressReader({
    ...(options.trustedProxies && { trustedProxies: options.trustedProxies }),
    onDisbelief: () => log?.warn('proxy-not-trusted', { option: 'trustedProxies' }),
  });
  const host = { writes: new TurnWrites(), open: new Set<ServedWebSocket>() };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
    WebSocket: ServedWebSocket,
    clientTracking: false,
  });

  const answer = async (path: string, incoming: NodeRequest, outgoing: ServerResponse) => {
    const gone = new AbortController();
    outgoing.once('close', () => {
      // Whoever has the whole answer has not gone away.
      if (!outgoing.writableFinished) gone.abort();
    });
    try {
      const { address, origin } = readAddress(nodeCaller(incoming));
      const request = toRequest(incoming, origin, path, gone.signal);
      await sendResponse(await handler.fetch(request, { address }), incoming, outgoing, mount);
    } catch (error) {
      if (!outgoing.headersSent && !outgoing.destroyed) {
        outgoing.writeHead(400).end();
        return;
      }
      outgoing.destroy();
      log?.info('caller-gone', { error });
    }
  };

  const listeners: NodeListeners = {
    request(incoming, outgoing) {
      const path = mount.inside(incoming.originalUrl ?? incoming.url ?? '/');
      if (path === undefined) return false;
      void answer(path, incoming, outgoing);
      return true;
    },
    upgrade(incoming, socket, head) {
      if (mount.inside(incoming.url ?? '/')?.split('?', 1)[0] !== SOCKET_PATH) return false;
      const { address, origin: own } = readAddress(nodeCaller(incoming));
      const { origin } = incoming.headers;
      sockets.handleUpgrade(incoming, socket, head, webSocket => {
        const source = { address, url: own + SOCKET_PATH, ...(origin !== undefined && { origin }) };
        handler.connect(new NodeSocket(webSocket, socket, host), source);
      });
      return true;
    },
    attach(server) {
      const take = (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
        if (listeners.upgrade(incoming, socket, head)) return;
        // With any listener at all, Node leaves a socket open that nobody takes.
        if (server.listenerCount('upgrade') === 1) socket.end(NOT_FOUND);
      };
      server.on('upgrade', take);
      return () => server.off('upgrade', take);
    },
    async close() {
      sockets.close();
      const open = [...host.open];
      const timer = setTimeout(() => {
        for (const webSocket of open) webSocket.terminate();
      }, FAREWELL_MS);
      await Promise.all(
        open.map(webSocket => new Promise<void>(resolve => webSocket.once('close', () => resolve()))),
      );
      clearTimeout(timer);
    },
  };
  return listeners;
}
