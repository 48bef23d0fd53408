import { agentsFor, TEXT } from './chats.ts';
import type { Hall } from './hall.ts';
import { inTurns, openSocket } from './open-socket.ts';

/** Rooms on the server of bare sockets, each of a citizen's socket and one that several rooms share. */
export interface BareRooms {
  /** Called with the room in which something was heard. */
  onHeard: (room: number) => void;
  /** Passes a frame about as long as ours from the citizen to the other socket. */
  whisper(room: number): void;
  close(): void;
}

/** How frames name rooms to the server of bare sockets. */
export function roomName(room: number): string {
  return `r${String(room).padStart(7, '0')}`;
}

export async function openBareRooms(port: number, count: number): Promise<BareRooms> {
  const url = `ws://127.0.0.1:${port}/`;
  const agents = agentsFor(count);
  const names = Array.from({ length: count }, (_, room) => roomName(room));
  const sockets = await inTurns(count + agents, i =>
    openSocket(
      url,
      JSON.stringify(i < count ? [names[i]] : names.filter((_, room) => room % agents === i - count)),
    ),
  );
  const rooms: BareRooms = {
    onHeard: () => {},
    whisper: room =>
      sockets[room]?.send(`${names[room]}{"type":"typing","contact":"0123456789abcdef","typing":true}`),
    close: () => {
      for (const socket of sockets) socket.terminate();
    },
  };
  for (const socket of sockets) {
    socket.on('message', (data: Buffer) => rooms.onHeard(Number(data.toString('latin1', 1, 8))));
  }
  return rooms;
}

/** A room with one who speaks and many who listen. */
export async function openBareHall(port: number, listeners: number): Promise<Hall> {
  const url = `ws://127.0.0.1:${port}/`;
  const firstWord = JSON.stringify([roomName(0)]);
  const sockets = await inTurns(listeners, () => openSocket(url, firstWord));
  const speaker = await openSocket(url, firstWord);
  const hall: Hall = {
    onHeard: () => {},
    speak: () => speaker.send(roomName(0) + EVENT_TEXT),
    close: () => {
      for (const socket of [speaker, ...sockets]) socket.terminate();
    },
  };
  for (const socket of sockets) socket.on('message', () => hall.onHeard());
  return hall;
}

/** As long as a message that our server passes on. */
const EVENT_TEXT = `{"type":"events","contact":"0123456789abcdef","events":[{"contact":"0123456789abcdef","n":1,"version":1,
"at":"2026-01-01T00:00:00.000Z","actor":{"role":"citizen"},"audience":"everyone","kind":"message","payload":{"id":
"00000000-0000-4000-8000-000000000000","text":"${TEXT}"}}]}`;
