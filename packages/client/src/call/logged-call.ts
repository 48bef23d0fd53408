import type { CallEndReason, CallId, CallMedia, Party, SignLanguage } from '@ventanilla/protocol';
import type { HappeningEntry, TimelineEntry } from '../timeline/timeline.ts';

/** The newest call of a contact as its log tells it. */
export interface LoggedCall {
  id: CallId;
  media: CallMedia;
  by: Party;
  signLanguage?: SignLanguage;
  at: string;
  /** When it was taken, by whoever is in it now. Absent while it rings or waits. */
  acceptedAt?: string;
  ended?: { by: Party | 'system'; reason: CallEndReason };
}

/** @returns `undefined` for a contact without calls. */
export function loggedCall(entries: readonly TimelineEntry[]): LoggedCall | undefined {
  let call: LoggedCall | undefined;
  for (const entry of entries) if (entry.type === 'happening') call = after(entry, call);
  return call;
}

function after({ at, happening }: HappeningEntry, call: LoggedCall | undefined): LoggedCall | undefined {
  switch (happening.kind) {
    case 'call-started': {
      const { call: id, media, by, signLanguage } = happening;
      return { id, media, by, at, ...(signLanguage && { signLanguage }) };
    }
    case 'call-accepted':
      return call && { ...call, acceptedAt: at };
    case 'call-ended':
      return call && { ...call, ended: { by: happening.by, reason: happening.reason } };
    // Handed on, or given back by an agent who is gone: the call waits for the next one.
    case 'queue-entered': {
      const { acceptedAt: _before, ...waiting } = call ?? {};
      return call && !call.ended ? (waiting as LoggedCall) : call;
    }
  }
  return call;
}
