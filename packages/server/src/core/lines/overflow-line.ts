import type { ContactLine, SiteConfiguration, WaitRange } from '@ventanilla/protocol';
import type { SiteDirectory } from '../ports/sites.ts';
import { contactLine, contactLines } from './contact-line.ts';

/**
 * Another office's line for somebody who has waited for too long, or is told that they will: the one of the site's rule, or the first one
 * of the site that the rule names.
 *
 * @param waitedMs - How long they have waited.
 * @returns `undefined` where the site has no such rule, or the wait is not too long.
 */
export function overflowLine(
  { routing, locale }: SiteConfiguration,
  sites: Pick<SiteDirectory, 'get'>,
  { wait, waitedMs }: { wait: WaitRange | undefined; waitedMs: number },
): ContactLine | undefined {
  if (routing?.overflow === undefined) return undefined;
  const { afterMinutes, line, site } = routing.overflow;
  // About the middle of what is told.
  const expectedMs = wait === undefined ? 0 : (wait.minSeconds + wait.maxSeconds) * 500;
  if (Math.max(waitedMs, expectedMs) < afterMinutes * 60_000) return undefined;
  if (line !== undefined) return contactLine(line, locale);
  const other = site === undefined ? undefined : sites.get(site);
  return other && contactLines(other)[0];
}
