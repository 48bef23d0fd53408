import { expect } from '@open-wc/testing';
import type { CSSResult } from 'lit';
import { storyFiles } from '../testing/all-stories.ts';

/** Two pulses a second: WCAG allows three flashes. */
const SHORTEST_MS = 500;

interface Pulse {
  where: string;
  cycleMs: number;
  isStilled: boolean;
}

describe('what moves in the elements', () => {
  it('pulses at most twice a second, and not at all for whoever wants less motion', async () => {
    const pulses = (await sheets()).flatMap(([element, sheet]) => pulsesOf(element, sheet));
    // The rings of calls and of live text, and the dots of somebody who types.
    for (const moving of [/-call .*\.pulse/, /sign-call .*\.pulse/, /live-text .*\.look/, /chat .*dots/])
      expect(
        pulses.map(({ where }) => where).some(where => moving.test(where)),
        `${moving}`,
      ).to.equal(true);
    expect(pulses.filter(({ cycleMs }) => cycleMs < SHORTEST_MS)).to.deep.equal([]);
    expect(pulses.filter(({ isStilled }) => !isStilled)).to.deep.equal([]);
  });
});

/** The style sheets of every element that has stories, all of one element as one. */
async function sheets(): Promise<[string, readonly CSSStyleSheet[]][]> {
  const modules = await Promise.all((await storyFiles()).map(file => import(file)));
  return modules.flatMap(({ default: { component } }): [string, readonly CSSStyleSheet[]][] => {
    const made = customElements.get(component) as
      | { elementStyles?: CSSResult[]; styles?: CSSResult[] }
      | undefined;
    const styles = made?.elementStyles ?? made?.styles;
    return styles ? [[component, styles.flatMap(({ styleSheet = [] }) => styleSheet)]] : [];
  });
}

function pulsesOf(element: string, all: readonly CSSStyleSheet[]): Pulse[] {
  const found: (Pulse & { selector: string })[] = [];
  const stilled = new Set<string>();
  const walk = (rules: CSSRuleList, media: string) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) walk(rule.cssRules, media + rule.conditionText);
      if (!(rule instanceof CSSStyleRule)) continue;
      const { animationDuration, animationDirection, animationIterationCount, animationName } = rule.style;
      const selectors = rule.selectorText.split(/,\s*/);
      if (animationName === 'none' && media.includes('prefers-reduced-motion: reduce'))
        for (const each of selectors) stilled.add(each);
      if (!animationName || animationName === 'none' || animationIterationCount === '1') continue;
      const durationMs =
        Number.parseFloat(animationDuration) * (animationDuration.endsWith('ms') ? 1 : 1_000);
      for (const selector of selectors)
        found.push({
          selector,
          where: `${element} ${selector}`,
          cycleMs: durationMs * (animationDirection.startsWith('alternate') ? 2 : 1),
          isStilled: media.includes('prefers-reduced-motion: no-preference'),
        });
    }
  };
  for (const sheet of all) walk(sheet.cssRules, '');
  return found.map(({ selector, ...pulse }) => ({
    ...pulse,
    isStilled: pulse.isStilled || stilled.has(selector) || stilled.has('*'),
  }));
}
