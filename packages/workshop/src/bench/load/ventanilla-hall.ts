import { randomUUID } from 'node:crypto';
import type { ClientFrame } from '@ventanilla/protocol';
import { TEXT } from './chats.ts';
import type { Hall } from './hall.ts';
import { inTurns } from './open-socket.ts';
import { openContacts, type Visitor } from './ventanilla-api.ts';
import { openWatching } from './ventanilla-chats.ts';

/** One contact that a citizen follows on many sockets, and writes to over one of them. */
export async function openVentanillaHall(origin: string, listeners: number): Promise<Hall> {
  const [visitor] = (await openContacts(origin, 1)) as [Visitor];
  const sockets = await inTurns(listeners, () => openWatching(origin, visitor.token, [visitor]));
  const hall: Hall = {
    onHeard: () => {},
    speak() {
      const message = { id: randomUUID(), text: TEXT };
      const frame: ClientFrame = { type: 'send', contact: visitor.contact, message };
      sockets[0]?.send(JSON.stringify(frame));
    },
    close: () => {
      for (const socket of sockets) socket.terminate();
    },
  };
  for (const socket of sockets) {
    socket.on('message', (data: Buffer) => {
      if (data.toString('latin1', 9, 15) === 'events') hall.onHeard();
    });
  }
  return hall;
}
