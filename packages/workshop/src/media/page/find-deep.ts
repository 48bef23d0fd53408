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
