import type { CallMedia, ChannelKind, ContactChannel } from '@ventanilla/protocol';

/** The channel that a site switches on to offer calls of these media. */
export const OFFERED_CHANNEL = {
  voice: 'call',
  video: 'call',
  sign: 'sign-call',
} as const satisfies Record<CallMedia, ChannelKind>;

/** Whether a channel needs rooms to meet in. */
export function needsRooms(channel: ContactChannel): boolean {
  return Object.values<ContactChannel>(OFFERED_CHANNEL).includes(channel);
}
