import type { Instant } from '@ventanilla/client';
import type { Messages } from '../locales/messages.ts';
import { timeOf } from '../locales/time-of.ts';

/** Asks whether the citizen is still there, with the time of closing as their own clock shows it. */
export function idleWords(closesAt: Instant, { locale, chat }: Messages): string {
  return chat.idle(timeOf(closesAt, locale));
}
