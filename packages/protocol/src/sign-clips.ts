import type { SignLanguage } from './channels/call.ts';
import type { LocalizedText } from './localized-text.ts';

/**
 * Where a clip of the city stands. `channel`: beside the channel in the open banner; `notice`: on the mirror, before the call; `queue`:
 * while somebody waits; `hours`: while nobody signs at the office.
 */
export const SIGN_CLIP_PLACES = ['channel', 'notice', 'queue', 'hours'] as const;
export type SignClipPlace = (typeof SIGN_CLIP_PLACES)[number];

/** Shapes that room is kept for before a clip is there. */
export const CLIP_RATIOS = ['4:3', '16:9', '1:1', '3:4', '9:16'] as const;
export type ClipRatio = (typeof CLIP_RATIOS)[number];

/** Something that the city says in sign language, filmed once. It repeats, and can be paused. */
export interface SignClip {
  /** An `.mp4` or `.webm` file: `https://…`, or a path on the origin of the page that shows it. */
  src: string;
  /** What stands there until it plays: a picture, addressed likewise. Default its first frame. */
  poster?: string;
  /** Default `4:3`. */
  aspectRatio?: ClipRatio;
  /** What is signed, in writing: for those who do not sign, and where the clip cannot be had. */
  transcript: LocalizedText;
}

/** The clips of one place, the office's usual sign language first. */
export type SignedClips = Record<SignLanguage, SignClip>;
