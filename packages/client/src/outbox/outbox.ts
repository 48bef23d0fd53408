import type { ContactId, ErrorCode, Instant, LocaleTag, SendId, ShownNotice } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { randomId } from '../random-id.ts';
import type { KeyValueStore } from '../storage/key-value-store.ts';
import type { Tabs } from '../storage/tabs.ts';
import { Backoff } from '../transport/backoff.ts';

/** A text on its way to the server. */
export interface OutboxItem {
  id: SendId;
  kind: 'message' | 'note';
  text: string;
  at: Instant;
  /** Order of writing, across tabs and reloads. */
  order: number;
  /** For which contact it was written; absent when there was none yet. */
  contact?: ContactId;
  /** The language it was written in, for opening a contact the same way each time. */
  locale?: LocaleTag;
  /** What the person was shown before, for the first message of a contact. */
  notice?: ShownNotice;
  /** The server has it; kept until the log shows it. */
  stored?: { n: number; at: Instant };
  /** The server refused it; kept until it is retried or discarded. */
  failure?: ErrorCode;
}

export interface OutboxOptions {
  store: KeyValueStore;
  /** Absent where no other tab shares the store. */
  tabs?: Tabs;
  environment: Environment;
  /** Hands one item to the server; may be called again with the same item. Rejects with a `ContactError`. */
  deliver(item: OutboxItem): Promise<{ n: number; at: Instant }>;
  /** Whether an error is an answer to stay with. Default every status from 400 to 499 but 408, 425 and 429. */
  isRefusal?(error: ContactError): boolean;
  onChange(): void;
  /** An item was stored; called before the items show it. */
  onStored?(): void;
  /** A try failed, for good or for now; called before the items show it. */
  onTrouble?(error: ContactError): void;
  /** An item was refused; called after the items show it. */
  onRefused?(id: SendId): void;
}

/** Too slow, too early, too many: the same request may be taken later. */
const WORTH_REPEATING: ReadonlySet<number> = new Set([408, 425, 429]);

const NAME_PREFIX = 'send/';

