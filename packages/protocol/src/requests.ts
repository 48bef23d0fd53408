import type { CallStart, ShownNotice } from './channels/call.ts';
import type { CallbackBooking } from './channels/callback.ts';
import type { MessageSend } from './channels/chat.ts';
import type { ChannelKind } from './channels/index.ts';
import type { ClosingOutcome } from './checklist.ts';
import type { ContactHeader } from './contact.ts';
import type { Classification, ContactEvent } from './events.ts';
import type { ContactId, Instant, LocaleTag, SendId } from './identifiers.ts';

/**
 * Body of `POST …/contacts`: the first send, from which the contact exists; a message, a call or a wish to be called back, only one of them.
 * Where the visitor has a contact that is open, it goes into that one.
 */
export interface OpenContactRequest {
  channel: ChannelKind;
  locale: LocaleTag;
  message?: MessageSend;
  call?: CallStart;
  /** What the citizen was shown of the site's privacy notice, and whether they have accepted it. */
  notice?: ShownNotice;
  /** With the channel `callback`, and with no other. */
  callback?: CallbackBooking;
  /** The contact that the citizen has left for another matter: neither it nor any older one is gone on with, also where it is open. */
  after?: ContactId;
}

/** Answer to `POST …/contacts`. A repeated open answers the same contact. */
export interface OpenedContact {
  contact: ContactHeader;
}

/** Answer to a send: where in the log it stands, the first time and every time it is repeated. */
export interface StoredSend {
  id: SendId;
  n: number;
  at: Instant;
}

/** Body of a command that carries nothing but its own id: accept, keep open. */
export interface BareSend {
  id: SendId;
}

/** Body of `POST …/close`. */
export interface CloseRequest extends BareSend {
  /** Only agents tell it. Default: nothing is said of it. */
  outcome?: ClosingOutcome;
}

/** Body of `PUT …/read`. */
export interface ReadMarkRequest {
  n: number;
}

/** Body of `POST …/typing`, told as often as the `typing` frame. */
export interface TypingRequest {
  typing: boolean;
}

/** Answer of `GET …/events?after=N`, in order and without gaps. */
export interface EventPage {
  events: ContactEvent[];
  /** Number of the newest event in the log; larger than the page's last one when there is more. */
  lastN: number;
}

/** Answer of `GET …/contacts`: the visitor's own, newest first. */
export interface ContactList {
  contacts: ContactHeader[];
}

/** Body of `POST …/rating`. */
export interface RatingRequest {
  id: SendId;
  /** From 1 to 5. */
  score: number;
}

/** Body of `POST …/classification`. */
export interface ClassificationRequest extends Classification {
  id: SendId;
}
