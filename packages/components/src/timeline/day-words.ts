import type { TimelineMessages } from './timeline.messages.ts';

const DAY_MS = 86_400_000;

/** Names a day of the reader's zone: today, yesterday, or its date, with the year when it is another one. */
export function dayWords(
  day: Date,
  now: Date,
  messages: Pick<TimelineMessages, 'locale' | 'today' | 'yesterday'>,
): string {
  if (day.toDateString() === now.toDateString()) return messages.today;
  if (day.toDateString() === new Date(now.getTime() - DAY_MS).toDateString()) return messages.yesterday;
  return day.toLocaleDateString(messages.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
}
