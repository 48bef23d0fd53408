import type { SendId } from '@ventanilla/protocol';
import { ContactError } from './errors.ts';
import { isRefusal } from './is-refusal.ts';
import { randomId } from './random-id.ts';

interface Act {
  readonly id: SendId;
  /** How many runs of it have not ended. */
  runs: number;
}

/**
 * Gives each act an id that stays its own until its answer is known, so that a repeat is the same act. Once something else was
 * tried, what is asked for again is meant anew: the first may have been done all the same, and undone by now.
 */
export class RepeatableActs {
  readonly #random: (count: number) => Uint8Array;
  readonly #acts = new Map<string, Act>();

  constructor(random: (count: number) => Uint8Array) {
    this.#random = random;
  }

  /**
   * @param name - What makes it the same act, such as its words.
   * @throws What `run` throws.
   */
  async run<Answer>(name: string, run: (id: SendId) => Promise<Answer>): Promise<Answer> {
    for (const [other, { runs }] of this.#acts) if (other !== name && runs === 0) this.#acts.delete(other);
    const act = this.#acts.get(name) ?? { id: randomId(this.#random), runs: 0 };
    this.#acts.set(name, act);
    act.runs++;
    try {
      const answer = await run(act.id);
      this.#acts.delete(name);
      return answer;
    } catch (error) {
      // Only an act whose answer is unknown is repeated under its id.
      if (!(error instanceof ContactError) || isRefusal(error)) this.#acts.delete(name);
      throw error;
    } finally {
      act.runs--;
    }
  }

  /** What is asked for from now on is meant anew. */
  clear(): void {
    this.#acts.clear();
  }
}
