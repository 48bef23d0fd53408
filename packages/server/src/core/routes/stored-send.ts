import type { StoredSend } from '@ventanilla/protocol';
import { refuseWith } from '../http/refuse-outcome.ts';
import type { CommandOutcome } from '../ports/storage.ts';

/**
 * Where a send stands in the log, whether it was stored now or earlier.
 *
 * @throws {Refusal} The outcome's code.
 */
export function storedSend(id: string, outcome: CommandOutcome): StoredSend {
  if (outcome.status === 'refused') refuseWith(outcome.code);
  if (outcome.send === undefined) throw new Error('a stored send has no event');
  return { id, n: outcome.send.n, at: outcome.send.at };
}
