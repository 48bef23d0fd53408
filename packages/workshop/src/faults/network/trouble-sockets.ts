import type { Socket } from 'node:net';
import { SOCKET_PATH } from '@ventanilla/protocol';
import type { SocketTrouble } from './way.ts';

/** What the pair of connections that is troubled can do. */
export interface TroubledPair {
  /** Bytes of either side go no further. */
  stop(): void;
  /** What the server says from now on goes no further. */
  swallow(): void;
  cut(): void;
}

const REFUSALS = ['403 Forbidden', '426 Upgrade Required'];
/** The answer to the request, and the welcome. */
const CHUNKS_PASSED = 2;
const CUT_AFTER_MS = 30;

let refusals = 0;

/** Lets plain requests through, and does to a WebSocket what is asked, as soon as it asks for its upgrade. */
export function troubleSockets(
  trouble: SocketTrouble,
  client: Socket,
  server: Socket,
  pair: TroubledPair,
): void {
  // At any time: browsers may ask on a connection that has carried requests before.
  client.on('data', (bytes: Buffer) => {
    if (!bytes.toString('latin1').startsWith(`GET ${SOCKET_PATH}`)) return;
    if (trouble === 'cut') server.once('data', () => setTimeout(() => pair.cut(), CUT_AFTER_MS));
    else if (trouble === 'swallowed') {
      let chunks = 0;
      server.on('data', () => ++chunks === CHUNKS_PASSED && pair.swallow());
    } else {
      pair.stop();
      server.destroy();
      client.on('end', () => client.destroy());
      if (trouble === 'refused') {
        const status = REFUSALS[refusals++ % REFUSALS.length];
        client.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      }
    }
  });
}
