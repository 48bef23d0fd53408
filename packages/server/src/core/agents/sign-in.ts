import type { AgentId, SiteId } from '@ventanilla/protocol';
import { Refusal } from '../http/refusal.ts';
import type { PasswordHasher } from '../ports/passwords.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';

const MAX_FAILURES = 5;
const LOCK_MS = 15 * 60_000;

/** Checks logins and passwords. Five wrong passwords lock an account for 15 minutes. */
export class SignIn {
  readonly #storage: Storage;
  readonly #passwords: PasswordHasher;
  readonly #runtime: Runtime;
  #decoy: Promise<string> | undefined;

  constructor(options: { storage: Storage; passwords: PasswordHasher; runtime: Runtime }) {
    this.#storage = options.storage;
    this.#passwords = options.passwords;
    this.#runtime = options.runtime;
  }

  /** @throws {Refusal} `sign-in-failed`, alike for unknown logins, wrong passwords, and accounts that are locked or disabled. */
  async check(site: SiteId, login: string, password: string): Promise<AgentId> {
    const account = await this.#beginAttempt(site, login);
    if (account === undefined) {
      // An unknown login takes as long as a wrong password.
      this.#decoy ??= this.#passwords.hash('nobody has this password');
      await this.#passwords.verify(password, await this.#decoy);
      throw new Refusal('sign-in-failed');
    }
    const isRight = await this.#passwords.verify(password, account.password_hash);
    if (!isRight || account.isLocked || account.disabled_at !== null) throw new Refusal('sign-in-failed');
    await this.#storage.transaction(tx =>
      tx.db
        .updateTable('agents')
        .set({ failed_sign_ins: 0, locked_until: null })
        .where('site', '=', site)
        .where('id', '=', account.id)
        .execute(),
    );
    return account.id;
  }

  /** Counts the attempt as failed before the password is looked at, so that guesses at the same time count too. */
  async #beginAttempt(site: SiteId, login: string) {
    const now = this.#runtime.now();
    return await this.#storage.transaction(async tx => {
      // Written first, which takes the row's lock: attempts at the same time are counted one after the other.
      await tx.db
        .updateTable('agents')
        .set(eb => ({ failed_sign_ins: eb('failed_sign_ins', '+', 1) }))
        .where('site', '=', site)
        .where('login', '=', login)
        .execute();
      const account = await tx.db
        .selectFrom('agents')
        .select(['id', 'password_hash', 'disabled_at', 'failed_sign_ins', 'locked_until'])
        .where('site', '=', site)
        .where('login', '=', login)
        .executeTakeFirst();
      if (account === undefined) return undefined;
      const lockedUntil = account.locked_until ?? 0;
      if (lockedUntil > now) return { ...account, isLocked: true };
      const failures = account.locked_until === null ? account.failed_sign_ins : 1;
      await tx.db
        .updateTable('agents')
        .set({ failed_sign_ins: failures, locked_until: failures >= MAX_FAILURES ? now + LOCK_MS : null })
        .where('site', '=', site)
        .where('id', '=', account.id)
        .execute();
      return { ...account, isLocked: false };
    });
  }
}
