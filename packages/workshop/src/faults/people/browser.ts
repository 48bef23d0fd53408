import type { ChannelLike, KeyValueStorage, LocksLike } from '@ventanilla/client';

/** What the tabs of one browser share: stored values, locks and the channel between them. */
export class Browser {
  readonly storage: KeyValueStorage;
  /** Storage takes nothing more, as a full or forbidden one does; what is in it can be read. */
  isFull = false;
  readonly #values: Map<string, string>;
  readonly #channels = new Set<ChannelLike>();
  readonly #turns = new Map<string, Promise<unknown>>();

  /** @param values - What was stored before, such as on another device. */
  constructor(values: Iterable<[string, string]> = []) {
    const kept = new Map(values);
    this.#values = kept;
    let keys: string[] | undefined;
    this.storage = {
      get length() {
        return kept.size;
      },
      key: index => {
        keys ??= [...kept.keys()];
        return keys[index] ?? null;
      },
      getItem: key => kept.get(key) ?? null,
      setItem: (key, value) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        if (!kept.has(key)) keys = undefined;
        kept.set(key, value);
      },
      removeItem: key => {
        keys = undefined;
        kept.delete(key);
      },
    };
  }

  /** Another device of the same visitor, who has joined their contact there; nothing unsent goes along. */
  joinedDevice(): Browser {
    return new Browser([...this.#values].filter(([key]) => !key.includes('/send/')));
  }

  /** Gives the turn to one task of each name at a time. */
  readonly locks: LocksLike = {
    request: <Value>(name: string, _options: object, task: () => Promise<Value>): Promise<Value> => {
      const turn = (this.#turns.get(name) ?? Promise.resolve()).then(task);
      this.#turns.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };

  /** As a browser's own: one that was closed meanwhile hears nothing any more. */
  readonly channel = (): ChannelLike => {
    const own: ChannelLike = {
      onmessage: null,
      postMessage: () => {
        for (const other of this.#channels) {
          if (other !== own) setImmediate(() => this.#channels.has(other) && hear(other));
        }
      },
      close: () => this.#channels.delete(own),
    };
    this.#channels.add(own);
    return own;
  };
}

function hear(channel: ChannelLike): void {
  (channel.onmessage as ((event: object) => void) | null)?.({});
}
