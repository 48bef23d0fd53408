import type { ContactClient, TimelineEntry } from '@ventanilla/client';
import { type CallbackTime, createCallbackSession } from '@ventanilla/client/callback';
import type { Random } from '../../faults/random.ts';
import type { Calling, Scenario } from '../scenario.ts';

/** The same for everybody, as a simulated site has no text of its own. */
const NOTICE = { version: '2021-1', hash: '0'.repeat(64) };

/**
 * Leaves a number instead of waiting at the page, through the same form that everybody has: for one's turn, or for a time of one's choice.
 *
 * @returns Until when to be called, in ms since 1970, where a time was chosen.
 */
export async function leaveNumber(
  client: ContactClient,
  matter: { phone: string; reason: string; random: Random; scenario: Scenario; calling: Calling },
): Promise<{ dueBy?: number }> {
  const { calling, phone, random, reason, scenario } = matter;
  const callback = createCallbackSession(client);
  await callback.start();
  const { slotMinutes = 0, slots: offered = [] } = callback.state.options ?? {};
  const slots = offered.filter(slot => isBetween(slot, calling, scenario));
  const wantsLater = random.chance(calling.later.share);
  const slot = slots[random.between(0, Math.max(0, slots.length - 1))];
  const when: CallbackTime = wantsLater && slot !== undefined ? { slot } : 'turn';
  await callback.book({ name: 'Vecina', reason, phone, when, notice: NOTICE });
  return when === 'turn' ? {} : { dueBy: Date.parse(when.slot) + slotMinutes * 60_000 };
}

/** Whether the citizen had asked to be called before an agent took it: both sides read it from the log. */
export function wantsACall(entries: readonly TimelineEntry[]): boolean {
  const kinds = entries.flatMap(entry => (entry.type === 'happening' ? [entry.happening.kind] : []));
  const asked = kinds.indexOf('callback-requested');
  const assigned = kinds.indexOf('assigned');
  return asked >= 0 && (assigned < 0 || asked < assigned);
}

/** On the day that is simulated, between two times of the city's own clock. */
function isBetween(slot: string, { later }: Calling, { firstDay, utcOffset }: Scenario): boolean {
  const at = (time: string) => Date.parse(`${firstDay}T${time}:00${utcOffset}`);
  return at(later.from) <= Date.parse(slot) && Date.parse(slot) < at(later.to);
}
