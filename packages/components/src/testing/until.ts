import type { Observable } from '@ventanilla/client';

/** Resolves with the first state, the present one included, for which `holds` is true. */
export function until<State>(source: Observable<State>, holds: (state: State) => boolean): Promise<State> {
  if (holds(source.state)) return Promise.resolve(source.state);
  return new Promise(resolve => {
    const unsubscribe = source.subscribe(state => {
      if (!holds(state)) return;
      unsubscribe();
      resolve(state);
    });
  });
}

/** Resolves when something in an element's shadow root, or below it, makes `holds` true. */
export function untilShown(element: Element, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      watch(element);
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    const watch = (root: Element) => {
      const inside = root.shadowRoot;
      if (!inside) return;
      observer.observe(inside, { subtree: true, childList: true, characterData: true, attributes: true });
      for (const child of inside.querySelectorAll('*')) watch(child);
    };
    watch(element);
  });
}
