import type { Instant, LocaleTag } from '@ventanilla/client';

/** Times of one day, by the office's clock. */
export interface SlotDay {
  /** Such as `viernes, 27 de noviembre`. */
  label: string;
  slots: { at: Instant; label: string }[];
}

/** Groups times by the office's days, in its own order. */
export function slotDays(slots: readonly Instant[], locale: LocaleTag, timeZone: string): SlotDay[] {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const days = new Map<string, SlotDay>();
  for (const at of slots) {
    const date = new Date(at);
    const label = day.format(date);
    const known = days.get(label) ?? { label, slots: [] };
    known.slots.push({ at, label: time.format(date) });
    days.set(label, known);
  }
  return [...days.values()];
}

/** A time as it is told, such as `viernes, 27 de noviembre, 2:30 p. m.`. */
export function slotWords(at: Instant, locale: LocaleTag, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone && { timeZone }),
  }).format(new Date(at));
}
