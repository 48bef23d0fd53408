import type { Instant, LocaleTag } from '@ventanilla/client';

/**
 * A day and a time of day as they are read here.
 *
 * @param dateStyle - How the day is written. Default with its month in letters, such as `3 nov 2026`.
 */
export function momentOf(at: Instant, locale: LocaleTag, dateStyle: 'short' | 'medium' = 'medium'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short' }).format(new Date(at));
}
