import type { ErrorCode, SendId } from '@ventanilla/protocol';
import type { QueuePlace } from '../contact/live-contact.ts';
import type { OutboxItem } from '../outbox/outbox.ts';
import { type FoldedLog, unreadIn } from '../timeline/fold.ts';
import { withUnsent } from '../timeline/with-unsent.ts';
import type { ConnectionState } from '../transport/connection-state.ts';
import type { ChatState } from './chat-state.ts';

/** Everything a citizen's chat is made of. */
export interface ChatParts {
  /** Absent before there is a contact. */
  contact?: { id: SendId; log: FoldedLog; isPeerTyping: boolean; queue?: QueuePlace | undefined } | undefined;
  reference?: string | undefined;
  unsent: readonly OutboxItem[];
  connection: ConnectionState;
  problem?: ChatState['problem'] | undefined;
  isDurable: boolean;
  isProving: boolean;
}

/** What those parts come to on the screen. */
export function viewChat({
  connection,
  contact,
  isDurable,
  isProving,
  problem,
  reference,
  unsent,
}: ChatParts): ChatState {
  const { agent, entries = [], status } = contact?.log ?? {};
  const last = entries.at(-1);
  return {
    phase: contact ? (status ?? 'resuming') : 'idle',
    connection,
    ...(reference && { reference }),
    entries: withUnsent(entries, unsent, { role: 'citizen' }),
    ...(agent && { agent }),
    peerTyping: contact?.isPeerTyping ?? false,
    ...(contact?.queue && { queue: contact.queue }),
    // Whatever is done after the warning, by either side, takes it back.
    ...(last?.type === 'happening' &&
      last.happening.kind === 'idle-warned' && { closesAt: last.happening.closesAt }),
    unread: contact ? unreadIn(contact.log) : 0,
    ...(problem && { problem }),
    proving: isProving,
    durable: isDurable,
  };
}

/** Codes after which nothing can be written until something else changes. */
const BLOCKING = new Set<ErrorCode>([
  'channel-closed',
  'channel-unavailable',
  'contact-not-found',
  'origin-not-allowed',
  'site-not-found',
  'token-malformed',
  'token-revoked',
  'token-unknown',
  'too-many-requests',
]);

/** What a chat tells of an error that outlasts one message; `undefined` for any other. */
export function problemOf(error: { code: ErrorCode; details: unknown }): ChatState['problem'] {
  if (!BLOCKING.has(error.code)) return undefined;
  const { opensAt, retryAfterSeconds } = error.details as { opensAt?: string; retryAfterSeconds?: number };
  return {
    code: error.code,
    ...(opensAt && { opensAt }),
    ...(retryAfterSeconds && { retryAfterSeconds }),
  };
}
