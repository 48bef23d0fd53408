import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { type WebSocket, WebSocketServer } from 'ws';
import { openBareDatabase, type StoredLine } from './bare-database.ts';

/** What a socket of the bare chat says first, and then. */
export type BareFrame =
  | { type: 'join'; chats: string[] }
  | { type: 'send'; chat: string; id: string; text: string };

/**
 * The floor of a durable chat: `ws` and the same database with nothing else. A message is numbered, stored as one row,
 * and after COMMIT acknowledged and passed on to the chat's other socket.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    database: { type: 'string', default: '' },
  },
});
const database = await openBareDatabase(values.database);
const chats = new Map<string, { ends: WebSocket[]; lastN: number }>();
const http = createServer((_, response) => response.end());
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on('connection', socket => {
  socket.on('message', async (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as BareFrame;
    if (frame.type === 'join') {
      for (const id of frame.chats) {
        const chat = chats.get(id) ?? { ends: [], lastN: 0 };
        chats.set(id, chat);
        chat.ends.push(socket);
      }
      socket.send('{"type":"welcome"}');
      return;
    }
    const chat = chats.get(frame.chat);
    if (!chat) return;
    chat.lastN += 1;
    const line: StoredLine = {
      id: frame.id,
      chat: frame.chat,
      n: chat.lastN,
      text: frame.text,
      at: Date.now(),
    };
    await database.store(line);
    socket.send(JSON.stringify({ type: 'stored', chat: line.chat, id: line.id, n: line.n, at: line.at }));
    const news = JSON.stringify({ type: 'events', ...line });
    for (const end of chat.ends) if (end !== socket) end.send(news);
  });
});
http.listen(Number(values.port), '127.0.0.1');
process.once('SIGTERM', () => process.exit());
