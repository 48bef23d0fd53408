import type { Observable } from '../store.ts';

/** Milliseconds after which a test gives up waiting: long, since a busy machine is no failure. */
const PATIENCE_MS = 30_000;

/** Waits until the state is as claimed, and returns it. */
export function until<State>(
  observable: Observable<State>,
  claim: (state: State) => unknown,
): Promise<State> {
  return new Promise((resolve, reject) => {
    const look = (state: State) => {
      if (!claim(state)) return;
      clearTimeout(timer);
      unsubscribe();
      resolve(state);
    };
    const timer = setTimeout(() => {
      unsubscribe();
      reject(new Error(`never came true: ${claim}\n${JSON.stringify(observable.state, null, 1)}`));
    }, PATIENCE_MS);
    const unsubscribe = observable.subscribe(look);
    look(observable.state);
  });
}
