import type { CallbackEnded, CallbackState } from '@ventanilla/protocol';
import type { ContactHead, EventDraft, HeadCallback, HeadChange } from '../ports/storage.ts';

/** The wish to be called back that still stands. */
export function openCallback({
  callback,
  status,
}: Pick<ContactHead, 'callback' | 'status'>): HeadCallback | undefined {
  return callback === null || callback.end !== undefined || status === 'closed' ? undefined : callback;
}

/** Where a contact stands in the queue when it comes back to it: by its age, or by the time that was chosen to be called. */
export function placeOf(head: Pick<ContactHead, 'callback' | 'status' | 'openedAt'>): number {
  return openCallback(head)?.place ?? head.openedAt;
}

/** What becomes of a callback when its contact ends; nothing where there is none that is open. */
export function endingCallback(
  head: ContactHead,
  by: CallbackEnded['by'],
): { events: EventDraft[]; head: HeadChange } {
  const callback = openCallback(head);
  if (callback === undefined) return { events: [], head: {} };
  return {
    events: [{ kind: 'callback-ended', payload: { end: 'cancelled', by }, actor: { role: 'system' } }],
    head: { callback: { ...callback, end: 'cancelled' } },
  };
}

/** @returns `undefined` for a contact whose citizen never asked to be called. */
export function callbackState(head: ContactHead): CallbackState | undefined {
  if (head.callback === null) return undefined;
  const open = openCallback(head);
  if (open === undefined) return head.callback.end ?? 'cancelled';
  if (head.status === 'assigned') return 'calling';
  if (head.queuedAt !== null) return 'queued';
  // What was asked for a moment ago is on its way into the queue.
  return open.when === 'turn' && open.attempts === 0 ? 'queued' : 'scheduled';
}
