import type { SiteId } from '@ventanilla/protocol';
import type { CitizenCaller } from '../caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';
import { devicesOf } from './devices-of.ts';
import { hashToken, insertVisitor, newVisitor } from './new-visitor.ts';

export interface VisitorsOptions {
  storage: Storage;
  runtime: Runtime;
  /** How long another process may take to notice a revoked token. Default 5 000. */
  trustMs?: number;
}

interface KnownVisitor {
  citizen: CitizenCaller;
  isRevoked: boolean;
  readAt: number;
}

const MAX_KNOWN = 10_000;
const MAX_IDS_PER_QUERY = 500;

/** Knows visitors by the token that their own browser made, of which only the hash is kept. */
export class Visitors {
  readonly #storage: Storage;
  readonly #runtime: Runtime;
  readonly #trustMs: number;
  /** By site and token hash, the longest unused first. */
  readonly #known = new Map<string, KnownVisitor>();

  constructor({ storage, runtime, trustMs = 5_000 }: VisitorsOptions) {
    this.#storage = storage;
    this.#runtime = runtime;
    this.#trustMs = trustMs;
  }

  /**
   * @returns Who shows the token, or `undefined` where nothing was ever sent with it.
   * @throws {Refusal} `token-malformed`, `token-revoked`.
   */
  async find(site: SiteId, token: string): Promise<CitizenCaller | undefined> {
    const visitor = await this.#read(site, await hashToken(token));
    if (visitor?.isRevoked) throw new Refusal('token-revoked');
    return visitor?.citizen;
  }

  /** Like `find`, and remembers a visitor who sends for the first time. */
  async findOrCreate(site: SiteId, token: string): Promise<CitizenCaller> {
    const known = await this.find(site, token);
    if (known !== undefined) return known;
    const hash = await hashToken(token);
    await this.#storage.transaction(tx => insertVisitor(tx.db, newVisitor(this.#runtime, site, hash)));
    const visitor = await this.#read(site, hash); // Another request of the same visitor may have been first.
    if (visitor === undefined) throw new Error('a stored visitor cannot be read');
    return visitor.citizen;
  }

  /** Looks again at which devices belong to the person: another may have joined since. */
  async renew(site: SiteId, { visitor }: CitizenCaller): Promise<CitizenCaller> {
    this.#forget(visitor);
    return { party: 'citizen', visitor, devices: await devicesOf(this.#storage.db, site, visitor) };
  }

  /** Ends the use of one device's token for good. The row stays, so that the token cannot be used again. */
  async revoke(site: SiteId, visitor: string): Promise<void> {
    await this.#storage.transaction(tx =>
      tx.db
        .updateTable('visitors')
        .set({ revoked_at: this.#runtime.now() })
        .where('site', '=', site)
        .where('id', '=', visitor)
        .where('revoked_at', 'is', null)
        .execute(),
    );
    this.#forget(visitor);
  }

  /** @returns Those of the visitors whose tokens have been revoked, by whichever process. */
  async revokedAmong(site: SiteId, visitors: readonly string[]): Promise<string[]> {
    const revoked: string[] = [];
    for (let start = 0; start < visitors.length; start += MAX_IDS_PER_QUERY) {
      const rows = await this.#storage.db
        .selectFrom('visitors')
        .select('id')
        .where('site', '=', site)
        .where('id', 'in', visitors.slice(start, start + MAX_IDS_PER_QUERY))
        .where('revoked_at', 'is not', null)
        .execute();
      revoked.push(...rows.map(({ id }) => id));
    }
    return revoked;
  }

  #forget(visitor: string): void {
    for (const [key, { citizen }] of this.#known) {
      if (citizen.visitor === visitor || citizen.devices?.includes(visitor)) this.#known.delete(key);
    }
  }

  async #read(site: SiteId, hash: string): Promise<KnownVisitor | undefined> {
    const key = `${site} ${hash}`;
    const known = this.#known.get(key);
    this.#known.delete(key);
    if (known !== undefined && this.#runtime.now() - known.readAt < this.#trustMs) {
      this.#known.set(key, known);
      return known;
    }
    const readAt = this.#runtime.now();
    const row = await this.#storage.db
      .selectFrom('visitors')
      .select(['id', 'revoked_at'])
      .where('site', '=', site)
      .where('token_hash', '=', hash)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const devices = await devicesOf(this.#storage.db, site, row.id);
    const citizen: CitizenCaller = {
      party: 'citizen',
      visitor: row.id,
      ...(devices.length > 1 && { devices }),
    };
    const visitor = { citizen, isRevoked: row.revoked_at !== null, readAt };
    this.#known.set(key, visitor);
    this.#letGo();
    return visitor;
  }

  /** Forgets what is believed no longer, as far as it is at the front, and the longest unused where there are too many. */
  #letGo(): void {
    const now = this.#runtime.now();
    for (const [key, { readAt }] of this.#known) {
      if (this.#known.size <= MAX_KNOWN && now - readAt < this.#trustMs) return;
      this.#known.delete(key);
    }
  }
}
