import { z } from 'zod';
import { botFact, botHandOverReason } from './bot.schema.ts';
import {
  callAccepted,
  callEnded,
  callInvited,
  callJoined,
  callLeft,
  callStarted,
  consentGiven,
} from './channels/call.schema.ts';
import {
  callbackAttempted,
  callbackEnded,
  callbackRequested,
  callbackRescheduled,
} from './channels/callback.schema.ts';
import { messagePayload } from './channels/chat.schema.ts';
import { closingOutcome, pointMark } from './checklist.schema.ts';
import { agentCard, contactChannel } from './contact.schema.ts';
import { describes } from './describes.ts';
import type {
  Actor,
  Classification,
  ContactEvent,
  EventKind,
  EventPayloads,
  QueueEntryReason,
  ReadableEvent,
} from './events.ts';
import { contactId, instant, localeTag, skills } from './values.schema.ts';

const actor = describes<Actor>()(
  z.discriminatedUnion('role', [
    z.object({ role: z.literal('citizen') }),
    agentCard.extend({ role: z.literal('agent') }),
    z.object({ role: z.literal('bot'), name: z.string() }),
    z.object({ role: z.literal('system') }),
  ]),
);

const envelope = z.object({
  contact: contactId,
  n: z.int().positive(),
  version: z.int().positive(),
  at: instant,
  actor,
  audience: z.enum(['everyone', 'agents']),
});

export const queueEntryReason = describes<QueueEntryReason>()(
  z.enum(['opened', 'reopened', 'transferred', 'returned']),
);

const label = z.string().trim().min(1).max(80);
export const classification = describes<Classification>()(
  z.object({ topic: label, zone: label.exactOptional(), institution: label.exactOptional() }),
);
export const score = z.int().min(1).max(5);

const payloads = {
  'contact-opened': z.object({
    channel: contactChannel,
    locale: localeTag,
    automated: z.literal(true).exactOptional(),
  }),
  message: messagePayload,
  note: messagePayload,
  'queue-entered': z.object({ skills, reason: queueEntryReason }),
  'queue-left': z.object({ reason: z.enum(['assigned', 'closed', 'callback']) }),
  'bot-handed-over': z.object({ reason: botHandOverReason, facts: z.array(botFact) }),
  'bot-redirected': z.object({ institution: z.string() }),
  assigned: z.object({ agent: agentCard }),
  transferred: z.object({
    from: agentCard,
    to: z.union([z.object({ skills }), z.object({ agent: agentCard })]),
  }),
  'idle-warned': z.object({ closesAt: instant }),
  'kept-open': z.object({}),
  closed: z.object({
    by: z.enum(['citizen', 'agent', 'system']),
    reason: z.literal('idle').exactOptional(),
    outcome: closingOutcome.exactOptional(),
  }),
  classified: classification,
  'point-marked': pointMark.extend({ text: z.string() }),
  rated: z.object({ score }),
  identified: z.object({
    verified: z.boolean(),
    subject: z.string().exactOptional(),
    noted: z.literal(true).exactOptional(),
    name: z.string().exactOptional(),
    email: z.string().exactOptional(),
    phone: z.string().exactOptional(),
  }),
  'call-started': callStarted,
  'call-accepted': callAccepted,
  'call-invited': callInvited,
  'call-joined': callJoined,
  'call-left': callLeft,
  'call-ended': callEnded,
  'callback-requested': callbackRequested,
  'callback-rescheduled': callbackRescheduled,
  'callback-attempted': callbackAttempted,
  'callback-ended': callbackEnded,
  'consent-given': consentGiven,
} satisfies { [Kind in EventKind]: z.ZodType<EventPayloads[Kind]> };

function event<Kind extends EventKind, Payload extends z.ZodType>(kind: Kind, payload: Payload) {
  return envelope.extend({ kind: z.literal(kind), payload: payload.nullable() });
}

const readableEvents = [
  event('contact-opened', payloads['contact-opened']),
  event('message', payloads.message),
  event('note', payloads.note),
  event('queue-entered', payloads['queue-entered']),
  event('queue-left', payloads['queue-left']),
  event('bot-handed-over', payloads['bot-handed-over']),
  event('bot-redirected', payloads['bot-redirected']),
  event('assigned', payloads.assigned),
  event('transferred', payloads.transferred),
  event('idle-warned', payloads['idle-warned']),
  event('kept-open', payloads['kept-open']),
  event('closed', payloads.closed),
  event('classified', payloads.classified),
  event('point-marked', payloads['point-marked']),
  event('rated', payloads.rated),
  event('identified', payloads.identified),
  event('call-started', payloads['call-started']),
  event('call-accepted', payloads['call-accepted']),
  event('call-invited', payloads['call-invited']),
  event('call-joined', payloads['call-joined']),
  event('call-left', payloads['call-left']),
  event('call-ended', payloads['call-ended']),
  event('callback-requested', payloads['callback-requested']),
  event('callback-rescheduled', payloads['callback-rescheduled']),
  event('callback-attempted', payloads['callback-attempted']),
  event('callback-ended', payloads['callback-ended']),
  event('consent-given', payloads['consent-given']),
] as const;

export const readableEvent = describes<ReadableEvent>()(z.union(readableEvents));

export const contactEvent = describes<ContactEvent>()(
  z.union([
    ...readableEvents,
    z.object({ contact: contactId, n: z.int().positive(), kind: z.literal('withheld') }),
  ]),
);
