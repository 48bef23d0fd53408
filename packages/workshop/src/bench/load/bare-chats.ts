import { randomUUID } from 'node:crypto';
import type { BareFrame } from '../floors/bare-chat.ts';
import { agentsFor, type Chats, TEXT } from './chats.ts';
import { inTurns, openSocket } from './open-socket.ts';

type Heard = { type: 'stored'; chat: string } | { type: 'events'; chat: string };

/** Opens chats on the bare chat server. */
export async function openBareChats(port: number, count: number): Promise<Chats> {
  const url = `ws://127.0.0.1:${port}/`;
  const ids: string[] = Array.from({ length: count }, () => randomUUID());
  const chatOf = new Map<string, number>(ids.map((id, chat) => [id, chat]));
  const agents = agentsFor(count);
  const join = (joined: string[]) => JSON.stringify({ type: 'join', chats: joined } satisfies BareFrame);
  const sockets = await inTurns(count + agents, i =>
    openSocket(url, join(i < count ? [ids[i] ?? ''] : ids.filter((_, chat) => chat % agents === i - count))),
  );
  const chats: Chats = {
    count,
    onStored: () => {},
    onDelivered: () => {},
    say(chat, from) {
      const frame: BareFrame = { type: 'send', chat: ids[chat] ?? '', id: randomUUID(), text: TEXT };
      sockets[from === 'citizen' ? chat : count + (chat % agents)]?.send(JSON.stringify(frame));
    },
    close: () => {
      for (const socket of sockets) socket.terminate();
    },
  };
  for (const socket of sockets) {
    socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as Heard;
      const chat = chatOf.get(frame.chat) ?? -1;
      if (frame.type === 'stored') chats.onStored(chat);
      else chats.onDelivered(chat);
    });
  }
  return chats;
}
