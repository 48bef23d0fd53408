import type { AgentId, AgentRole, SiteId } from '@ventanilla/protocol';
import type { AgentCaller } from '../caller.ts';
import { createSecret, hashSecret } from '../crypto/secrets.ts';
import { Refusal } from '../http/refusal.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';

const SESSION_MS = 12 * 3_600_000;
/** A session is written again only once this much of it is used up, so that reading stays reading. */
const RENEW_AFTER_MS = 15 * 60_000;
const TICKET_MS = 60_000;
/** Tells tickets from visitors' tokens, and lets secret scanners find them. */
const TICKET_PREFIX = 'at1_';

/** Sessions of signed-in agents: 12 hours from the last request. Secrets and tickets are kept as hashes only. */
export class AgentSessions {
  readonly #storage: Storage;
  readonly #runtime: Runtime;

  constructor(options: { storage: Storage; runtime: Runtime }) {
    this.#storage = options.storage;
    this.#runtime = options.runtime;
  }

  /** @returns What the agent's browser keeps and shows again; only its hash is stored. */
  async begin(site: SiteId, agent: AgentId): Promise<string> {
    const id = createSecret(this.#runtime, 12);
    const secret = createSecret(this.#runtime);
    const now = this.#runtime.now();
    const row = {
      site,
      id,
      agent,
      secret_hash: await hashSecret(secret),
      csrf_token: createSecret(this.#runtime, 24),
      created_at: now,
      expires_at: now + SESSION_MS,
    };
    await this.#storage.transaction(async tx => {
      await tx.db.deleteFrom('agent_sessions').where('expires_at', '<=', now).execute();
      await tx.db.deleteFrom('socket_tickets').where('expires_at', '<=', now).execute();
      await tx.db.insertInto('agent_sessions').values(row).execute();
    });
    return `${id}.${secret}`;
  }

  /**
   * Finds who shows a credential that `begin` returned, and keeps the session alive.
   *
   * @throws {Refusal} `session-expired`.
   */
  async resume(site: SiteId, credential: string): Promise<AgentCaller> {
    const [id = '', secret = ''] = credential.split('.', 2);
    const found = await this.#find(site, id);
    if (found === undefined || found.secretHash !== (await hashSecret(secret))) {
      throw new Refusal('session-expired');
    }
    const now = this.#runtime.now();
    if (found.expiresAt - now < SESSION_MS - RENEW_AFTER_MS) {
      await this.#storage.transaction(tx =>
        tx.db
          .updateTable('agent_sessions')
          .set({ expires_at: now + SESSION_MS })
          .where('site', '=', site)
          .where('id', '=', id)
          .execute(),
      );
    }
    return found.caller;
  }

  /** @returns The agent's session as it is now; `undefined` once it has ended. */
  async read(site: SiteId, session: string): Promise<AgentCaller | undefined> {
    return (await this.#find(site, session))?.caller;
  }

  /** Ends one session, or every one of its agent. @returns Whether the agent has no session left. */
  async end(site: SiteId, caller: AgentCaller, everywhere: boolean): Promise<boolean> {
    return await this.#storage.transaction(async tx => {
      const ofAgent = tx.db
        .deleteFrom('agent_sessions')
        .where('site', '=', site)
        .where('agent', '=', caller.agent.id);
      await (everywhere ? ofAgent : ofAgent.where('id', '=', caller.session)).execute();
      const left = await tx.db
        .selectFrom('agent_sessions')
        .select('id')
        .where('site', '=', site)
        .where('agent', '=', caller.agent.id)
        .where('expires_at', '>', this.#runtime.now())
        .executeTakeFirst();
      return left === undefined;
    });
  }

  /** @returns A ticket that opens one socket within a minute. */
  async issueTicket(site: SiteId, session: string): Promise<string> {
    const ticket = `${TICKET_PREFIX}${createSecret(this.#runtime)}`;
    const ticketHash = await hashSecret(ticket);
    const expiresAt = this.#runtime.now() + TICKET_MS;
    await this.#storage.transaction(tx =>
      tx.db
        .insertInto('socket_tickets')
        .values({ site, ticket_hash: ticketHash, session, expires_at: expiresAt })
        .execute(),
    );
    return ticket;
  }

  /**
   * Uses up a ticket.
   *
   * @throws {Refusal} `token-unknown` for a ticket that is used, too old or was never given; `session-expired`.
   */
  async redeemTicket(site: SiteId, ticket: string): Promise<AgentCaller> {
    const ticketHash = await hashSecret(ticket);
    const session = await this.#storage.transaction(async tx => {
      const row = await tx.db
        .selectFrom('socket_tickets')
        .select('session')
        .where('site', '=', site)
        .where('ticket_hash', '=', ticketHash)
        .where('expires_at', '>', this.#runtime.now())
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const used = await tx.db
        .deleteFrom('socket_tickets')
        .where('site', '=', site)
        .where('ticket_hash', '=', ticketHash)
        .executeTakeFirst();
      return used.numDeletedRows === 1n ? row.session : undefined;
    });
    if (session === undefined) throw new Refusal('token-unknown');
    const caller = await this.read(site, session);
    if (caller === undefined) throw new Refusal('session-expired');
    return caller;
  }

  async #find(site: SiteId, session: string) {
    const row = await this.#storage.db
      .selectFrom('agent_sessions')
      .innerJoin('agents', join =>
        join.onRef('agents.site', '=', 'agent_sessions.site').onRef('agents.id', '=', 'agent_sessions.agent'),
      )
      .select([
        'agent_sessions.secret_hash',
        'agent_sessions.csrf_token',
        'agent_sessions.expires_at',
        'agents.id',
        'agents.login',
        'agents.name',
        'agents.role',
        'agents.skills',
      ])
      .where('agent_sessions.site', '=', site)
      .where('agent_sessions.id', '=', session)
      .where('agent_sessions.expires_at', '>', this.#runtime.now())
      .where('agents.disabled_at', 'is', null)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { id, login, name } = row;
    const caller: AgentCaller = {
      party: 'agent',
      agent: { id, login, name, role: row.role as AgentRole, skills: JSON.parse(row.skills) },
      session,
      csrfToken: row.csrf_token,
    };
    return { caller, secretHash: row.secret_hash, expiresAt: row.expires_at };
  }
}
