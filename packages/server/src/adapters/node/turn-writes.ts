import { TextFrames } from './text-frames.ts';

/** What holds frames back until it is released. */
export interface Holding {
  release(): void;
}

/**
 * Has frames held back until the turn of the event loop ends: then each connection gets all of its own in one system call,
 * which is most of what a small frame costs.
 */
export class TurnWrites {
  readonly #frames = new TextFrames();
  #holding: Holding[] = [];

  frame(text: string): Buffer {
    return this.#frames.get(text);
  }

  releaseAtEnd(holding: Holding): void {
    if (this.#holding.push(holding) === 1) setImmediate(() => this.#release());
  }

  #release(): void {
    const holding = this.#holding;
    this.#holding = [];
    for (const one of holding) one.release();
  }
}
