import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { SOCKET_PATH } from '@ventanilla/protocol';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ContactHandler } from '../../core/contact-handler.ts';
import type { Log } from '../../core/ports/runtime.ts';
import { createAddressReader } from './caller-address.ts';
import { sendResponse } from './send-response.ts';
import { toRequest } from './to-request.ts';
import { toSocket } from './to-socket.ts';
import { TurnWrites } from './turn-writes.ts';

export interface NodeListenersOptions {
  handler: ContactHandler;
  /** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. Default none. */
  trustedProxies?: readonly string[];
  log?: Log;
}

/** For a `node:http` server of yours, beside whatever else it serves. */
export interface NodeListeners {
  /** For `server.on('request')`; answers everything. */
  request(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  /** For `server.on('upgrade')`. @returns `false` for paths that are not ours, left to you. */
  upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Waits a moment until the other side has closed its sockets, and ends those that are left. */
  close(): Promise<void>;
}

const MAX_FRAME_BYTES = 131_072;
const FAREWELL_MS = 1_000;

/** Puts a handler on `node:http` and `ws`. Closing neither the handler nor the server is its business. */
export function createNodeListeners(options: NodeListenersOptions): NodeListeners {
  const { handler, log } = options;
  const readAddress = createAddressReader({
    ...(options.trustedProxies && { trustedProxies: options.trustedProxies }),
    onDisbelief: () => log?.warn('proxy-not-trusted', { option: 'trustedProxies' }),
  });
  const writes = new TurnWrites();
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
  });

  return {
    async request(incoming, outgoing) {
      const gone = new AbortController();
      outgoing.once('close', () => gone.abort());
      try {
        const { address, origin } = readAddress(incoming);
        const request = toRequest(incoming, origin, gone.signal);
        await sendResponse(await handler.fetch(request, { address }), incoming, outgoing);
      } catch (error) {
        if (!outgoing.headersSent && !outgoing.destroyed) {
          outgoing.writeHead(400).end();
          return;
        }
        outgoing.destroy();
        log?.info('caller-gone', { error });
      }
    },
    upgrade(incoming, socket, head) {
      if (incoming.url?.split('?', 1)[0] !== SOCKET_PATH) return false;
      const { address, origin: own } = readAddress(incoming);
      const { origin } = incoming.headers;
      socket.on('error', () => socket.destroy());
      sockets.handleUpgrade(incoming, socket, head, (webSocket: WebSocket) => {
        const source = { address, url: own + SOCKET_PATH, ...(origin !== undefined && { origin }) };
        handler.connect(
          toSocket(webSocket, text => writes.write(socket, text)),
          source,
        );
      });
      return true;
    },
    async close() {
      sockets.close();
      const open = [...sockets.clients];
      const timer = setTimeout(() => {
        for (const webSocket of open) webSocket.terminate();
      }, FAREWELL_MS);
      await Promise.all(
        open.map(webSocket => new Promise<void>(resolve => webSocket.once('close', () => resolve()))),
      );
      clearTimeout(timer);
    },
  };
}
