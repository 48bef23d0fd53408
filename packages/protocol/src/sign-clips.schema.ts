import { z } from 'zod';
import { describes } from './describes.ts';
import { CLIP_RATIOS, type SignClip } from './sign-clips.ts';
import { localizedText } from './values.schema.ts';

const PAGE = 'https://page.invalid';
const WHERE = "that begins with https://, or with / on the page's own site";

export const signClip = describes<SignClip>()(
  z.strictObject({
    src: z
      .string()
      .max(500)
      .refine(isFile(/\.(mp4|webm)$/i), `the address of an .mp4 or .webm file ${WHERE}`),
    poster: z
      .string()
      .max(500)
      .refine(
        isFile(/\.(jpe?g|png|webp|avif)$/i),
        `the address of a .jpg, .png, .webp or .avif file ${WHERE}`,
      )
      .exactOptional(),
    aspectRatio: z.enum(CLIP_RATIOS).exactOptional(),
    transcript: localizedText,
  }),
);

/** Pages over https show nothing that comes without it; a machine's own server is there to try things. */
function isFile(name: RegExp) {
  return (value: string): boolean => {
    if (!URL.canParse(value, PAGE)) return false;
    const { origin, protocol, hostname, pathname } = new URL(value, PAGE);
    const isReached = value.startsWith('/')
      ? origin === PAGE
      : /^https?:\/\//.test(value) && (protocol === 'https:' || hostname === 'localhost');
    return isReached && name.test(pathname);
  };
}
