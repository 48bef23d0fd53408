import type { ChannelKind, LocaleTag, SiteAvailability } from '@ventanilla/client';
import { loadMessages } from '../locales/load-messages.ts';

/** What the panel hands to the element of any channel; `focus()` puts the cursor where the citizen begins. */
export interface ChannelElement extends HTMLElement {
  site: string;
  server: string;
  locale: string | undefined;
  availability: SiteAvailability | undefined;
}

/**
 * How each channel comes to a page: its element `<ventanilla-KIND>`, and for the chat the texts beside it. Those of the others
 * come behind them, so that the banner does without knowing where they are. A new channel is one line here, for links,
 * elements in the page and the panel alike.
 */
const CHANNELS = {
  chat: locale => [import('../chat/define.ts'), loadMessages(locale)],
  call: () => [import('../call/define.ts')],
  callback: () => [import('../callback/define.ts')],
  'sign-call': () => [import('../sign-call/define.ts')],
} satisfies Record<ChannelKind, (locale: LocaleTag) => unknown[]>;

/** Whether a name that a page wrote is a channel's. */
export function isChannel(name: string | undefined): name is ChannelKind {
  return name !== undefined && Object.hasOwn(CHANNELS, name);
}

/** Fetches what a channel needs. Nothing for a name that is no channel's. Rejects when something cannot be had. */
export async function loadChannel(name: string, locale: LocaleTag): Promise<void> {
  if (isChannel(name)) await Promise.all(CHANNELS[name](locale));
}

/** Makes a channel's element; its code must have been loaded. */
export function createChannel(kind: ChannelKind): ChannelElement {
  return document.createElement(`ventanilla-${kind}`);
}
