import 'axe-core';
import type { AxeResults } from 'axe-core';
import type {} from 'mocha';

declare global {
  interface Window {
    axe: { run(element: Element, options: object): Promise<AxeResults> };
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with an element as it stands, one line for each rule; target sizes included. */
export async function violations(element: Element): Promise<string[]> {
  const found = await window.axe.run(element, {
    runOnly: { type: 'tag', values: WCAG },
    rules: { 'target-size': { enabled: true } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
