/** The one list of channels, in the order in which a banner shows them unless its site says otherwise. */
export const CHANNEL_KINDS = ['chat', 'call', 'callback', 'sign-call'] as const;

/** A way to reach the city. */
export type ChannelKind = (typeof CHANNEL_KINDS)[number];
