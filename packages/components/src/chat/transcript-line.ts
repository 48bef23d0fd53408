import type { TimelineEntry } from '@ventanilla/client';
import type { Messages } from '../locales/messages.ts';

/** One entry as a line of the file that the citizen keeps; empty for what is not worth a line. */
export function transcriptLine(entry: TimelineEntry, { locale, timeline }: Messages): string {
  const when = new Date(entry.at).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' });
  if (entry.type === 'happening') {
    const words = timeline.happened(entry.happening);
    return words ? `[${when}] ${words}` : '';
  }
  const name = entry.own ? timeline.own : entry.author.role === 'agent' ? entry.author.name : timeline.system;
  const unsent = entry.delivery === 'failed' || entry.delivery === 'sending';
  const suffix = unsent && entry.delivery ? ` (${timeline.delivery[entry.delivery]})` : '';
  return `[${when}] ${name}: ${entry.text ?? timeline.erased}${suffix}`;
}
