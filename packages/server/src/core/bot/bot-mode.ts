import type { ChannelKind, SiteConfiguration } from '@ventanilla/protocol';
import type { OpeningVerdict } from '../hours/availability.ts';

/**
 * Whether a new contact begins with the bot. A channel that is switched off has none, and one that is closed may.
 *
 * @param verdict - Whether people's hours would take it.
 */
export function beginsWithBot(
  site: SiteConfiguration,
  channel: ChannelKind,
  verdict: OpeningVerdict,
): boolean {
  if (!verdict.open && verdict.code === 'channel-unavailable') return false;
  switch (site.channels[channel]?.bot?.mode) {
    case 'bot-first':
      return true;
    case 'after-hours':
      return !verdict.open;
    default:
      return false;
  }
}
