import {
  createJoinCode,
  type Instant,
  JOIN_CODE_MINUTES,
  JOIN_CODE_NAME_LENGTH,
  parseJoinCode,
  type SiteId,
} from '@ventanilla/protocol';
import type { CitizenCaller } from '../caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { PasswordHasher } from '../ports/passwords.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';
import { hashToken, insertVisitor, newVisitor } from './new-visitor.ts';

export interface JoinCodesOptions {
  storage: Storage;
  passwords: PasswordHasher;
  runtime: Pick<Runtime, 'now' | 'randomBytes'>;
}

/** So many wrong guesses at one code end it. */
const MAX_FAILURES = 5;

/**
 * Codes by which another device goes on as the same person: ten minutes, once. The first characters name a code, so that
 * guesses at it can be counted; the whole is kept as a slow hash only.
 */
export class JoinCodes {
  readonly #storage: Storage;
  readonly #passwords: PasswordHasher;
  readonly #runtime: JoinCodesOptions['runtime'];

  constructor({ storage, passwords, runtime }: JoinCodesOptions) {
    this.#storage = storage;
    this.#passwords = passwords;
    this.#runtime = runtime;
  }

  /** Gives out a code; an earlier one of the same device ends. */
  async issue(site: SiteId, { visitor }: CitizenCaller): Promise<{ code: string; expiresAt: Instant }> {
    for (;;) {
      const now = this.#runtime.now();
      const code = createJoinCode(count => this.#runtime.randomBytes(count));
      const expiresAt = now + JOIN_CODE_MINUTES * 60_000;
      const row = {
        site,
        name: nameOf(code),
        code_hash: await this.#passwords.hash(code),
        visitor,
        expires_at: expiresAt,
        failures: 0,
        used_by: null,
      };
      const isNew = await this.#storage.transaction(async tx => {
        await tx.db.deleteFrom('join_codes').where('expires_at', '<=', now).execute();
        await tx.db
          .deleteFrom('join_codes')
          .where('site', '=', site)
          .where('visitor', '=', visitor)
          .execute();
        const inserted = await tx.db
          .insertInto('join_codes')
          .values(row)
          .onConflict(conflict => conflict.columns(['site', 'name']).doNothing())
          .executeTakeFirst();
        return inserted.numInsertedOrUpdatedRows === 1n;
      });
      if (isNew) return { code, expiresAt: new Date(expiresAt).toISOString() };
    }
  }

  /**
   * Lets the device that shows `token` in. Repeated with the same token, it answers as the first time.
   *
   * @throws {Refusal} `join-code-unknown`, alike for a code that is wrong, used, too old or guessed at too often;
   *   `token-in-use` for a token that is known otherwise.
   */
  async redeem(site: SiteId, typed: string, token: string): Promise<void> {
    const code = parseJoinCode(typed);
    const tokenHash = await hashToken(token);
    const row = code === undefined ? undefined : await this.#beginGuess(site, nameOf(code), tokenHash);
    if (code === undefined || row === undefined || !(await this.#passwords.verify(code, row.code_hash))) {
      throw new Refusal('join-code-unknown');
    }
    if (row.used_by === tokenHash) return;
    await this.#storage.transaction(async tx => {
      const used = await tx.db
        .updateTable('join_codes')
        .set({ used_by: tokenHash, failures: 0 })
        .where('site', '=', site)
        .where('name', '=', row.name)
        .where('code_hash', '=', row.code_hash)
        .where('used_by', 'is', null)
        .executeTakeFirst();
      if (used.numUpdatedRows === 0n) throw new Refusal('join-code-unknown');
      const { person } = await tx.db
        .selectFrom('visitors')
        .select('person')
        .where('site', '=', site)
        .where('id', '=', row.visitor)
        .executeTakeFirstOrThrow();
      const isNew = await insertVisitor(tx.db, newVisitor(this.#runtime, site, tokenHash, person));
      if (!isNew) throw new Refusal('token-in-use'); // The code is good for another try.
    });
  }

  /** Counts the guess as a failure before it is looked at, so that guesses at the same time count too. */
  async #beginGuess(site: SiteId, name: string, tokenHash: string) {
    const now = this.#runtime.now();
    return await this.#storage.transaction(async tx => {
      await tx.db
        .updateTable('join_codes')
        .set(eb => ({ failures: eb('failures', '+', 1) }))
        .where('site', '=', site)
        .where('name', '=', name)
        .execute();
      return await tx.db
        .selectFrom('join_codes')
        .select(['name', 'code_hash', 'visitor', 'used_by'])
        .where('site', '=', site)
        .where('name', '=', name)
        .where('expires_at', '>', now)
        .where('failures', '<=', MAX_FAILURES)
        .where(eb => eb.or([eb('used_by', 'is', null), eb('used_by', '=', tokenHash)]))
        .executeTakeFirst();
    });
  }
}

function nameOf(code: string): string {
  return code.slice(0, JOIN_CODE_NAME_LENGTH);
}
