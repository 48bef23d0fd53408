import type { EventKind } from '@ventanilla/protocol';

/** What payloads are kept for, and how long, apart: `messages` is what was said, `contacts` how the matter went. */
export type DataClass = 'messages' | 'contacts';

/** The class of each kind of event. A new kind says here for how long its payload is kept. */
const DATA_CLASS = {
  'contact-opened': 'contacts',
  message: 'messages',
  note: 'messages',
  'queue-entered': 'contacts',
  'queue-left': 'contacts',
  'bot-handed-over': 'messages',
  'bot-redirected': 'contacts',
  assigned: 'contacts',
  transferred: 'contacts',
  'idle-warned': 'contacts',
  'kept-open': 'contacts',
  closed: 'contacts',
  classified: 'contacts',
  'point-marked': 'contacts',
  rated: 'contacts',
  identified: 'messages',
  'call-started': 'contacts',
  'call-accepted': 'contacts',
  'call-invited': 'contacts',
  'call-joined': 'contacts',
  'call-left': 'contacts',
  'call-ended': 'contacts',
  'callback-requested': 'messages',
  'callback-rescheduled': 'contacts',
  'callback-attempted': 'contacts',
  'callback-ended': 'contacts',
  'consent-given': 'contacts',
} as const satisfies Record<EventKind, DataClass>;

/** Kinds of event whose payload is blanked with a class. */
export function kindsOf(dataClass: DataClass): EventKind[] {
  const kinds = Object.keys(DATA_CLASS) as EventKind[];
  return kinds.filter(kind => DATA_CLASS[kind] === dataClass);
}
