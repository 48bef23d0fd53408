import type { SiteId } from '@ventanilla/protocol';

/** What everything that a browser keeps of one site begins with. */
export function storagePrefix(site: SiteId): string {
  return `ventanilla/${site}/`;
}

/** Whether this browser keeps anything of a site: a conversation that goes on, or something not sent yet. */
export function hasKept(site: SiteId): boolean {
  try {
    return Object.keys(localStorage).some(key => key.startsWith(storagePrefix(site)));
  } catch {
    // Storage that the browser refuses keeps nothing.
    return false;
  }
}
