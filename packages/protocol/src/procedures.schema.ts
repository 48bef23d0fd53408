import { z } from 'zod';
import { describes } from './describes.ts';
import type {
  Catalogue,
  Procedure,
  ProcedureCard,
  ProcedureDocument,
  ProcedurePage,
  ProcedureQuestion,
  Redirect,
} from './procedures.ts';
import { PROCEDURE_CHANNELS } from './procedures.ts';

const text = z.string().trim().min(1, 'a text that is not empty').max(2_000);
const entryId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id of lower-case letters, digits and hyphens, such as "predial"');
const link = z
  .string()
  .refine(
    isLink,
    'an address that begins with https:// or http://, such as https://www.quito.gob.ec/predial',
  );

const procedureDocument = describes<ProcedureDocument>()(
  z.strictObject({ name: text, format: text.exactOptional(), required: z.boolean().default(true) }),
);

const procedureQuestion = describes<ProcedureQuestion>()(z.strictObject({ q: text, a: text }));

export const procedure = describes<Procedure>()(
  z.strictObject({
    id: entryId,
    title: text,
    synonyms: z.array(text).default([]),
    summary: text,
    requirements: z.array(text).default([]),
    documents: z.array(procedureDocument).default([]),
    cost: z.string().max(500).default(''),
    processingTime: z.string().max(500).default(''),
    channels: z.array(z.enum(PROCEDURE_CHANNELS)).default([]),
    info: z.boolean().default(true),
    book: z.boolean().default(false),
    online: z.boolean().default(false),
    fullyDigital24x7: z.boolean().default(false),
    competentBody: text,
    legalBasis: text.exactOptional(),
    url: link.exactOptional(),
    faq: z.array(procedureQuestion).default([]),
    topic: text.exactOptional(),
    zone: text.exactOptional(),
    updatedAt: z.iso.date('a day such as "2026-11-02", in quotes'),
  }),
);

const redirect = describes<Redirect>()(
  z.strictObject({
    id: entryId,
    title: text,
    phrases: z.array(text).min(1, 'at least one phrase'),
    institution: text,
    url: link.exactOptional(),
    phone: text.exactOptional(),
  }),
);

export const catalogue = describes<Catalogue>()(
  z.strictObject({
    procedures: z.array(procedure).min(1, 'at least one procedure'),
    redirects: z.array(redirect).default([]),
  }),
);

export const procedurePage = describes<ProcedurePage>()(
  z.object({ procedures: z.array(procedure), total: z.int().nonnegative() }),
);

export const procedureCard = describes<ProcedureCard>()(
  z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    requirements: z.array(z.string()),
    documents: z.array(z.string()),
    cost: z.string(),
    processingTime: z.string(),
    competentBody: z.string(),
    url: z.string().exactOptional(),
    updatedAt: z.string(),
  }),
);

function isLink(value: string): boolean {
  return URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol);
}
