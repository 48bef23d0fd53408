/** The one list of channels, in the order in which a banner shows them unless its site says otherwise. */
export const CHANNEL_KINDS = ['chat', 'call', 'callback', 'sign-call'] as const;

/** A way to reach the city. */
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Where agents begin a contact for somebody who is on the telephone or before them. */
export const DESK_CHANNELS = ['phone', 'in-person'] as const;
export type DeskChannel = (typeof DESK_CHANNELS)[number];

/** By what a contact came. */
export type ContactChannel = ChannelKind | DeskChannel;

/** Whether an agent began the contact, for somebody who could not write themself. */
export function isDeskChannel(channel: ContactChannel): channel is DeskChannel {
  return (DESK_CHANNELS as readonly ContactChannel[]).includes(channel);
}
