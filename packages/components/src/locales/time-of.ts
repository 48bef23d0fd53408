import type { Instant, LocaleTag } from '@ventanilla/client';

/** A time of day as it is read here, such as `10:32`. */
export function timeOf(at: Instant, locale: LocaleTag): string {
  return new Date(at).toLocaleTimeString(locale, { timeStyle: 'short' });
}
