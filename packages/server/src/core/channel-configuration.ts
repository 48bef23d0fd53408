import type { ChannelConfiguration, ContactChannel, SiteConfiguration } from '@ventanilla/protocol';

/** How a site offers the channel by which a contact came; nothing for what agents begin at the desk, which no site offers. */
export function channelConfiguration(
  site: Pick<SiteConfiguration, 'channels'> | undefined,
  channel: ContactChannel,
): ChannelConfiguration | undefined {
  return (site?.channels as Partial<Record<ContactChannel, ChannelConfiguration>> | undefined)?.[channel];
}
