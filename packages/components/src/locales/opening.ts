import type { Instant, LocaleTag } from '@ventanilla/client';

const DAY_MS = 86_400_000;

/**
 * Says when something opens in the site's own zone, such as `hoy, 2:00 p. m.` or `lunes, 7:00 a. m.`; with a date
 * when it is a week away or more.
 */
export function openingWords(
  opensAt: Instant,
  locale: LocaleTag,
  timeZone: string | undefined,
  now: number,
): string {
  const at = new Date(opensAt);
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(at);
  const days = dayNumber(at, timeZone) - dayNumber(new Date(now), timeZone);
  const day =
    days >= 0 && days < 2
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(locale, {
          timeZone,
          weekday: 'long',
          ...(days < 7 ? {} : { day: 'numeric', month: 'long' }),
        }).format(at);
  return `${day}, ${time}`;
}

function dayNumber(at: Date, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('sv', { timeZone }).format(at);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / DAY_MS);
}
