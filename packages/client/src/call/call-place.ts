import type { CallId } from '@ventanilla/protocol';
import type { KeyValueStore } from '../storage/key-value-store.ts';
import type { CallFacts } from './call-phase.ts';
import type { LoggedCall } from './logged-call.ts';

/** Where the call is kept that this page was in, so that it is in it again after a reload. */
const HERE = 'call-here';

/** Which call this page is in, by what its person has done here. What becomes of the call is for the log to say. */
export class CallPlace {
  readonly #store: KeyValueStore;
  #here: CallId | undefined;
  /** Taken here, until the log says so: the answer to the act and the log come each by their own way. */
  #taking: CallId | undefined;
  /** Left or ended here. It is not entered again because the office has not heard of it yet. */
  #leaving: CallId | undefined;
  /** Its end was seen to here. */
  #finished: CallId | undefined;

  constructor(store: KeyValueStore) {
    this.#store = store;
    this.#here = store.read<CallId>(HERE);
  }

  /** The call that this page is in, or was in last. */
  get call(): CallId | undefined {
    return this.#here;
  }

  /** In no call that goes on. */
  get isFree(): boolean {
    return this.#here === undefined || this.#here === this.#finished;
  }

  /** In a call, or about to be. */
  isIn(call: CallId): boolean {
    return this.#here === call || this.#taking === call;
  }

  /** What this page has begun is under way also before the log tells of it. */
  underWay(call: LoggedCall | undefined): CallId | undefined {
    if (call && !call.ended) return call.id;
    return this.#here === call?.id ? undefined : this.#here;
  }

  /** The office is being told that the person takes the call. */
  take(call: CallId): void {
    this.#taking = call;
  }

  /** The office did not let them. */
  giveUp(): void {
    this.#taking = undefined;
  }

  /** The person has begun a call. */
  begin(call: CallId): void {
    this.#here = call;
    this.#store.write(HERE, call);
  }

  /** The person has taken a call, or goes on with it here. */
  enter(call: CallId): void {
    this.#taking = call;
    this.#leaving = undefined;
    this.begin(call);
  }

  leave(call: CallId): void {
    this.#leaving = call;
  }

  /** Knows of no call any more. */
  forget(): void {
    this.#here = this.#taking = undefined;
    this.#store.remove(HERE);
  }

  /**
   * Goes on with the log.
   *
   * @param part - What the person is to the call.
   * @returns `within`: this page belongs into the room; `ended`: the call it was in is over, which is said once; `gone`: the call goes on
   * without it, which is said once; `apart` otherwise.
   */
  follow(call: LoggedCall | undefined, part: CallFacts['part']): 'within' | 'ended' | 'gone' | 'apart' {
    if (call === undefined || call.id !== this.#here) return 'apart';
    if (call.ended) {
      if (this.#finished === call.id) return 'apart';
      this.#finished = call.id;
      this.#store.remove(HERE);
      return 'ended';
    }
    const isAccepted = call.acceptedAt !== undefined;
    if (part === 'within' || part === 'guest') {
      if (!isAccepted) return 'apart';
      this.#taking = undefined;
      return this.#leaving === call.id ? 'apart' : 'within';
    }
    // What an agent has begun waits for its citizen, whoever holds the contact.
    if (this.#taking === call.id || (!isAccepted && call.by === 'agent')) return 'apart';
    // This guest has left, or was seen out; or it was handed on, or taken back, and is another agent's from now on. Whoever goes on with
    // it keeps the mirror while waiting.
    this.forget();
    return 'gone';
  }
}
