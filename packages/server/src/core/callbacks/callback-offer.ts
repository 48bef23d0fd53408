import { DEFAULT_CALLBACK, type SiteConfiguration, type WaitRange } from '@ventanilla/protocol';
import { calendarOf } from '../hours/office-calendar.ts';
import { isOpen } from '../hours/opening-hours.ts';

/** Whether somebody who would wait so long is offered to be called instead, at the place they have. */
export function offersCallback(site: SiteConfiguration, wait: WaitRange | undefined, now: number): boolean {
  const configuration = site.channels.callback?.callback;
  const calendar = calendarOf(site, 'callback');
  if (wait === undefined || configuration === undefined || calendar === undefined) return false;
  const { offerAfterMinutes = DEFAULT_CALLBACK.offerAfterMinutes } = configuration;
  // About the middle of what is told.
  const isLong = wait.minSeconds + wait.maxSeconds >= 2 * offerAfterMinutes * 60;
  return isLong && isOpen(calendar, now);
}
