import { z } from 'zod';
import { describes } from '../describes.ts';
import { procedureCard } from '../procedures.schema.ts';
import { sendId, text } from '../values.schema.ts';
import type { MessagePayload, MessageSend } from './chat.ts';

export const messageSend = describes<MessageSend>()(z.strictObject({ id: sendId, text }));
export const messagePayload = describes<MessagePayload>()(
  z.object({
    id: sendId,
    text: z.string(),
    card: procedureCard.exactOptional(),
    replies: z.array(z.string()).exactOptional(),
  }),
);
