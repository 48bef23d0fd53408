/** The elements that a selector names, in the document and in every shadow root that is open. */
export function findAllDeep<Found extends Element>(selector: string, root: ParentNode = document): Found[] {
  const found = [...root.querySelectorAll<Found>(selector)];
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) found.push(...findAllDeep<Found>(selector, shadowRoot));
  }
  return found;
}

/** The first element that a selector names, in the document or in any shadow root that is open. */
export function findDeep<Found extends Element>(
  selector: string,
  root: ParentNode = document,
): Found | undefined {
  const here = root.querySelector<Found>(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const found = element.shadowRoot && findDeep<Found>(selector, element.shadowRoot);
    if (found) return found;
  }
  return undefined;
}
