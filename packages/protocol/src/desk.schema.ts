import { z } from 'zod';
import { contactSummary, deskChannel } from './contact.schema.ts';
import { describes } from './describes.ts';
import type {
  ContactPerson,
  DeskContact,
  DeskContactRequest,
  SearchAnswer,
  SuggestedAnswers,
} from './desk.ts';
import { contactId, localeTag, sendId, text } from './values.schema.ts';
import { claim } from './visitor.schema.ts';

export const deskContactRequest = describes<DeskContactRequest>()(
  z.strictObject({
    id: sendId,
    channel: deskChannel,
    locale: localeTag,
    name: claim.exactOptional(),
    phone: claim.exactOptional(),
    note: text.exactOptional(),
    samePersonAs: contactId.exactOptional(),
  }),
);
export const deskContact = describes<DeskContact>()(z.object({ contact: contactSummary }));
export const contactPerson = describes<ContactPerson>()(
  z.object({ contact: contactSummary, others: z.array(contactSummary) }),
);
export const suggestedAnswers = describes<SuggestedAnswers>()(
  z.object({
    suggestions: z.array(
      z.object({ id: z.string(), title: z.string(), summary: z.string(), text: z.string() }),
    ),
  }),
);
export const searchQuery = z.strictObject({ q: z.string().trim().min(1).max(200) });
export const searchAnswer = describes<SearchAnswer>()(
  z.object({
    contacts: z.array(z.object({ contact: contactSummary, excerpt: z.string().exactOptional() })),
    hasMore: z.boolean(),
  }),
);
