import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * The floor of what is not stored: `ws` alone. What a socket says is passed on as it came, to every other socket in the
 * same room. A socket's first message names its rooms; a frame begins with the name of one, padded to `NAME_LENGTH`.
 */
const NAME_LENGTH = 8;

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const rooms = new Map<string, WebSocket[]>();
const http = createServer((_, response) => response.end());
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on('connection', socket => {
  let isKnown = false;
  socket.on('message', (data: Buffer) => {
    if (!isKnown) {
      isKnown = true;
      for (const name of JSON.parse(data.toString()) as string[]) {
        const room = rooms.get(name) ?? [];
        rooms.set(name, room);
        room.push(socket);
      }
      socket.send('welcome');
      return;
    }
    const room = rooms.get(data.toString('latin1', 0, NAME_LENGTH)) ?? [];
    for (const other of room) if (other !== socket) other.send(data, { binary: false });
  });
});
http.listen(Number(values.port), '127.0.0.1');
process.once('SIGTERM', () => process.exit());
