/** Which city service a request speaks to, such as `bogota-movilidad`. Lower-case letters, digits and hyphens. */
export type SiteId = string;

/** One citizen's matter, made by the server; opaque, and unguessable so that it may be spoken of in a URL. */
export type ContactId = string;

/** Made by the sender, once for each send, so that a repeated send is stored once. A UUID. */
export type SendId = string;

/** One agent's account within a site. */
export type AgentId = string;

/** An instant in UTC, ISO 8601 with milliseconds, such as `2026-03-02T12:00:00.000Z`. */
export type Instant = string;

/** A BCP 47 language tag, such as `es-CO`. */
export type LocaleTag = string;

/** Longest text of one message or note, in UTF-16 code units, as `String.length` counts them. */
export const MAX_TEXT_LENGTH = 8_000;

/** Largest request body the server reads, in bytes. A message of the greatest length fits in any script. */
export const MAX_BODY_BYTES = 65_536;

/** Most events that one answer or one socket frame carries. */
export const MAX_EVENTS_PER_PAGE = 200;

/**
 * What a visitor token looks like: 32 random bytes, base64url without padding, behind a prefix that secret
 * scanners can find. The visitor's own browser makes it, so a first send whose answer was lost can be repeated.
 */
export const VISITOR_TOKEN_PATTERN = /^vt1_[A-Za-z0-9_-]{43}$/;
