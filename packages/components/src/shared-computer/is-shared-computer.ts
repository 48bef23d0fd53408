/** Services of which somebody has said in this page that others use the computer too. */
const said = new Set<string>();
const listeners = new Set<() => void>();

/**
 * Whether an element, or what stands around it across shadow roots, says with `shared` that others use this computer too; or a
 * citizen has, in another element of the same service.
 */
export function isSharedComputer(element: Element & { site: string; shared: boolean }): boolean {
  if (element.shared || said.has(element.site)) return true;
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof Element && node.hasAttribute('shared')) return true;
  }
  return false;
}

/** A citizen says so of the whole page, or takes it back. */
export function saySharedComputer(site: string, isShared: boolean): void {
  if (isShared) said.add(site);
  else said.delete(site);
  for (const listener of listeners) listener();
}

/** Calls back when a citizen has said so somewhere. @returns What ends it. */
export function watchSharedComputer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
