/** The part of `navigator.locks` that is used. */
export interface LocksLike {
  request<Value>(
    name: string,
    options: { signal?: AbortSignal; steal?: boolean },
    callback: () => Promise<Value>,
  ): Promise<Value>;
}

/** The part of a `BroadcastChannel` that is used. */
export interface ChannelLike {
  postMessage(data: unknown): void;
  close(): void;
  onmessage: ((event: never) => void) | null;
}

export interface TabsOptions {
  /** Default `navigator.locks`, where present. */
  locks?: LocksLike;
  /** Default a `BroadcastChannel`, where present. */
  channel?: (name: string) => ChannelLike;
}

/** Longer than a tab takes for its turn on a network that works. What is sent twice, the server stores once. */
const PATIENCE_MS = 15_000;

/** What tabs that share one storage need: turns, and a nod when something has changed. */
export class Tabs {
  readonly #name: string;
  readonly #locks: LocksLike | undefined;
  readonly #openChannel: ((name: string) => ChannelLike) | undefined;
  #channel: ChannelLike | undefined;
  #isClosed = false;

  constructor(name: string, options: TabsOptions = {}) {
    this.#name = name;
    this.#locks = options.locks ?? globalLocks();
    this.#openChannel = options.channel ?? globalChannel();
  }

  /**
   * Calls `task` while no other tab runs one. Without locks, at once; and after `PATIENCE_MS` even so, since a tab that the
   * browser has frozen keeps its turn without using it.
   */
  async inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const locks = this.#locks;
    let begun: Promise<Value> | undefined;
    const begin = () => {
      begun = task();
      return begun;
    };
    if (!locks) return begin();
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      return await locks.request(this.#name, { signal }, begin);
    } catch {
      // The turn may have been taken from this tab while it was at it. Opaque origins have locks that refuse every request.
      if (begun || !signal.aborted) return begun ?? begin();
      return locks.request(this.#name, { steal: true }, begin).catch(() => begun ?? begin());
    }
  }

  /** Begins to listen to the other tabs. */
  listen(onChange: () => void): void {
    const channel = this.#open();
    if (channel) channel.onmessage = () => onChange();
  }

  /** Tells the other tabs to read again. */
  nod(): void {
    this.#channel?.postMessage('changed');
  }

  #open(): ChannelLike | undefined {
    if (this.#isClosed) return undefined;
    try {
      this.#channel ??= this.#openChannel?.(this.#name);
    } catch {
      // Opaque origins have no channels.
    }
    return this.#channel;
  }

  close(): void {
    this.#isClosed = true;
    this.#channel?.close();
    this.#channel = undefined;
  }
}

function globalLocks(): LocksLike | undefined {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks && { request: (...all) => locks.request(...all) as Promise<never> };
}

function globalChannel(): ((name: string) => ChannelLike) | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  return name => {
    const channel: ChannelLike & { unref?: () => void } = new BroadcastChannel(name);
    // In Node an open channel would keep the process alive.
    channel.unref?.();
    return channel;
  };
}
