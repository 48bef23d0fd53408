import type { CommandOutcome, ContactCommand, Storage, StorageTransaction } from '../ports/storage.ts';

/** What became true by a commit: a contact as it now is, with the events it gained. */
export type Committed = Extract<CommandOutcome, { status: 'stored' }>;

/**
 * The one way to write to contacts: stores through `Storage` and tells listeners after COMMIT, in the order of
 * commits. Listeners are told of nothing that a crash could take back.
 */
export class ContactLog {
  readonly #storage: Storage;
  readonly #listeners = new Set<(committed: Committed) => void>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async execute(command: ContactCommand): Promise<CommandOutcome> {
    const outcome = await this.#storage.execute(command);
    this.#announce(outcome);
    return outcome;
  }

  /** Runs `work` as `Storage.transaction` does; listeners hear of its commands once it has committed. */
  async transaction<T>(work: (tx: StorageTransaction) => Promise<T>): Promise<T> {
    let outcomes: CommandOutcome[] = [];
    const result = await this.#storage.transaction(async tx => {
      outcomes = []; // The work runs again after a deadlock.
      return await work({
        db: tx.db,
        lockSite: site => tx.lockSite(site),
        execute: async commands => {
          const done = await tx.execute(commands);
          outcomes.push(...done);
          return done;
        },
      });
    });
    for (const outcome of outcomes) this.#announce(outcome);
    return result;
  }

  /** @returns A function that ends the subscription. */
  subscribe(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #announce(outcome: CommandOutcome): void {
    if (outcome.status !== 'stored') return;
    for (const listener of this.#listeners) listener(outcome);
  }
}
