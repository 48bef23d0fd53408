import type { Server, ServerResponse } from 'node:http';
import { createNodeListeners, type NodeListenersOptions } from '../node/node-listeners.ts';
import type { NodeRequest } from '../node/node-request.ts';

export type ExpressAdapterOptions = NodeListenersOptions;

/** For an Express app of yours, beside whatever else it serves. */
export interface ExpressAdapter {
  /**
   * For `app.use()`, without a path: `path` of the options says what is ours, and the rest goes on to your routes. Best
   * before body parsers, so that bodies are held to the handler's own limit; one that was read already is taken over.
   */
  middleware(request: NodeRequest, response: ServerResponse, next: (error?: unknown) => void): void;
  /**
   * Takes the WebSockets of the server that `app.listen()` returns. It stays yours to close.
   *
   * @returns Leaves the server's upgrades alone again.
   */
  attach(server: Server): () => void;
  /** Ends our sockets; call it after the handler's `close()`. */
  close(): Promise<void>;
}

/** Puts a handler into an Express app. Its `trust proxy` is not read: `trustedProxies` says whom to believe. */
export function createExpressAdapter(options: ExpressAdapterOptions): ExpressAdapter {
  const listeners = createNodeListeners(options);
  return {
    middleware(request, response, next) {
      if (!listeners.request(request, response)) next();
    },
    attach: listeners.attach,
    close: listeners.close,
  };
}
