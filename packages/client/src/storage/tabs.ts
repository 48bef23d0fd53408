/** The part of `navigator.locks` that is used. */
export interface LocksLike {
  request<Value>(name: string, callback: () => Promise<Value>): Promise<Value>;
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

  /** Calls `task` while no other tab runs one. `task` must not reject. Without locks, at once. */
  async inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    let hasBegun = false;
    const begin = () => {
      hasBegun = true;
      return task();
    };
    if (!this.#locks) return begin();
    try {
      return await this.#locks.request(this.#name, begin);
    } catch (error) {
      // Opaque origins have locks that refuse every request.
      if (hasBegun) throw error;
      return begin();
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
  return locks && { request: (name, callback) => locks.request(name, callback) as Promise<never> };
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
