/**
 * Fetches a channel's code and texts from the loader, which does without the table of channels until then. Rejects when
 * something cannot be had.
 */
export function fetchChannel(name: string, english: boolean): Promise<unknown> {
  return Promise.all([
    import('./channels.ts').then(({ loadChannel }) => loadChannel(name, english ? 'en' : 'es')),
    // Asked for beside the table, not after it, since most people write.
    ...(name === 'chat'
      ? [import('../chat/define.ts'), english ? import('../locales/en.ts') : import('../locales/es.ts')]
      : []),
  ]);
}

/** Whether an element, or what is around it, asks for English. */
export function isEnglish(element: Element): boolean {
  return /^en\b/i.test(
    (element.getAttribute('locale') || element.closest<HTMLElement>('[lang]')?.lang) ?? '',
  );
}
