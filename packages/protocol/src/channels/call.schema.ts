import { z } from 'zod';
import { describes } from '../describes.ts';
import { agentId, instant, sendId } from '../values.schema.ts';
import type {
  CallAccept,
  CallAccepted,
  CallDismiss,
  CallEnd,
  CallEnded,
  CallGuest,
  CallInvite,
  CallInvited,
  CallJoin,
  CallJoined,
  CallLeft,
  CallPass,
  CallSignal,
  CallStart,
  CallStarted,
  CallWay,
  ConsentGiven,
  OngoingCall,
  RoomAccess,
  ShownNotice,
  SignalSend,
} from './call.ts';
import {
  CALL_END_REASONS,
  CALL_LEAVE_REASONS,
  CALL_MEDIA,
  GUEST_ROLES,
  MAX_LIVE_TEXT_LENGTH,
  MAX_SDP_LENGTH,
} from './call.ts';

export const signLanguage = z
  .string()
  .regex(/^[a-z]{3}$/, 'the ISO 639-3 code of a sign language, such as csn');
const media = z.enum(CALL_MEDIA);
const party = z.enum(['citizen', 'agent']);

const notice = {
  version: z.string().min(1).max(40),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal digits'),
  accepted: z.literal(true).exactOptional(),
};

export const shownNotice = describes<ShownNotice>()(z.strictObject(notice));

export const callStart = describes<CallStart>()(
  z
    .strictObject({
      id: sendId,
      media,
      signLanguage: signLanguage.exactOptional(),
      notice: shownNotice.exactOptional(),
    })
    .refine(
      start => (start.media === 'sign') === (start.signLanguage !== undefined),
      'signLanguage for media "sign", and for no other',
    ),
);
export const callAccept = describes<CallAccept>()(z.strictObject({ id: sendId, call: sendId }));
export const callEnd = describes<CallEnd>()(
  z.strictObject({ id: sendId, call: sendId, reason: z.enum(CALL_END_REASONS).exclude(['closed']) }),
);
export const callJoin = describes<CallJoin>()(z.strictObject({ call: sendId, endpoint: sendId }));

const role = z.enum(GUEST_ROLES);

export const callInvite = describes<CallInvite>()(
  z
    .strictObject({
      id: sendId,
      call: sendId,
      agentId,
      role,
      signLanguage: signLanguage.exactOptional(),
    })
    .refine(
      ({ role, signLanguage }) => role === 'interpreter' || signLanguage === undefined,
      'signLanguage for role "interpreter", and for no other',
    ),
);
export const callPass = describes<CallPass>()(z.strictObject({ id: sendId, call: sendId }));
export const callDismiss = describes<CallDismiss>()(z.strictObject({ id: sendId, call: sendId, agentId }));

export const callStarted = describes<CallStarted>()(
  z.object({ call: sendId, media, by: party, signLanguage: signLanguage.exactOptional() }),
);
export const consentGiven = describes<ConsentGiven>()(
  z.object({ purpose: z.enum(['sign-language', 'personal-data', 'callback']), ...notice }),
);
export const callAccepted = describes<CallAccepted>()(z.object({ call: sendId }));
export const callEnded = describes<CallEnded>()(
  z.object({ call: sendId, by: z.enum(['citizen', 'agent', 'system']), reason: z.enum(CALL_END_REASONS) }),
);

const guest = z.object({ id: agentId, name: z.string() });

export const callInvited = describes<CallInvited>()(
  z.object({ call: sendId, guest, role, signLanguage: signLanguage.exactOptional() }),
);
export const callJoined = describes<CallJoined>()(z.object({ call: sendId, guest, role }));
export const callLeft = describes<CallLeft>()(
  z.object({ call: sendId, guest, role, reason: z.enum(CALL_LEAVE_REASONS) }),
);

const callGuest = describes<CallGuest>()(
  guest.extend({ role, signLanguage: signLanguage.exactOptional(), joined: z.boolean() }),
);

export const ongoingCall = describes<OngoingCall>()(
  z.object({
    id: sendId,
    media,
    by: party,
    accepted: z.boolean(),
    signLanguage: signLanguage.exactOptional(),
    guests: z.array(callGuest).readonly().exactOptional(),
  }),
);

const iceServers = z.array(
  z.object({
    urls: z.array(z.string()),
    username: z.string().exactOptional(),
    credential: z.string().exactOptional(),
  }),
);

export const callWay = describes<CallWay>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('peer-to-peer'), iceServers, relayOnly: z.boolean() }),
    z.object({ kind: z.literal('livekit'), url: z.string() }),
  ]),
);

export const roomAccess = describes<RoomAccess>()(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('peer-to-peer'),
      iceServers,
      relayOnly: z.boolean(),
      expiresAt: instant,
    }),
    z.object({ kind: z.literal('livekit'), url: z.string(), token: z.string(), expiresAt: instant }),
  ]),
);

const pieceNumber = z.int().positive();

export const callSignal = describes<CallSignal>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('join') }),
    z.strictObject({
      kind: z.literal('description'),
      type: z.enum(['offer', 'answer']),
      sdp: z.string().max(MAX_SDP_LENGTH),
    }),
    z.strictObject({
      kind: z.literal('candidate'),
      candidate: z.string().max(1_000),
      mid: z.string().max(32).nullable(),
      line: z.int().nonnegative().nullable(),
    }),
    z.strictObject({ kind: z.literal('leave') }),
    z.strictObject({
      kind: z.literal('media'),
      microphone: z.boolean(),
      camera: z.boolean(),
      screen: z.boolean(),
      held: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('quality'),
      fps: z.number().nonnegative(),
      gapMs: z.number().nonnegative(),
      way: z.number().positive().optional(),
    }),
    z.strictObject({
      kind: z.literal('text'),
      n: pieceNumber,
      line: sendId,
      text: z.string().max(MAX_LIVE_TEXT_LENGTH),
    }),
    z.strictObject({ kind: z.literal('text-seen'), n: z.int().nonnegative() }),
  ]),
);

export const signalSend = describes<SignalSend>()(
  z.strictObject({ call: sendId, from: sendId, to: sendId.exactOptional(), signal: callSignal }),
);
