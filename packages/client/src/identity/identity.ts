import {
  type Identity as Answer,
  type ContactHeader,
  MAX_CLAIM_LENGTH,
  type UserClaims,
} from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import type { VisitorStore } from '../storage/visitor-store.ts';
import { Backoff } from '../transport/backoff.ts';
import type { Rest } from '../transport/rest.ts';
import type { PageUser } from './page-user.ts';

export interface IdentityOptions {
  rest: Rest;
  visitor: VisitorStore;
  environment: Environment;
  /** Leaves the browser as one that nobody has used. */
  forget(): Promise<void>;
  /** The person's contacts, of whichever device, newest first. */
  onContacts(contacts: readonly ContactHeader[]): void;
  /** The page's user is not known to the office; everything goes on without. */
  onRefused(error: ContactError): void;
}

/** A token that ends within so many milliseconds is not shown any more. */
const RENEW_BEFORE_MS = 30_000;

/** Tells the server who is signed in on the page, each time a contact has begun, with a new token whenever one is needed. */
export class Identity {
  readonly #options: IdentityOptions;
  readonly #backoff: Backoff;
  #user: PageUser | undefined;
  #token: string | undefined;
  #isRefused = false;
  #cancelRetry = () => {};
  #running: Promise<void> = Promise.resolve();

  constructor(options: IdentityOptions) {
    this.#options = options;
    this.#backoff = new Backoff(2_000, options.environment.random);
  }

  /** Tells of `user` what is not told yet. Never rejects. */
  tell(user: PageUser | undefined): Promise<void> {
    this.#cancelRetry();
    if (user !== this.#user) {
      this.#user = user;
      this.#token = undefined;
      this.#isRefused = false;
    }
    this.#running = this.#running.then(() => this.#tellNow());
    return this.#running;
  }

  close(): void {
    this.#user = undefined;
    this.#cancelRetry();
  }

  async #tellNow(): Promise<void> {
    const user = this.#user;
    if (user === undefined || this.#isRefused) return;
    try {
      if (typeof user === 'function') await this.#tellSigned(user);
      else if (this.#options.visitor.contact) await this.#send({ claims: shortened(user) });
      this.#backoff.reset();
    } catch (error) {
      if (user !== this.#user) return;
      if (
        error instanceof ContactError &&
        (error.status === 0 || error.status === 429 || error.status >= 500)
      ) {
        this.#cancelRetry = this.#options.environment.setTimer(() => this.tell(user), this.#backoff.next());
        return;
      }
      this.#isRefused = true;
      this.#options.onRefused(
        error instanceof ContactError ? error : new ContactError('identity-refused', { cause: error }),
      );
    }
  }

  async #tellSigned(fetchToken: () => string | Promise<string>): Promise<void> {
    this.#options.visitor.ensureToken();
    if (this.#token === undefined || endsSoon(this.#token, this.#options.environment.now())) {
      this.#token = await fetchToken();
    }
    try {
      await this.#sendSigned();
    } catch (error) {
      const code = error instanceof ContactError ? error.code : undefined;
      if (code === 'identity-changed') {
        // Somebody else wrote here before: what they wrote stays theirs.
        await this.#options.forget().catch(() => {});
        this.#options.visitor.ensureToken();
      } else if (code === 'identity-expired' || code === 'identity-refused') {
        this.#token = await fetchToken();
      } else throw error;
      await this.#sendSigned();
    }
  }

  #sendSigned(): Promise<void> {
    return this.#send({ token: this.#token });
  }

  async #send(body: { token: string | undefined } | { claims: UserClaims }): Promise<void> {
    const { rest, visitor, onContacts } = this.#options;
    const { token } = visitor;
    const { contacts } = await rest.request<Answer>('visitor/identity', { method: 'PUT', body });
    // Whoever forgot everything meanwhile gets nothing back.
    if (visitor.token === token && this.#user !== undefined) onContacts(contacts);
  }
}

/** Looks at the token without believing it: only whether it is worth showing. */
function endsSoon(token: string, now: number): boolean {
  try {
    const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    const { exp } = JSON.parse(atob(payload)) as { exp?: unknown };
    return typeof exp === 'number' && exp * 1_000 - now < RENEW_BEFORE_MS;
  } catch {
    return false;
  }
}

function shortened({ name, email, phone }: UserClaims): UserClaims {
  const given = Object.entries({ name, email, phone }).filter(([, value]) => value);
  return Object.fromEntries(given.map(([key, value]) => [key, String(value).slice(0, MAX_CLAIM_LENGTH)]));
}
