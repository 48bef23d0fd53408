import { z } from 'zod';
import type {
  AgentSession,
  CannedReply,
  ChannelPause,
  ChannelPauses,
  Colleague,
  Inbox,
  PauseRequest,
  PresenceRequest,
  SignInRequest,
  SocketTicket,
  TransferRequest,
} from './agent.ts';
import { AGENT_ROLES, BREAK_KINDS } from './agent.ts';
import { checklists } from './checklist.schema.ts';
import { agentCard, channelKind, contactSummary } from './contact.schema.ts';
import { describes } from './describes.ts';
import { agentId, instant, sendId, skills } from './values.schema.ts';

export const presenceState = z.enum(['available', 'away', 'wrap-up', 'offline']);
const chosenPresence = presenceState.exclude(['wrap-up']);
export const signInRequest = describes<SignInRequest>()(
  z.strictObject({ login: z.string().min(1).max(120), password: z.string().min(1).max(200) }),
);
export const breakKind = z.enum(BREAK_KINDS);
export const presenceRequest = describes<PresenceRequest>()(
  z
    .strictObject({ state: chosenPresence, break: breakKind.exactOptional() })
    .refine(request => request.state === 'away' || request.break === undefined, {
      path: ['break'],
      message: 'only for who is away',
    }),
);
export const cannedReply = describes<CannedReply>()(
  z.strictObject({
    shortcut: z.string().regex(/^[\p{L}\p{N}-]{1,32}$/u, 'letters, digits and hyphens, 1 to 32 characters'),
    text: z.string().min(1).max(4_000),
  }),
);
export const agentSession = describes<AgentSession>()(
  z.object({
    agent: agentCard.extend({ login: z.string(), role: z.enum(AGENT_ROLES), skills }),
    presence: presenceState,
    presenceUntil: instant.exactOptional(),
    csrfToken: z.string(),
    cannedReplies: z.array(cannedReply),
    checklists: checklists.exactOptional(),
    answerSeconds: z.int(),
  }),
);
export const socketTicket = describes<SocketTicket>()(z.object({ ticket: z.string() }));
export const inbox = describes<Inbox>()(z.object({ contacts: z.array(contactSummary) }));
export const colleagues = z.object({
  colleagues: z.array(describes<Colleague>()(agentCard.extend({ skills, presence: presenceState }))),
});
export const transferRequest = describes<TransferRequest>()(
  z.strictObject({
    id: sendId,
    to: z.union([z.strictObject({ skills }), z.strictObject({ agentId })]),
  }),
);

const reason = z.string().trim().min(1).max(200);
export const pauseRequest = describes<PauseRequest>()(z.strictObject({ channel: channelKind, reason }));
export const channelPauses = describes<ChannelPauses>()(
  z.object({
    channels: z.array(channelKind),
    pauses: z.array(
      describes<ChannelPause>()(
        z.object({ channel: channelKind, reason: z.string(), by: agentCard, since: instant }),
      ),
    ),
  }),
);
