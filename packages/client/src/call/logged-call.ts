import type { CallEndReason, CallGuest, CallId, CallMedia, Party, SignLanguage } from '@ventanilla/protocol';
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
  /** Who was invited besides, in the order of the invitations, and is in it or may still come. */
  guests: readonly CallGuest[];
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
      return { id, media, by, at, guests: [], ...(signLanguage && { signLanguage }) };
    }
    case 'call-accepted':
      return call && { ...call, acceptedAt: at };
    case 'call-invited': {
      const { guest, role, signLanguage } = happening;
      const joined = call?.guests.some(({ id, joined }) => id === guest.id && joined) ?? false;
      return withGuest(call, { ...guest, role, joined, ...(signLanguage && { signLanguage }) });
    }
    case 'call-joined': {
      const { guest, role } = happening;
      const known = call?.guests.find(({ id }) => id === guest.id);
      return withGuest(call, { ...known, ...guest, role, joined: true });
    }
    case 'call-left':
      return call && { ...call, guests: call.guests.filter(({ id }) => id !== happening.guest.id) };
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

/** In the place of whoever was there by the same id before. */
function withGuest(call: LoggedCall | undefined, guest: CallGuest): LoggedCall | undefined {
  if (!call) return call;
  const { guests } = call;
  const isKnown = guests.some(({ id }) => id === guest.id);
  return {
    ...call,
    guests: isKnown ? guests.map(each => (each.id === guest.id ? guest : each)) : [...guests, guest],
  };
}
