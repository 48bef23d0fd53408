import { z } from 'zod';
import { callStart, shownNotice } from './channels/call.schema.ts';
import { callbackBooking } from './channels/callback.schema.ts';
import { messageSend } from './channels/chat.schema.ts';
import { closingOutcome } from './checklist.schema.ts';
import { channelKind, contactHeader } from './contact.schema.ts';
import { describes } from './describes.ts';
import { classification, contactEvent, score } from './events.schema.ts';
import type {
  BareSend,
  ClassificationRequest,
  CloseRequest,
  ContactList,
  EventPage,
  OpenContactRequest,
  OpenedContact,
  RatingRequest,
  ReadMarkRequest,
  StoredSend,
  TypingRequest,
} from './requests.ts';
import { contactId, eventNumber, instant, localeTag, sendId } from './values.schema.ts';

export const openContactRequest = describes<OpenContactRequest>()(
  z
    .strictObject({
      channel: channelKind,
      locale: localeTag,
      message: messageSend.exactOptional(),
      call: callStart.exactOptional(),
      notice: shownNotice.exactOptional(),
      callback: callbackBooking.exactOptional(),
      after: contactId.exactOptional(),
    })
    .refine(
      ({ message, call, callback }) =>
        [message, call, callback].filter(first => first !== undefined).length === 1,
      'a message, a call or a callback',
    )
    .refine(
      ({ channel, callback }) => (channel === 'callback') === (callback !== undefined),
      'a callback for channel "callback", and for no other',
    ),
);
export const openedContact = describes<OpenedContact>()(z.object({ contact: contactHeader }));
export const storedSend = describes<StoredSend>()(z.object({ id: sendId, n: z.int(), at: instant }));
export const bareSend = describes<BareSend>()(z.strictObject({ id: sendId }));
export const closeRequest = describes<CloseRequest>()(
  z.strictObject({ id: sendId, outcome: closingOutcome.exactOptional() }),
);
export const ratingRequest = describes<RatingRequest>()(z.strictObject({ id: sendId, score }));
export const classificationRequest = describes<ClassificationRequest>()(
  z.strictObject({ id: sendId, ...classification.shape }),
);
export const readMarkRequest = describes<ReadMarkRequest>()(z.strictObject({ n: eventNumber }));
export const typingRequest = describes<TypingRequest>()(z.strictObject({ typing: z.boolean() }));
export const eventPage = describes<EventPage>()(
  z.object({ events: z.array(contactEvent), lastN: eventNumber }),
);
export const contactList = describes<ContactList>()(z.object({ contacts: z.array(contactHeader) }));
