import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

declare global {
  var axe: typeof Axe;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Claims that axe finds nothing against WCAG 2.2 AA in an element and its shadow roots. */
export async function isAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: TAGS,
    // The one rule that WCAG 2.2 brought is off unless asked for.
    rules: { 'target-size': { enabled: true } },
  });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.target).join(', ')}`,
  );
  if (found.length > 0) throw new Error(found.join('\n'));
}

/** What a person reads in an element, across shadow roots and slots, with single spaces. Hidden parts are left out. */
export function visibleText(element: Element): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim();
}

/** The first element that a selector finds in `root` or in any shadow root below it. */
export function deep<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = search(root, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found as Found;
}

function search(root: ParentNode, selector: string): Element | undefined {
  const here = root.querySelector(selector);
  if (here) return here;
  const hosts = [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')];
  for (const { shadowRoot } of hosts) {
    const found = shadowRoot && search(shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(textOf).join(' ');
  if (node instanceof Element && (node.localName === 'style' || isHidden(node))) return '';
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes]
    .map(textOf)
    .join(' ');
}

function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || element.classList.contains('visually-hidden');
}
