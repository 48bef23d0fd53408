/** What the panel's entry in the browser's history is known by. */
const MARK = 'ventanillaPanel';

/**
 * Makes a full-screen panel behave as people expect of a screen: it keeps to the part of the window that a keyboard leaves
 * free (`--_viewport-height` and `--_viewport-top` on `host`), and the back button closes it.
 *
 * @param onBack - Called when the citizen goes back. Left out, the browser's history is not touched.
 * @returns A function that ends it, and takes the entry out of the history again.
 */
export function fillScreen(host: HTMLElement, onBack?: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const keepFree = () => {
    const { height = 0, offsetTop = 0 } = window.visualViewport ?? {};
    host.style.setProperty('--_viewport-height', `${height}px`);
    host.style.setProperty('--_viewport-top', `${offsetTop}px`);
  };
  if (window.visualViewport) {
    visualViewport?.addEventListener('resize', keepFree, { signal });
    visualViewport?.addEventListener('scroll', keepFree, { signal });
    keepFree();
  }
  if (onBack) {
    // The address stays, and so does what the page's own router keeps of it.
    history.pushState({ ...history.state, [MARK]: true }, '');
    addEventListener('popstate', () => history.state?.[MARK] || onBack(), { signal });
  }
  return () => {
    ended.abort();
    // When the citizen went back, or the page has gone on meanwhile, the entry is not on top any more.
    if (onBack && history.state?.[MARK]) history.back();
  };
}
