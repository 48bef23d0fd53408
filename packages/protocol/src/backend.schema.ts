import { z } from 'zod';
import type { BackendAvailabilityReport, BackendCommandRequest, BackendEventPage } from './backend.ts';
import { channelKind } from './contact.schema.ts';
import { describes } from './describes.ts';
import { queueEntryReason, readableEvent } from './events.schema.ts';
import { agentId, contactId, sendId, skills, text, waitRange } from './values.schema.ts';

const name = z
  .string()
  .min(1)
  .max(120)
  .refine(value => value.isWellFormed() && !value.includes('\u0000'), 'well-formed Unicode without NUL');
const agent = z.strictObject({ id: agentId, name });
const command = z.strictObject({ id: sendId, contact: contactId });

export const backendCommandRequest = describes<BackendCommandRequest>()(
  z.discriminatedUnion('kind', [
    command.extend({
      kind: z.literal('enter-queue'),
      skills: skills.default([]),
      reason: queueEntryReason.default('opened'),
    }),
    command.extend({ kind: z.literal('assign'), agent }),
    command.extend({ kind: z.literal('message'), agent, text }),
    command.extend({ kind: z.literal('close') }),
  ]),
);

export const backendAvailabilityReport = describes<BackendAvailabilityReport>()(
  z.strictObject({
    channel: channelKind,
    state: z.enum(['available', 'busy', 'existing-only', 'unavailable']),
    reason: z.enum(['no-agents', 'all-agents-busy']).exactOptional(),
    expectedWait: waitRange.exactOptional(),
    validSeconds: z.int().min(10).max(3_600).default(120),
  }),
);

export const backendEventPage = describes<BackendEventPage>()(
  z.object({ events: z.array(readableEvent), cursor: z.string() }),
);
