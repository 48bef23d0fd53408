import { parseReference, type SiteId } from '@ventanilla/protocol';
import type { RouteName } from '@ventanilla/protocol/schemas';
import { Refusal } from '../http/refusal.ts';
import type { Runtime } from '../ports/runtime.ts';
import { callerKey } from './caller-key.ts';
import { type Allowance, TokenBucket } from './token-bucket.ts';

/**
 * What one address may do at one site. A whole office or a mobile network may share an address, so these stop floods, not
 * people.
 */
const OF_ADDRESS: Partial<Record<RouteName, Allowance>> = {
  openContact: { burst: 60, perMinute: 60 },
  // An office that shares an address looks things up as people type.
  listProcedures: { burst: 300, perMinute: 300 },
  getProcedure: { burst: 300, perMinute: 300 },
  signIn: { burst: 30, perMinute: 30 },
  joinDevice: { burst: 10, perMinute: 10 },
  getCallbackOptions: { burst: 60, perMinute: 60 },
  lookAtCallback: { burst: 60, perMinute: 30 },
  cancelCallback: { burst: 20, perMinute: 10 },
  rescheduleCallback: { burst: 20, perMinute: 10 },
};
/** What all addresses together may do at one site: guesses from very many networks are guesses all the same. */
const OF_SITE: Partial<Record<RouteName, Allowance>> = {
  joinDevice: { burst: 120, perMinute: 120 },
};
/** What one person may do besides `REQUESTS`. */
const OF_PERSON: Partial<Record<RouteName, Allowance>> = {
  createJoinCode: { burst: 5, perMinute: 2 },
  // An agent looks for people one at a time.
  searchContacts: { burst: 60, perMinute: 60 },
};
/** Tokens of one address that nobody has, at any site: an office whose browsers were all forgotten at once has a few. */
const GUESSES: Allowance = { burst: 60, perMinute: 20 };
/** Telephone numbers tried with one reference number, right or wrong, by whomever. */
const CALLBACK_GUESSES: Allowance = { burst: 10, perMinute: 1 };
/** New sockets of one address, of whatever site: a whole office comes back at once after a cut. */
const SOCKETS: Allowance = { burst: 600, perMinute: 600 };
/** Whatever one person asks: an agent who comes back reads many logs at once. */
const REQUESTS: Allowance = { burst: 600, perMinute: 600 };
/** What one person writes: faster than anybody types, and an outbox filled offline goes out in one go. */
const WRITINGS: Allowance = { burst: 120, perMinute: 120 };
const WRITING: ReadonlySet<RouteName> = new Set(['sendMessage', 'writeNote', 'identify']);

const MAX_KNOWN = 50_000;

/** Holds back floods. Each process counts for itself, and callers of the machine itself are not counted. */
export class RateLimits {
  readonly #runtime: Pick<Runtime, 'now'>;
  /** The longest unused first. */
  readonly #buckets = new Map<string, TokenBucket>();

  constructor({ runtime }: { runtime: Pick<Runtime, 'now'> }) {
    this.#runtime = runtime;
  }

  /**
   * Counts a request by where it comes from.
   *
   * @throws {Refusal} `too-many-requests`.
   */
  takeOfAddress(route: RouteName, site: SiteId, address: string | undefined): void {
    const allowance = OF_ADDRESS[route];
    const key = callerKey(address);
    if (allowance !== undefined && key !== undefined) this.#take(`${route} ${site} ${key}`, allowance);
  }

  /**
   * Counts a request by who makes it.
   *
   * @param sender - As `senderOf` names the caller.
   * @throws {Refusal} `too-many-requests`.
   */
  takeOfPerson(route: RouteName, site: SiteId, sender: string, address: string | undefined): void {
    if (callerKey(address) === undefined) return;
    const own = OF_PERSON[route];
    if (own !== undefined) this.#take(`${route} ${site} ${sender}`, own);
    if (WRITING.has(route)) this.#take(`writing ${site} ${sender}`, WRITINGS);
    else this.#take(`request ${site} ${sender}`, REQUESTS);
  }

  /**
   * Counts a new socket.
   *
   * @throws {Refusal} `too-many-requests`.
   */
  takeSocket(address: string | undefined): void {
    const key = callerKey(address);
    if (key !== undefined) this.#take(`socket ${key}`, SOCKETS);
  }

  /**
   * Counts a request by its site.
   *
   * @throws {Refusal} `too-many-requests`.
   */
  takeOfSite(route: RouteName, site: SiteId, address: string | undefined): void {
    const allowance = OF_SITE[route];
    if (allowance !== undefined && callerKey(address) !== undefined)
      this.#take(`${route} ${site}`, allowance);
  }

  /**
   * Counts a token that nobody has.
   *
   * @throws {Refusal} `too-many-requests`.
   */
  takeGuess(address: string | undefined): void {
    const key = callerKey(address);
    if (key !== undefined) this.#take(`guess ${key}`, GUESSES);
  }

  /**
   * Counts a telephone number that is shown for a reference number.
   *
   * @throws {Refusal} `too-many-requests`.
   */
  takeCallbackGuess(site: SiteId, reference: string, address: string | undefined): void {
    if (callerKey(address) === undefined) return;
    const written = parseReference(reference);
    if (written !== undefined) this.#take(`callback ${site} ${written}`, CALLBACK_GUESSES);
  }

  /**
   * Counts a request that is free of proof up to some number a minute from one address.
   *
   * @returns `false` beyond it.
   */
  isFree(route: RouteName, site: SiteId, address: string | undefined, perMinute: number): boolean {
    const key = callerKey(address);
    if (key === undefined) return true;
    if (perMinute === 0) return false;
    return this.#wait(`free ${route} ${site} ${key}`, { burst: perMinute, perMinute }) === 0;
  }

  #take(key: string, allowance: Allowance): void {
    const retryAfterSeconds = this.#wait(key, allowance);
    if (retryAfterSeconds > 0) throw new Refusal('too-many-requests', { retryAfterSeconds });
  }

  /** @returns Seconds until one more is let through; 0 when this one is. */
  #wait(key: string, allowance: Allowance): number {
    const now = this.#runtime.now();
    const bucket = this.#buckets.get(key) ?? new TokenBucket(allowance, now);
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined && this.#buckets.size > MAX_KNOWN) this.#buckets.delete(oldest);
    return bucket.take(now);
  }
}
