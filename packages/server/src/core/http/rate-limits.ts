import type { SiteId } from '@ventanilla/protocol';
import type { RouteName } from '@ventanilla/protocol/schemas';
import type { Runtime } from '../ports/runtime.ts';
import { Refusal } from './refusal.ts';

/**
 * Requests that one address may make at one site in a minute. A whole office or a mobile network may share an address,
 * so these stop floods, not people.
 */
const PER_MINUTE: Partial<Record<RouteName, number>> = { openContact: 60, signIn: 30 };

const MINUTE_MS = 60_000;
const MAX_KNOWN = 50_000;

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Holds back whoever opens contacts or tries passwords by machine. Each process counts for itself. */
export class RateLimits {
  readonly #runtime: Pick<Runtime, 'now'>;
  /** The longest unused first. */
  readonly #buckets = new Map<string, Bucket>();

  constructor({ runtime }: { runtime: Pick<Runtime, 'now'> }) {
    this.#runtime = runtime;
  }

  /**
   * Counts a request.
   *
   * @param address - Of the caller. Unknown callers and the machine itself are not counted: behind a proxy that is not
   *   trusted, everybody would look like one of these.
   * @throws {Refusal} `too-many-requests`.
   */
  take(name: RouteName, site: SiteId, address: string | undefined): void {
    const perMinute = PER_MINUTE[name];
    if (perMinute === undefined || address === undefined || isLocal(address)) return;
    const key = `${name} ${site} ${address}`;
    const now = this.#runtime.now();
    const known = this.#buckets.get(key) ?? { tokens: perMinute, filledAt: now };
    const elapsedMs = Math.max(0, now - known.filledAt);
    const tokens = Math.min(perMinute, known.tokens + (elapsedMs * perMinute) / MINUTE_MS);
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, filledAt: now });
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined && this.#buckets.size > MAX_KNOWN) this.#buckets.delete(oldest);
    if (tokens >= 1) return;
    const retryAfterSeconds = Math.ceil(((1 - tokens) * MINUTE_MS) / perMinute / 1_000);
    throw new Refusal('too-many-requests', { retryAfterSeconds });
  }
}

function isLocal(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}
