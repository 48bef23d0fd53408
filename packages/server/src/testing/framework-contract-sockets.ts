import { type IncomingMessage, request as sendRequest } from 'node:http';
import { SOCKET_PATH } from '@ventanilla/protocol';
import { claim, claimEqual } from './claims.ts';
import { type FrameworkClaim, newVisitorToken } from './framework-fixture.ts';

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

/** How sockets reach a handler. */
export const socketClaims: FrameworkClaim[] = [
  {
    name: 'carries frames both ways over a socket, and tells both sides of its end',
    async body({ write, join }) {
      const token = newVisitorToken();
      const { contact } = (await (await write('Hola', token)).json()) as { contact: { id: string } };
      const socket = await join(token);
      socket.webSocket.send(JSON.stringify({ type: 'watch', contact: contact.id, after: 0 }));
      const frame = await socket.next('events');
      claim(JSON.stringify(frame).includes('Hola'), 'the message did not come');
      socket.webSocket.close(1000);
      claimEqual(await socket.closed, 1000, 'the code');
    },
  },
  {
    name: 'says who opens a socket, and under which address',
    trustedProxies: ['127.0.0.0/8'],
    async body({ base, sources }) {
      const headers = { ...UPGRADE, origin: 'https://www.ciudad.example', 'x-forwarded-for': '198.51.100.7' };
      const answer = await upgrade(base + SOCKET_PATH, headers);
      claimEqual(answer.statusCode, 101, 'the status');
      const url = new URL(base).origin + SOCKET_PATH;
      claimEqual(
        sources,
        [{ address: '198.51.100.7', origin: 'https://www.ciudad.example', url }],
        'the source',
      );
    },
  },
  {
    name: 'refuses sockets at other paths, below its own and beside it',
    async body({ base, host, sources }) {
      for (const url of [`${base}/elsewhere`, `${host.origin}/elsewhere`, host.origin + SOCKET_PATH]) {
        const { statusCode = 0 } = await upgrade(url, UPGRADE);
        claim(statusCode >= 400 && statusCode < 500, `${url} answered ${statusCode}`);
      }
      claimEqual(sources, [], 'what reached the handler');
    },
  },
  {
    name: 'refuses what is no handshake',
    async body({ base, sources }) {
      const { 'sec-websocket-key': _, ...headers } = UPGRADE;
      const { statusCode = 0 } = await upgrade(base + SOCKET_PATH, headers);
      claim(statusCode >= 400, `it answered ${statusCode}`);
      claimEqual(sources, [], 'what reached the handler');
    },
  },
  {
    name: 'ends a socket whose frame is far too large, and goes on serving',
    async body({ write, join }) {
      const token = newVisitorToken();
      await write('Hola', token);
      const socket = await join(token);
      socket.webSocket.send('a'.repeat(2_000_000));
      await socket.closed;
      claimEqual((await join(token)).webSocket.readyState, WebSocket.OPEN, 'the state of the next one');
    },
  },
  {
    name: 'passes on why the handler ends a socket',
    async body({ write, join, closeHandler }) {
      const token = newVisitorToken();
      await write('Hola', token);
      const socket = await join(token);
      await closeHandler();
      await socket.next('goodbye');
      claimEqual(await socket.closed, 1013, 'the code');
    },
  },
];

/** Asks for an upgrade with headers of one's own. @returns The answer; a socket that was opened is ended. */
function upgrade(url: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = sendRequest(url, { headers });
    request.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response);
    });
    request.on('response', response => {
      response.resume();
      resolve(response);
    });
    request.on('error', reject);
    request.end();
  });
}
