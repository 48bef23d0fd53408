import { z } from 'zod';
import { ongoingCall } from './channels/call.schema.ts';
import { callbackSummary } from './channels/callback.schema.ts';
import { CHANNEL_KINDS, DESK_CHANNELS } from './channels/index.ts';
import type { AgentCard, ContactHeader, ContactSummary, ReadMarks } from './contact.ts';
import { describes } from './describes.ts';
import { agentId, contactId, eventNumber, instant, localeTag, skills } from './values.schema.ts';

export const channelKind = z.enum(CHANNEL_KINDS);
export const deskChannel = z.enum(DESK_CHANNELS);
export const contactChannel = z.enum([...CHANNEL_KINDS, ...DESK_CHANNELS]);
export const agentCard = describes<AgentCard>()(z.object({ id: agentId, name: z.string() }));
export const readMarks = describes<ReadMarks>()(z.object({ citizen: eventNumber, agent: eventNumber }));

export const contactHeader = describes<ContactHeader>()(
  z.object({
    id: contactId,
    reference: z.string(),
    channel: contactChannel,
    status: z.enum(['automated', 'waiting', 'assigned', 'closed']),
    openedAt: instant,
    lastN: eventNumber,
    read: readMarks,
  }),
);

export const contactSummary = describes<ContactSummary>()(
  contactHeader.extend({
    version: z.int(),
    locale: localeTag,
    skills,
    waitingSince: instant.exactOptional(),
    offer: z.object({ agent: agentCard, expiresAt: instant }).exactOptional(),
    agent: agentCard.exactOptional(),
    lastMessage: z
      .object({ from: z.enum(['citizen', 'agent', 'system']), text: z.string(), at: instant })
      .exactOptional(),
    call: ongoingCall.exactOptional(),
    callback: callbackSummary.exactOptional(),
    unread: z.int().nonnegative(),
  }),
);
