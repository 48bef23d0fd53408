import { fetchLanguage } from '../banner/banner.languages.ts';

/**
 * Fetches a channel's code and texts from the loader, which does without the table of channels until then. Rejects when
 * something cannot be had.
 *
 * @param tag - The language, such as `pt-BR`.
 */
export function fetchChannel(name: string, tag: string): Promise<unknown> {
  return Promise.all([
    import('./channels.ts').then(({ loadChannel }) => loadChannel(name, tag)),
    // Asked for beside the table, not after it, since most people write.
    ...(name === 'chat' ? [import('../chat/define.ts'), fetchLanguage(tag, 'all')] : []),
  ]);
}

/** The language that an element, or what is around it, asks for; empty when nothing does. */
export function tagOf(element: Element): string {
  return element.getAttribute('locale') || element.closest<HTMLElement>('[lang]')?.lang || '';
}
