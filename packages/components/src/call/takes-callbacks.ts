import type { SiteAvailability } from '@ventanilla/client';

/** Whether the office calls back, now or at another time. */
export function takesCallbacks(channels: SiteAvailability['channels']): boolean {
  return channels.some(({ kind, state }) => kind === 'callback' && state !== 'unavailable');
}
