import type { ChannelState } from '@ventanilla/client';

/** The few words that the closed launcher needs. */
export interface BannerTexts {
  lang: string;
  /** Written from right to left. */
  rtl?: true;
  heading: string;
  close: string;
  /** Messages that nobody has seen. */
  unread: (count: number) => string;
  failed: string;
  /** Of the channel that answers soonest; one for those already writing counts as busy. */
  states: Record<Exclude<ChannelState, 'existing-only'>, string>;
}
