import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MountPath } from '../hosts/mount-path.ts';

/** How long a caller may go on sending a body that nobody reads before the connection is cut. */
const UNREAD_BODY_MS = 2_000;

/** Sends a web `Response` as Node's, in step with the reader. Rejects when the reader goes away. */
export async function sendResponse(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  mount: MountPath,
): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, mount.outside(name, value));
  }
  const cookies = response.headers.getSetCookie().map(cookie => mount.outside('set-cookie', cookie));
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (!incoming.complete) outgoing.setHeader('connection', 'close');
  if (response.body === null) await endWith(outgoing);
  else await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
  if (!incoming.complete) discard(incoming);
}

function endWith(outgoing: ServerResponse): Promise<void> {
  return new Promise(resolve => outgoing.end(resolve));
}

/** Cutting at once would reset the connection, and the caller might never see why it was refused. */
function discard(incoming: IncomingMessage): void {
  const timer = setTimeout(() => incoming.destroy(), UNREAD_BODY_MS).unref();
  incoming.once('close', () => clearTimeout(timer));
  incoming.on('error', () => undefined);
  incoming.resume();
}
