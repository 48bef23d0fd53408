import type { ContactId } from './identifiers.ts';

/** Seconds after which a streamed answer ends, so that asking again shows that the reader lives. */
export const STREAM_SECONDS = 40;

/** Seconds for which a poll waits for news: fewer than proxies wait for an answer. */
export const POLL_SECONDS = 25;

/** Body of `POST …/stream`: realtime where WebSockets do not work. Answered by server frames, one JSON text a line. */
export interface StreamRequest {
  /** Contacts to follow, as the `watch` frame does. */
  watch: { contact: ContactId; after: number }[];
  /**
   * `stream`: lines as they come, for `STREAM_SECONDS`. `poll`: ends once there is news, at the latest after
   * `POLL_SECONDS`, for readers behind a proxy that hands on nothing before the end.
   */
  hold: 'stream' | 'poll';
  /** What the last `mark` said; with another one a poll ends at once. */
  mark?: string;
}
