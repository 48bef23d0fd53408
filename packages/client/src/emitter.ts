import { tellAll } from './tell-all.ts';

/** Typed events of an object that is no element: what happened, told once to whoever listens. */
export class Emitter<Events> {
  readonly #listeners = new Map<keyof Events, Set<(value: never) => void>>();

  /** @returns A function that ends it. */
  on<Type extends keyof Events>(type: Type, listener: (value: Events[Type]) => void): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit<Type extends keyof Events>(type: Type, value: Events[Type]): void {
    tellAll((this.#listeners.get(type) ?? []) as Iterable<(value: Events[Type]) => void>, value);
  }

  clear(): void {
    this.#listeners.clear();
  }
}
