import type { IncomingMessage } from 'node:http';

/** A request as `node:http` makes it, or as a framework has added to it. */
export interface NodeRequest extends IncomingMessage {
  /** The address before a router took its own part off. */
  originalUrl?: string;
  /** What a parser has made of the body. */
  body?: unknown;
}
