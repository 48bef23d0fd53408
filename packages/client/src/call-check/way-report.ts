/**
 * How one part of a call's way stands. `works`: it answered; `silent`: no answer came; `refused`: it answered, and does not take the
 * name and password that the office's own server gave; `unset`: the office has set up none; `unasked`: another part has to work before
 * it can be asked.
 */
export type WayState = 'works' | 'silent' | 'refused' | 'unset' | 'unasked';

/** What a page found of the way that a call would take. */
export interface WayReport {
  /** Our server answers. */
  server: WayState;
  /** News comes at once, by a socket. */
  socket: WayState;
  /** What passes media on: a relay between peers, or a media server. */
  media: WayState;
  /** Media pass nowhere else: where `media` is silent, no call will have sound or picture. */
  needsMedia: boolean;
}
