import {
  type ContactId,
  createReference,
  type ErrorCode,
  type OpenContactRequest,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import type { CitizenCaller } from '../../caller.ts';
import { consentEvents, consentOf, headCall } from '../../calls/call-standing.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { ContactCommand, ContactHead, Decision } from '../../ports/storage.ts';
import { preview } from '../preview.ts';
import { decideStartCall } from './calls.ts';
import { decideMessage } from './send-message.ts';

/**
 * Opens a contact with its first message or its first call; where it is open already, that goes into it as any other would. Repeated, it
 * answers the contact that the first one went to, also when by then nothing may be opened any more.
 *
 * @param options.contact - As `currentContact` says.
 * @param options.verdict - Why nothing may be opened now; `undefined` when it may.
 */
export function openContact(options: {
  site: SiteId;
  contact: ContactId;
  caller: CitizenCaller;
  request: OpenContactRequest;
  /** What an agent must have, for the channel and the call. */
  skills: string[];
  verdict: ErrorCode | undefined;
  /** The bot answers first. Default people do. */
  automated?: boolean;
  runtime: Pick<Runtime, 'now' | 'randomBytes'>;
}): ContactCommand {
  const { site, contact, caller, request, skills, verdict, automated = false, runtime } = options;
  const { visitor } = caller;
  const { channel, locale } = request;
  const first = request.message ?? request.call;
  if (first === undefined) throw new TypeError('a contact is opened by a message or a call');
  const at = runtime.now();
  return {
    site,
    contact,
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
      isSame: stored => isSameSend(stored, request),
    },
    decide: head =>
      head.lastN === 0
        ? decideOpen(request, verdict, at, skills, automated)
        : decideJoin(head, caller, request, at, skills),
  };
}

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

/** What begins while the visitor's contact is open already, as one who writes and calls at the same moment does. */
function decideJoin(
  head: ContactHead,
  caller: CitizenCaller,
  { message, call }: OpenContactRequest,
  at: number,
  skills: string[],
): Decision {
  if (call !== undefined) return decideStartCall(head, caller, call, skills);
  return message === undefined ? { refuse: 'invalid-request' } : decideMessage(head, caller, message, at);
}
