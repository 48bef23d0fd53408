import { createReference, type ErrorCode, type OpenContactRequest, type SiteId } from '@ventanilla/protocol';
import { createSecret } from '../../crypto/secrets.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { ContactCommand, Decision } from '../../ports/storage.ts';
import { preview } from '../preview.ts';

/**
 * Opens a contact with its first message. Repeated, it answers the contact that the first one opened, also when by then
 * nothing may be opened any more.
 *
 * @param options.verdict - Why nothing may be opened now; `undefined` when it may.
 */
export function openContact(options: {
  site: SiteId;
  visitor: string;
  request: OpenContactRequest;
  skills: string[];
  verdict: ErrorCode | undefined;
  runtime: Pick<Runtime, 'now' | 'randomBytes'>;
}): ContactCommand {
  const { site, visitor, request, skills, verdict, runtime } = options;
  const { channel, locale, message } = request;
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
      id: message.id,
      isSame: ({ kind, n, payload }) =>
        kind === 'message' && n === FIRST_MESSAGE && (payload === null || payload.text === message.text),
    },
    decide: () => decideOpen(request, verdict, at),
  };
}

/** The number that the message of an opened contact has. */
const FIRST_MESSAGE = 2;

export function decideOpen(
  { channel, locale, message }: OpenContactRequest,
  verdict: ErrorCode | undefined,
  at: number,
): Decision {
  if (verdict !== undefined) return { refuse: verdict };
  const { id, text } = message;
  const actor = { role: 'citizen' } as const;
  return {
    events: [
      { kind: 'contact-opened', payload: { channel, locale }, actor },
      { kind: 'message', payload: { id, text }, actor, isSend: true },
    ],
    head: { lastMessage: { from: 'citizen', text: preview(text), at }, unread: 1 },
  };
}
