import { tellAll } from './tell-all.ts';

/** A value that changes and can be watched: what elements and frameworks bind to. */
export interface Observable<State> {
  readonly state: State;
  /**
   * Calls `listener` after each change, not at once.
   *
   * @returns A function that ends the subscription.
   */
  subscribe(listener: (state: State) => void): () => void;
}

/** An `Observable` whose owner sets the value. */
export class Store<State> implements Observable<State> {
  #state: State;
  readonly #listeners = new Set<(state: State) => void>();

  constructor(initial: State) {
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  set(state: State): void {
    if (Object.is(state, this.#state)) return;
    this.#state = state;
    tellAll(this.#listeners, state);
  }

  subscribe(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
