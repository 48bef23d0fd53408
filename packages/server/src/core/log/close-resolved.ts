import { type Checklist, pointsFor } from '@ventanilla/protocol';
import { Refusal } from '../http/refusal.ts';
import type { CommandOutcome } from '../ports/storage.ts';
import { closeContact } from './commands/close-contact.ts';
import type { ContactLog } from './contact-log.ts';
import type { ContactReader } from './contact-reader.ts';

const MAX_ATTEMPTS = 5;

/**
 * Closes a contact as resolved, where every required point of its checklists is confirmed.
 *
 * @throws {Refusal} `checklist-incomplete`, with what is missing; `unavailable` where others keep writing into the contact.
 */
export async function closeResolved(
  close: Parameters<typeof closeContact>[0],
  { checklists, log, reader }: { checklists: readonly Checklist[]; log: ContactLog; reader: ContactReader },
): Promise<CommandOutcome> {
  const { site, contact } = close;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const { lastN, topic, confirmed } = await reader.confirmed(site, contact);
    const missing = pointsFor(checklists, topic).flatMap(({ id, required }) =>
      required && !confirmed.has(id) ? [id] : [],
    );
    const outcome = await log.execute(
      closeContact({ ...close, outcome: 'resolved', basis: { lastN, missing } }),
    );
    if (outcome.status !== 'refused' || outcome.code !== 'checklist-incomplete') return outcome;
    if (missing.length > 0) throw new Refusal('checklist-incomplete', { points: missing });
  }
  throw new Refusal('unavailable');
}
