import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';
import { createSecret } from './secrets.ts';

/** A secret that all processes on a database share, made by whichever needs it first. */
export class ServerSecret {
  readonly #storage: Storage;
  readonly #runtime: Pick<Runtime, 'randomBytes'>;
  readonly #name: string;
  #secret: Promise<string> | undefined;

  /** @param options.name - Tells it from the others. */
  constructor(options: { storage: Storage; runtime: Pick<Runtime, 'randomBytes'>; name: string }) {
    this.#storage = options.storage;
    this.#runtime = options.runtime;
    this.#name = options.name;
  }

  read(): Promise<string> {
    this.#secret ??= this.#find().catch(error => {
      this.#secret = undefined;
      throw error;
    });
    return this.#secret;
  }

  async #find(): Promise<string> {
    return await this.#storage.transaction(async tx => {
      await tx.db
        .insertInto('server_secrets')
        .values({ name: this.#name, secret: createSecret(this.#runtime) })
        .onConflict(conflict => conflict.column('name').doNothing())
        .execute();
      const { secret } = await tx.db
        .selectFrom('server_secrets')
        .select('secret')
        .where('name', '=', this.#name)
        .executeTakeFirstOrThrow();
      return secret;
    });
  }
}
