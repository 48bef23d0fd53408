import type {
  AgentId,
  CallEnd,
  CallId,
  CallStart,
  GuestRole,
  ShownNotice,
  SignLanguage,
} from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { RepeatableActs } from '../repeatable-acts.ts';
import type { CallLine } from './call-line.ts';

/**
 * What a person does to calls at the office. A repeat after a failure is the same act.
 *
 * @throws {ContactError} In every method: the office has refused, or gave no answer.
 */
export class CallActs {
  readonly #line: Pick<CallLine, 'begin' | 'post'>;
  readonly #acts: RepeatableActs;

  constructor(line: Pick<CallLine, 'begin' | 'post'>, { random }: Pick<Environment, 'random'>) {
    this.#line = line;
    this.#acts = new RepeatableActs(random);
  }

  /** @returns The id of the call. */
  start(start: Omit<CallStart, 'id'>, privacy: ShownNotice | undefined): Promise<CallId> {
    return this.#acts.run(`start ${start.media} ${start.signLanguage}`, async id => {
      await this.#line.begin({ ...start, id }, privacy);
      return id;
    });
  }

  accept(call: CallId): Promise<void> {
    return this.#post('calls/accept', call);
  }

  /** Ends the call for everybody. Succeeds where it is over already. */
  hangUp(call: CallId, reason: CallEnd['reason']): Promise<void> {
    return orOver(this.#post('calls/end', call, { reason }));
  }

  invite(call: CallId, agentId: AgentId, role: GuestRole, language: SignLanguage | undefined): Promise<void> {
    return this.#post('calls/invite', call, { agentId, role, ...(language && { signLanguage: language }) });
  }

  dismiss(call: CallId, agentId: AgentId): Promise<void> {
    return this.#post('calls/dismiss', call, { agentId });
  }

  /** Takes an invitation. */
  enter(call: CallId): Promise<void> {
    return this.#post('calls/enter', call);
  }

  /** Declines an invitation, or leaves as a guest. Succeeds where there is nothing to leave any more. */
  leave(call: CallId): Promise<void> {
    return orOver(this.#post('calls/leave', call));
  }

  /** Whoever comes next repeats nothing. */
  forget(): void {
    this.#acts.clear();
  }

  async #post(path: string, call: CallId, more: object = {}): Promise<void> {
    await this.#acts.run(`${path} ${call} ${JSON.stringify(more)}`, id =>
      this.#line.post(path, { id, call, ...more }),
    );
  }
}

async function orOver(act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    const isOver =
      error instanceof ContactError && (error.code === 'call-over' || error.code === 'invitation-gone');
    if (!isOver) throw error;
  }
}
