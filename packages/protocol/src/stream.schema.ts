import { z } from 'zod';
import { describes } from './describes.ts';
import type { StreamRequest } from './stream.ts';
import { contactId, eventNumber } from './values.schema.ts';

/** A desk rarely has more than a few contacts open. */
const MAX_WATCHED = 100;

export const streamRequest = describes<StreamRequest>()(
  z.strictObject({
    watch: z.array(z.strictObject({ contact: contactId, after: eventNumber })).max(MAX_WATCHED),
    hold: z.enum(['stream', 'poll']),
    mark: z.string().max(100).exactOptional(),
  }),
);

/** The answer to a `StreamRequest`. */
export const frameLines = z.custom<ReadableStream<Uint8Array>>().meta({
  type: 'string',
  description: 'Server frames as on the socket, each a JSON text on a line of its own',
});
