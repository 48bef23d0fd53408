import type { Writable } from 'node:stream';

/**
 * Holds back what is written to connections until the turn of the event loop ends: then each gets all of it in one system
 * call, which is most of what a small frame costs.
 */
export class TurnWrites {
  #held: Writable[] = [];

  /** To be called before each write. */
  hold(connection: Writable): void {
    if (connection.writableCorked > 0) return;
    connection.cork();
    if (this.#held.push(connection) === 1) setImmediate(() => this.#release());
  }

  #release(): void {
    const held = this.#held;
    this.#held = [];
    for (const connection of held) connection.uncork();
  }
}
