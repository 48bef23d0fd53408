import { z } from 'zod';
import type { ContactLine, PrivacyNotice, SiteAvailability, SiteNotice } from './availability.ts';
import { AVAILABILITY_REASONS } from './availability.ts';
import { signLanguage } from './channels/call.schema.ts';
import { channelKind } from './contact.schema.ts';
import { describes } from './describes.ts';
import { signClip } from './sign-clips.schema.ts';
import { SIGN_CLIP_PLACES } from './sign-clips.ts';
import { instant, localizedText, siteId, waitRange } from './values.schema.ts';

export const contactLine = describes<ContactLine>()(
  z.strictObject({
    kind: z.enum(['phone', 'short-code', 'textphone', 'email', 'whatsapp']),
    label: z.string().min(1).max(120),
    href: z
      .string()
      .max(200)
      .regex(/^(tel:|mailto:|https:\/\/)/, 'an address that starts with tel:, mailto: or https://'),
  }),
);

export const siteNotice = describes<SiteNotice>()(
  z.strictObject({ text: localizedText, line: contactLine.exactOptional() }),
);

export const privacyNotice = describes<PrivacyNotice>()(
  z.strictObject({
    version: z.string().min(1).max(40),
    text: localizedText,
    link: z.string().startsWith('https://', 'an address that starts with https://').exactOptional(),
    asks: z.boolean().exactOptional(),
  }),
);

export const siteAvailability = describes<SiteAvailability>()(
  z.object({
    site: siteId,
    timeZone: z.string(),
    channels: z.array(
      z.object({
        kind: channelKind,
        state: z.enum(['available', 'busy', 'existing-only', 'closed', 'unavailable']),
        reason: z.enum(AVAILABILITY_REASONS).exactOptional(),
        opensAt: instant.exactOptional(),
        expectedWait: waitRange.exactOptional(),
        signLanguages: z.array(signLanguage).exactOptional(),
        signClips: z
          .partialRecord(z.enum(SIGN_CLIP_PLACES), z.record(signLanguage, signClip))
          .exactOptional(),
        alternatives: z.array(channelKind).exactOptional(),
        automated: z.literal(true).exactOptional(),
        quickReplies: z.array(z.string()).exactOptional(),
      }),
    ),
    lines: z.array(contactLine),
    notice: siteNotice.exactOptional(),
    privacy: privacyNotice.exactOptional(),
  }),
);
