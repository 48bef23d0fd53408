const DARK = '(prefers-color-scheme: dark)';
let chosen = 'system';

/**
 * Shows the dark or light half of every sheet, whatever the reader's system says, which a page cannot ask of the browser.
 * Sheets are shared by all elements of a kind, so those that come later are seen to as well.
 */
export function setColourScheme(scheme: string): void {
  chosen = scheme;
  requestAnimationFrame(() => {
    for (const sheet of sheetsIn(document)) adjust(sheet);
  });
}

function adjust(sheet: CSSStyleSheet): void {
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const original = originals.get(rule) ?? rule.media.mediaText;
    if (original !== DARK) continue;
    originals.set(rule, original);
    rule.media.mediaText = chosen === 'system' ? DARK : chosen === 'dark' ? 'all' : 'not all';
  }
}

const originals = new WeakMap<CSSMediaRule, string>();

function* sheetsIn(root: Document | ShadowRoot): Generator<CSSStyleSheet> {
  yield* root.adoptedStyleSheets;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* sheetsIn(shadowRoot);
}

/** Elements that come later bring their own roots. */
new MutationObserver(() => chosen !== 'system' && setColourScheme(chosen)).observe(document, {
  subtree: true,
  childList: true,
});
