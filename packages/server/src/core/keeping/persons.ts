import type { SiteId } from '@ventanilla/protocol';
import { ContactLog } from '../log/contact-log.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';
import { devicesOf } from '../visitors/devices-of.ts';
import { Visitors } from '../visitors/visitors.ts';
import { Erasure, type ErasureState } from './erasure.ts';
import { findVisitor, type PersonRecord, readPerson } from './person-record.ts';

/** What a person may ask an office for: everything it holds on them, and to be forgotten. For an operator's tools. */
export class Persons {
  readonly #storage: Storage;
  readonly #visitors: Visitors;
  readonly #erasure: Erasure;

  constructor({ storage, runtime }: { storage: Storage; runtime: Runtime }) {
    this.#storage = storage;
    this.#visitors = new Visitors({ storage, runtime });
    const revoke = (site: SiteId, visitor: string) => this.#visitors.revoke(site, visitor);
    this.#erasure = new Erasure({ storage, log: new ContactLog(storage), runtime, revoke });
  }

  /**
   * Everything on the person whose contact has the reference number, which may be typed in any way.
   *
   * @returns `undefined` where no contact has it.
   */
  async find(site: SiteId, reference: string): Promise<PersonRecord | undefined> {
    const visitor = await findVisitor(this.#storage, site, reference);
    return visitor === undefined ? undefined : await readPerson(this.#storage, site, visitor);
  }

  /** Ends the use of the person's tokens at once, and has whichever server process comes first erase the rest. */
  async planErasure(site: SiteId, visitor: string): Promise<void> {
    await this.#erasure.plan(site, visitor);
    for (const device of await devicesOf(this.#storage.db, site, visitor)) {
      await this.#visitors.revoke(site, device);
    }
  }

  /** `done` also for a person of whom no erasure was planned. */
  async erasureState(site: SiteId, visitor: string): Promise<ErasureState> {
    return await this.#erasure.state(site, visitor);
  }

  /**
   * Erases the person now: payloads are blanked, open contacts closed, the token revoked. A server looks once more two minutes
   * later. Only for storage that this process may write contacts to; on SQLite that is the server alone.
   */
  async erase(site: SiteId, visitor: string): Promise<void> {
    await this.planErasure(site, visitor);
    await this.#erasure.erase(site, visitor);
  }
}
