/**
 * The part of a `WebSocket` that the client uses, so that tests and other runtimes can bring their own. Handlers are
 * typed `never` in, which both a browser's socket and a plain object satisfy.
 */
export interface WebSocketLike {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
}

/** Opens a socket to an address that begins with `ws:` or `wss:`. May throw, as a `WebSocket` does. */
export type SocketOpener = (url: string) => WebSocketLike;
