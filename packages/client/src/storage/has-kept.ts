import type { SiteId } from '@ventanilla/protocol';

/** What everything that a browser keeps of one site begins with. */
export function storagePrefix(site: SiteId): string {
  return `ventanilla/${site}/`;
}

/**
 * Whether this browser keeps anything of a site: a conversation that goes on, or something not sent yet.
 *
 * @param name - What the name of it begins with. Default anything.
 */
export function hasKept(site: SiteId, name = ''): boolean {
  try {
    return Object.keys(localStorage).some(key => key.startsWith(storagePrefix(site) + name));
  } catch {
    // Storage that the browser refuses keeps nothing.
    return false;
  }
}
