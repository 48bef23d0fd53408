/** Whether an element, or what stands around it across shadow roots, says with `shared` that others use this computer too. */
export function isSharedComputer(element: Element): boolean {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof Element && node.hasAttribute('shared')) return true;
  }
  return false;
}
