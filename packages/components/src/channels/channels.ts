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
 * How each channel comes to a page: its element `<ventanilla-KIND>` and the texts that it needs at once. A new channel
 * is one line here, for links, elements in the page and the panel alike.
 */
const CHANNELS = {
  chat: locale => [import('../chat/define.ts'), loadMessages(locale)],
  call: locale => [import('../call/define.ts'), callTexts(locale)],
  // Its texts come behind it, so that the banner does without knowing where they are.
  callback: () => [import('../callback/define.ts')],
  'sign-call': locale => [import('../sign-call/define.ts'), callTexts(locale)],
} satisfies Record<ChannelKind, (locale: LocaleTag) => unknown[]>;

async function callTexts(locale: LocaleTag): Promise<unknown> {
  return (await import('../call-stage/load-call-messages.ts')).loadCallMessages(locale);
}

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