/**
 * Keeps what was written until the server has it. One entry of the store for each item, so that tabs never overwrite
 * each other's. Items go in the order of writing, one request at a time, by one tab at a time.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #backoff: Backoff;
  #items: readonly OutboxItem[] = [];
  #running: Promise<void> | undefined;
  #isWantedAgain = false;
  #isClosed = false;
  #cancelWait = () => {};

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#backoff = new Backoff(2_000, options.environment.random);
    this.reread();
  }

  /** In the order of writing. */
  get items(): readonly OutboxItem[] {
    return this.#items;
  }

  /** Something waits to be stored, and was not refused. */
  get isPending(): boolean {
    return this.#items.some(isPending);
  }

  /** Keeps a text before anything is sent, then begins to send. */
  add(draft: Pick<OutboxItem, 'kind' | 'text' | 'contact' | 'locale' | 'notice'>): OutboxItem {
    const now = this.#options.environment.now();
    const item: OutboxItem = {
      ...draft,
      id: randomId(this.#options.environment.random),
      at: new Date(now).toISOString(),
      order: Math.max(now, (this.#items.at(-1)?.order ?? 0) + 1),
    };
    this.#write(item);
    this.#changed();
    this.flush();
    return item;
  }

  /** Sends a refused item again, as it was. */
  retry(id: SendId): void {
    const { failure, ...item } = this.#find(id) ?? {};
    if (!failure) return;
    this.#write(item as OutboxItem);
    this.#changed();
    this.flush();
  }

  /** Drops an item that was refused; others stay. */
  discard(id: SendId): void {
    if (this.#find(id)?.failure) this.#remove([id]);
  }

  /** Drops items that the log shows. */
  settle(isShown: (item: OutboxItem) => boolean): void {
    this.#remove(this.#items.filter(isShown).map(item => item.id));
  }

  /**
   * Gives to the contact that comes next what its own will not have: what was refused, or everything if that contact is
   * out of reach. What may have arrived already, its answer lost, goes on to where it was written for: else it stood in both.
   */
  readdress({ isOutOfReach = false } = {}): void {
    for (const { contact: before, ...item } of this.#items) {
      if (item.stored) this.#options.store.remove(NAME_PREFIX + item.id);
      else if (before !== undefined && (isOutOfReach || item.failure)) this.#write(item);
    }
    this.#changed();
  }

  /** Takes over what other tabs have done to the store. */
  reread(): void {
    const { store } = this.#options;
    const items = store.names(NAME_PREFIX).map(name => store.read<OutboxItem>(name));
    this.#items = items.filter(item => item !== undefined).sort((a, b) => a.order - b.order);
  }

  /** Tries now. Resolves when everything is stored or refused, or when the next try has to wait. */
  flush(): Promise<void> {
    this.#cancelWait();
    this.#isWantedAgain = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Stops sending; what is stored stays stored. */
  close(): void {
    this.#isClosed = true;
    this.#cancelWait();
  }

  async #run(): Promise<void> {
    await undefined;
    const { tabs } = this.#options;
    try {
      while (this.#isWantedAgain) {
        this.#isWantedAgain = false;
        let goesOn = true;
        while (goesOn && !this.#isClosed) {
          this.reread();
          if (!this.isPending) break;
          const attempt = () => this.#attemptNext();
          goesOn = await (tabs ? tabs.inTurn(attempt) : attempt());
        }
      }
    } finally {
      this.#running = undefined;
    }
  }

  async #attemptNext(): Promise<boolean> {
    // While this tab waited for its turn, another may have sent everything.
    this.reread();
    const item = this.#items.find(isPending);
    if (!item || this.#isClosed) return false;
    try {
      const { n, at } = await this.#options.deliver(item);
      this.#backoff.reset();
      this.#options.onStored?.();
      this.#update(item.id, { stored: { n, at } });
      return true;
    } catch (error) {
      const trouble = error instanceof ContactError ? error : new ContactError('network', { cause: error });
      this.#options.onTrouble?.(trouble);
      if (!(this.#options.isRefusal ?? isRefusal)(trouble)) {
        this.#waitAfter(trouble);
        return false;
      }
      this.#update(item.id, { failure: trouble.code });
      this.#options.onRefused?.(item.id);
      return true;
    }
  }

  #waitAfter(error: ContactError): void {
    if (this.#isClosed) return;
    const { retryAfterSeconds = 0 } = error.details as { retryAfterSeconds?: number };
    const ms = Math.max(this.#backoff.next(), retryAfterSeconds * 1_000);
    this.#cancelWait = this.#options.environment.setTimer(() => this.flush(), ms);
  }

  #find(id: SendId): OutboxItem | undefined {
    return this.#items.find(item => item.id === id);
  }

  /** Leaves alone what was settled or discarded meanwhile, here or in another tab. */
  #update(id: SendId, change: Partial<OutboxItem>): void {
    this.reread();
    const item = this.#find(id);
    if (item) this.#write({ ...item, ...change });
    this.#changed();
  }

  #write(item: OutboxItem): void {
    this.#options.store.write(NAME_PREFIX + item.id, item);
  }

  #remove(ids: readonly SendId[]): void {
    if (ids.length === 0) return;
    for (const id of ids) this.#options.store.remove(NAME_PREFIX + id);
    this.#changed();
  }

  #changed(): void {
    this.reread();
    this.#options.tabs?.nod();
    this.#options.onChange();
  }
}

function isPending(item: OutboxItem): boolean {
  return !item.failure && !item.stored;
}

function isRefusal({ code, status }: ContactError): boolean {
  if (code === 'proof-required') return false;
  return status >= 400 && status < 500 && !WORTH_REPEATING.has(status);
}
