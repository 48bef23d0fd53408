import type { AgentId, AgentRole, SiteId } from '@ventanilla/protocol';
import type { Selectable } from 'kysely';
import { updatePresence } from '../centre/presence-rows.ts';
import { createSecret } from '../crypto/secrets.ts';
import type { PasswordHasher } from '../ports/passwords.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage, StorageTransaction } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';

/** An agent's account as an operator sees it. */
export interface AgentAccount {
  id: AgentId;
  login: string;
  /** The name shown to citizens. */
  name: string;
  role: AgentRole;
  skills: string[];
  isDisabled: boolean;
}

export interface NewAgentAccount {
  login: string;
  name: string;
  /** At least 10 characters. */
  password: string;
  /** Default `agent`. */
  role?: AgentRole;
  /** Default none. */
  skills?: string[];
}

/** What may be changed; what is left out stays. Setting a password also ends a lock-out and every session. */
export type AgentAccountChange = Partial<Pick<NewAgentAccount, 'name' | 'password' | 'role' | 'skills'>> & {
  isDisabled?: boolean;
};

/** `login-taken`, `login-unknown`, `password-too-short`. */
export class AgentAccountError extends Error {
  readonly code: 'login-taken' | 'login-unknown' | 'password-too-short';

  constructor(code: AgentAccountError['code']) {
    super(code);
    this.name = 'AgentAccountError';
    this.code = code;
  }
}

export const MIN_PASSWORD_LENGTH = 10;

/** Local accounts. Changes hold at once for new requests, and end sessions where they take something away. */
export class AgentAccounts {
  readonly #storage: Storage;
  readonly #passwords: PasswordHasher;
  readonly #runtime: Pick<Runtime, 'now' | 'randomBytes'>;

  constructor(options: {
    storage: Storage;
    passwords: PasswordHasher;
    runtime: Pick<Runtime, 'now' | 'randomBytes'>;
  }) {
    this.#storage = options.storage;
    this.#passwords = options.passwords;
    this.#runtime = options.runtime;
  }

  /** @throws {AgentAccountError} */
  async add(site: SiteId, account: NewAgentAccount): Promise<AgentAccount> {
    const row = {
      site,
      id: createSecret(this.#runtime, 12),
      login: account.login,
      name: account.name,
      role: account.role ?? 'agent',
      skills: JSON.stringify(account.skills ?? []),
      password_hash: await this.#hash(account.password),
      created_at: this.#runtime.now(),
      disabled_at: null,
      failed_sign_ins: 0,
      locked_until: null,
    };
    const inserted = await this.#storage.transaction(tx =>
      tx.db
        .insertInto('agents')
        .values(row)
        .onConflict(conflict => conflict.columns(['site', 'login']).doNothing())
        .executeTakeFirst(),
    );
    if (inserted.numInsertedOrUpdatedRows === 0n) throw new AgentAccountError('login-taken');
    return accountFromRow(row);
  }

  /** In order of logins, disabled ones included. */
  async list(site: SiteId): Promise<AgentAccount[]> {
    const rows = await this.#storage.db
      .selectFrom('agents')
      .selectAll()
      .where('site', '=', site)
      .orderBy('login')
      .execute();
    return rows.map(accountFromRow);
  }

  /** @throws {AgentAccountError} */
  async update(site: SiteId, login: string, change: AgentAccountChange): Promise<AgentAccount> {
    const { name, role, skills, password, isDisabled } = change;
    const passwordHash = password === undefined ? undefined : await this.#hash(password);
    return await this.#storage.transaction(async tx => {
      const row = await findByLogin(tx, site, login);
      await tx.db
        .updateTable('agents')
        .set({
          name: name ?? row.name,
          role: role ?? row.role,
          skills: skills === undefined ? row.skills : JSON.stringify(skills),
          ...(passwordHash !== undefined && {
            password_hash: passwordHash,
            failed_sign_ins: 0,
            locked_until: null,
          }),
          ...(isDisabled !== undefined && {
            disabled_at: isDisabled ? (row.disabled_at ?? this.#runtime.now()) : null,
          }),
        })
        .where('site', '=', site)
        .where('id', '=', row.id)
        .execute();
      if (isDisabled || passwordHash !== undefined) await endPresence(tx, site, row.id);
      return accountFromRow(await findByLogin(tx, site, login));
    });
  }

  /** Deletes an account; the log keeps the name. @throws {AgentAccountError} */
  async remove(site: SiteId, login: string): Promise<void> {
    await this.#storage.transaction(async tx => {
      const { id } = await findByLogin(tx, site, login);
      await endPresence(tx, site, id);
      await tx.db.deleteFrom('agents').where('site', '=', site).where('id', '=', id).execute();
    });
  }

  async #hash(password: string): Promise<string> {
    if (password.length < MIN_PASSWORD_LENGTH) throw new AgentAccountError('password-too-short');
    return await this.#passwords.hash(password);
  }
}

async function findByLogin(tx: StorageTransaction, site: SiteId, login: string) {
  const row = await tx.db
    .selectFrom('agents')
    .selectAll()
    .where('site', '=', site)
    .where('login', '=', login)
    .executeTakeFirst();
  if (row === undefined) throw new AgentAccountError('login-unknown');
  return row;
}

/** Ends every session; the job that watches over leases then gives back what the agent holds. */
async function endPresence(tx: StorageTransaction, site: SiteId, agent: AgentId): Promise<void> {
  await tx.db.deleteFrom('agent_sessions').where('site', '=', site).where('agent', '=', agent).execute();
  await updatePresence(tx.db, site, agent, { lease_until: 0 });
  await tx.db
    .updateTable('jobs')
    .set({ due_at: 0, lease_until: 0 })
    .where('site', '=', site)
    .where('kind', '=', 'presence-lease')
    .execute();
}

function accountFromRow(row: Selectable<Tables['agents']>): AgentAccount {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    role: row.role as AgentRole,
    skills: JSON.parse(row.skills),
    isDisabled: row.disabled_at !== null,
  };
}
