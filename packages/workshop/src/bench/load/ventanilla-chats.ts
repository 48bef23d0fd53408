import { randomUUID } from 'node:crypto';
import { type ClientFrame, type ServerFrame, SOCKET_PATH } from '@ventanilla/protocol';
import type { WebSocket } from 'ws';
import { agentsFor, type Chats, type End, TEXT } from './chats.ts';
import { inTurns, openSocket } from './open-socket.ts';
import { openContacts, SITE, signIn, type Visitor } from './ventanilla-api.ts';

/** Chats on our server, with what their ends have said and heard so far. */
export interface VentanillaChats extends Chats {
  /** Tells one end of each chat that the other is writing, or no longer. */
  onTyping: (chat: number) => void;
  type(chat: number, from: End): void;
}

/** Opens chats, each taken by an agent and watched from both sides. Agents are called `agent-0`, `agent-1`… */
export async function openVentanillaChats(origin: string, count: number): Promise<VentanillaChats> {
  const visitors = await openContacts(origin, count);
  const chatOf = new Map(visitors.map(({ contact }, chat) => [contact, chat]));
  const agents = agentsFor(count);
  const agentSockets = await inTurns(
    agents,
    async agent => {
      const own = visitors.filter((_, chat) => chat % agents === agent);
      const session = await signIn(origin, `agent-${agent}`);
      for (const { contact } of own) await session.accept(contact);
      return await openWatching(origin, await session.ticket(), own);
    },
    8,
  );
  const citizenSockets = await inTurns(count, chat => {
    const visitor = visitors[chat] as Visitor;
    return openWatching(origin, visitor.token, [visitor]);
  });
  const lastFrom: End[] = [];
  let typing = false;
  const socketOf = (chat: number, end: End) =>
    end === 'citizen' ? citizenSockets[chat] : agentSockets[chat % agents];
  const contactOf = (chat: number) => visitors[chat]?.contact ?? '';
  const chats: VentanillaChats = {
    count,
    onStored: () => {},
    onDelivered: () => {},
    onTyping: () => {},
    say(chat, from) {
      lastFrom[chat] = from;
      const message = { id: randomUUID(), text: TEXT };
      sendFrame(socketOf(chat, from), { type: 'send', contact: contactOf(chat), message });
    },
    type(chat, from) {
      typing = !typing;
      sendFrame(socketOf(chat, from), { type: 'typing', contact: contactOf(chat), typing });
    },
    close: () => {
      for (const socket of [...citizenSockets, ...agentSockets]) socket.terminate();
    },
  };
  for (const [sockets, end] of [
    [citizenSockets, 'citizen'],
    [agentSockets, 'agent'],
  ] as const) {
    for (const socket of sockets) socket.on('message', (data: Buffer) => hear(data, end));
  }
  return chats;

  function hear(data: Buffer, end: End): void {
    // The desk's inbox is told of each message too; reading that would only slow the one who measures.
    if (data.toString('latin1', 9, 14) === 'inbox') return;
    const frame = JSON.parse(data.toString()) as ServerFrame;
    const chat = 'contact' in frame ? (chatOf.get(frame.contact) ?? -1) : -1;
    if (frame.type === 'stored') chats.onStored(chat);
    else if (frame.type === 'events' && lastFrom[chat] !== end) chats.onDelivered(chat);
    else if (frame.type === 'typing') chats.onTyping(chat);
    else if (frame.type === 'refused' || frame.type === 'goodbye') throw new Error(data.toString());
  }
}

/** A socket that watches contacts and has heard all that they hold. */
export async function openWatching(
  origin: string,
  token: string,
  watched: readonly Visitor[],
): Promise<WebSocket> {
  const hello: ClientFrame = { type: 'hello', version: 1, site: SITE, token };
  const socket = await openSocket(`${origin.replace('http', 'ws')}${SOCKET_PATH}`, JSON.stringify(hello));
  let caughtUp = 0;
  const done = new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as ServerFrame;
      if (frame.type === 'refused' || frame.type === 'goodbye') reject(new Error(data.toString()));
      if (frame.type === 'events') caughtUp += 1;
      if (caughtUp < watched.length) return;
      socket.off('message', hear);
      resolve();
    };
    socket.on('message', hear);
  });
  for (const { contact } of watched) sendFrame(socket, { type: 'watch', contact, after: 0 });
  await done;
  return socket;
}

function sendFrame(socket: WebSocket | undefined, frame: ClientFrame): void {
  socket?.send(JSON.stringify(frame));
}
