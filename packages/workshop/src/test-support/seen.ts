import type { Observable, TimelineEntry } from '@ventanilla/client';

/** Milliseconds after which a test gives up waiting. */
const PATIENCE_MS = 30_000;

/** Texts of the messages, in the order shown. */
export function textsOf({ entries }: { entries: readonly TimelineEntry[] }): (string | null)[] {
  return entries.flatMap(entry => (entry.type === 'message' ? [entry.text] : []));
}

/** Waits until the state is as claimed, and returns it. */
export function until<State>(
  observable: Observable<State>,
  claim: (state: State) => unknown,
): Promise<State> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!claim(observable.state)) return;
      clearTimeout(timer);
      unsubscribe();
      resolve(observable.state);
    };
    const timer = setTimeout(() => {
      unsubscribe();
      reject(new Error(`never came true: ${claim}\n${JSON.stringify(observable.state)}`));
    }, PATIENCE_MS);
    const unsubscribe = observable.subscribe(look);
    look();
  });
}
