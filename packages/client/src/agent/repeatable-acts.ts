import type { SendId } from '@ventanilla/protocol';
import { ContactError } from '../errors.ts';
import { randomId } from '../random-id.ts';
import { isRefusal } from './is-refusal.ts';

/** Gives each act an id that stays its own until its answer is known, so that a repeat is the same act. */
export class RepeatableActs {
  readonly #random: (count: number) => Uint8Array;
  readonly #ids = new Map<string, SendId>();

  constructor(random: (count: number) => Uint8Array) {
    this.#random = random;
  }

  /**
   * @param name - What makes it the same act, such as its words.
   * @throws What `run` throws.
   */
  async run<Answer>(name: string, run: (id: SendId) => Promise<Answer>): Promise<Answer> {
    const id = this.#ids.get(name) ?? randomId(this.#random);
    this.#ids.set(name, id);
    try {
      const answer = await run(id);
      this.#ids.delete(name);
      return answer;
    } catch (error) {
      // Only an act whose answer is unknown is repeated under its id.
      if (!(error instanceof ContactError) || isRefusal(error)) this.#ids.delete(name);
      throw error;
    }
  }
}
