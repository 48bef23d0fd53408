import {
  createReference,
  type ErrorCode,
  type OpenContactRequest,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import { consentEvents, consentOf, headCall } from '../../calls/call-standing.ts';
import { createSecret } from '../../crypto/secrets.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { ContactCommand, Decision } from '../../ports/storage.ts';
import { preview } from '../preview.ts';

/**
 * Opens a contact with its first message or its first call. Repeated, it answers the contact that the first one opened, also when by then
 * nothing may be opened any more.
 *
 * @param options.verdict - Why nothing may be opened now; `undefined` when it may.
 */
export function openContact(options: {
  site: SiteId;
  visitor: string;
  request: OpenContactRequest;
  /** What an agent must have, for the channel and the call. */
  skills: string[];
  verdict: ErrorCode | undefined;
  /** The bot answers first. Default people do. */
  automated?: boolean;
  runtime: Pick<Runtime, 'now' | 'randomBytes'>;
}): ContactCommand {
  const { site, visitor, request, skills, verdict, automated = false, runtime } = options;
  const { channel, locale } = request;
  const first = request.message ?? request.call;
  if (first === undefined) throw new TypeError('a contact is opened by a message or a call');
  const at = runtime.now();
  return {
    site,
    contact: createSecret(runtime, 16),
    at,
    opens: {
      visitor,
      channel,
      locale,
      skills,
      createReference: () => createReference(count => runtime.randomBytes(count)),
    },
    send: {
      sender: `visitor:${visitor}`,
      id: first.id,
      isSame: stored => stored.n === FIRST_SEND && isSameSend(stored, request),
    },
    decide: () => decideOpen(request, verdict, at, skills, automated),
  };
}

/** The number that the first send of an opened contact has. */
const FIRST_SEND = 2;

function isSameSend({ kind, payload }: ReadableEvent, { message, call }: OpenContactRequest): boolean {
  if (kind === 'message') return message !== undefined && (payload === null || payload.text === message.text);
  if (kind === 'call-started')
    return call !== undefined && (payload === null || payload.media === call.media);
  return false;
}

export function decideOpen(
  { channel, locale, message, call, notice }: OpenContactRequest,
  verdict: ErrorCode | undefined,
  at: number,
  skills: string[] = [],
  automated = false,
): Decision {
  if (verdict !== undefined) return { refuse: verdict };
  const actor = { role: 'citizen' } as const;
  const consent = consentEvents('personal-data', notice, actor);
  const opened = {
    kind: 'contact-opened',
    payload: { channel, locale, ...(automated && { automated }) },
    actor,
  } as const;
  if (call !== undefined) {
    const { id, media, signLanguage } = call;
    const payload = {
      call: id,
      media,
      by: 'citizen',
      ...(signLanguage !== undefined && { signLanguage }),
    } as const;
    return {
      events: [
        opened,
        { kind: 'call-started', payload, actor, isSend: true },
        ...consentOf(call, actor),
        ...consent,
      ],
      head: { call: headCall(call, 'citizen', skills) },
    };
  }
  if (message === undefined) return { refuse: 'invalid-request' };
  const { id, text } = message;
  return {
    events: [opened, { kind: 'message', payload: { id, text }, actor, isSend: true }, ...consent],
    head: {
      lastMessage: { from: 'citizen', text: preview(text), at },
      unread: 1,
      ...(automated && { status: 'automated' }),
    },
  };
}
