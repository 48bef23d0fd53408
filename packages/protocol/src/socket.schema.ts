import { z } from 'zod';
import { signalSend } from './channels/call.schema.ts';
import { messageSend } from './channels/chat.schema.ts';
import { describes } from './describes.ts';
import { type ClientFrame, SOCKET_VERSION } from './socket.ts';
import { contactId, eventNumber, siteId } from './values.schema.ts';

/** Frames a server accepts. Anything else is answered by `goodbye` and ends the socket. */
export const clientFrame = describes<ClientFrame>()(
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('hello'),
      version: z.literal(SOCKET_VERSION),
      site: siteId,
      token: z.string().min(1).max(200),
    }),
    z.strictObject({ type: z.literal('watch'), contact: contactId, after: eventNumber }),
    z.strictObject({ type: z.literal('unwatch'), contact: contactId }),
    z.strictObject({ type: z.literal('send'), contact: contactId, message: messageSend }),
    z.strictObject({ type: z.literal('typing'), contact: contactId, typing: z.boolean() }),
    z.strictObject({ type: z.literal('read'), contact: contactId, n: eventNumber }),
    signalSend.extend({ type: z.literal('signal'), contact: contactId }),
    z.strictObject({ type: z.literal('ping') }),
  ]),
);
