import type { LocaleTag } from '@ventanilla/client';
import type { Messages } from './messages.ts';

const loaded = new Map<string, Messages>();

/** The citizens' texts for a tag such as `en-GB`: at once if loaded before. Spanish where there is no such language. */
export function loadMessages(locale: LocaleTag): Messages | Promise<Messages> {
  const language = /^en\b/i.test(locale) ? 'en' : 'es';
  return (
    loaded.get(language) ??
    (language === 'en' ? import('./en.ts') : import('./es.ts')).then(({ messages }) => {
      loaded.set(language, messages);
      return messages;
    })
  );
}
