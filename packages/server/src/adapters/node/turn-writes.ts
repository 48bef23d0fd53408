import type { Writable } from 'node:stream';
import { TextFrames } from './text-frames.ts';

/**
 * Writes text frames to connections, and holds them back until the turn of the event loop ends: then each connection gets
 * all of its own in one system call, which is most of what a small frame costs.
 */
export class TurnWrites {
  readonly #frames = new TextFrames();
  #held: Writable[] = [];

  /** @param connection - An open WebSocket's, without compression. */
  write(connection: Writable, text: string): void {
    if (connection.writableCorked === 0) {
      connection.cork();
      if (this.#held.push(connection) === 1) setImmediate(() => this.#release());
    }
    connection.write(this.#frames.get(text));
  }

  #release(): void {
    const held = this.#held;
    this.#held = [];
    for (const connection of held) connection.uncork();
  }
}
