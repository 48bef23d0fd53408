import { callerKey } from './caller-key.ts';

/** How many sockets each address has open. */
export class SocketCounts {
  readonly #max: number;
  readonly #counts = new Map<string, number>();

  /** @param max - How many one address may have at once; the machine itself may have any number. */
  constructor(max: number) {
    this.#max = max;
  }

  /** Counts a socket in. @returns `false` where the address has enough of them; such a socket is not counted. */
  enter(address: string | undefined): boolean {
    const key = callerKey(address);
    if (key === undefined) return true;
    const count = this.#counts.get(key) ?? 0;
    if (count >= this.#max) return false;
    this.#counts.set(key, count + 1);
    return true;
  }

  /** Counts out a socket that was counted in. */
  leave(address: string | undefined): void {
    const key = callerKey(address);
    const count = key === undefined ? 0 : (this.#counts.get(key) ?? 0);
    if (key === undefined) return;
    if (count > 1) this.#counts.set(key, count - 1);
    else this.#counts.delete(key);
  }
}
