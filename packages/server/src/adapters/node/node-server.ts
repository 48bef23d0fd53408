import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ContactHandler } from '../../core/contact-handler.ts';
import type { Log } from '../../core/ports/runtime.ts';
import { createNodeListeners } from './node-listeners.ts';

export interface NodeServerOptions {
  handler: ContactHandler;
  trustedProxies?: readonly string[];
  log?: Log;
}

export interface NodeServer {
  readonly http: Server;
  /**
   * @param port - 0 for any that is free.
   * @param host - Default: every address of the machine.
   * @returns The port. Rejects when it is taken.
   */
  listen(port: number, host?: string): Promise<number>;
  /**
   * Takes no more connections, says goodbye to sockets, finishes requests, and closes the handler.
   *
   * @param graceMs - How long requests may take before they are cut. Default 10 000.
   */
  close(graceMs?: number): Promise<void>;
}

/** A server of its own for a handler. */
export function createNodeServer({ handler, trustedProxies, log }: NodeServerOptions): NodeServer {
  const listeners = createNodeListeners({
    handler,
    ...(trustedProxies && { trustedProxies }),
    ...(log && { log }),
  });
  const http = createServer(listeners.request);
  listeners.attach(http);

  return {
    http,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen(port, host, () => {
          http.off('error', reject);
          resolve((http.address() as AddressInfo).port);
        });
      }),
    async close(graceMs = 10_000) {
      const closed = new Promise<void>(resolve => http.close(() => resolve()));
      await handler.close();
      http.closeIdleConnections();
      const timer = setTimeout(() => http.closeAllConnections(), graceMs);
      await listeners.close();
      await closed;
      clearTimeout(timer);
    },
  };
}
