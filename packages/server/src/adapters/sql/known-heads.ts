import type { CommandOutcome, ContactCommand, ContactHead } from '../../core/ports/storage.ts';
import { headKey } from './plan-commands.ts';

const MAX_KNOWN = 10_000;

/**
 * Heads as this process last saw them. Where another one may have changed them since, what is decided on them is
 * written only where the version is still the same.
 */
export class KnownHeads {
  /** The longest unused first. */
  readonly #heads = new Map<string, ContactHead>();

  get(key: string): ContactHead | undefined {
    return this.#heads.get(key);
  }

  /** Takes what came of a command that was committed; `undefined` where that is not known. */
  note({ site, contact }: ContactCommand, outcome: CommandOutcome | undefined): void {
    if (outcome === undefined || outcome.status === 'refused') this.#heads.delete(headKey(site, contact));
    else this.keep(outcome.head);
  }

  /** Remembers a head, unless a newer one of the contact is remembered. */
  keep(head: ContactHead): void {
    const key = headKey(head.site, head.id);
    const known = this.#heads.get(key);
    this.#heads.delete(key);
    this.#heads.set(key, known && known.version > head.version ? known : head);
    const [oldest] = this.#heads.keys();
    if (oldest !== undefined && this.#heads.size > MAX_KNOWN) this.#heads.delete(oldest);
  }
}
