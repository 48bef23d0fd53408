import type { SignalSender } from '@ventanilla/protocol';
import type { CallLine } from './call-line.ts';
import type { CallFacts } from './call-phase.ts';
import type { LoggedCall } from './logged-call.ts';

/** What this person is to a call. Citizens are within, and of the agents the one who holds the contact. */
export function partIn(
  call: LoggedCall | undefined,
  { party, agent, holder }: Pick<CallLine, 'party' | 'agent' | 'holder'>,
): CallFacts['part'] {
  if (party === 'citizen' || (holder !== undefined && holder.id === agent?.id)) return 'within';
  const guest = call?.guests.find(({ id }) => id === agent?.id);
  if (guest) return guest.joined ? 'guest' : 'invited';
  return 'outside';
}

/** Whether another end is in the call, as the log tells it. */
export function isWithin(
  sender: SignalSender,
  { guests }: LoggedCall,
  { holder }: Pick<CallLine, 'holder'>,
): boolean {
  if (sender.party === 'citizen') return true;
  const { id } = sender.agent;
  return id === holder?.id || guests.some(guest => guest.id === id && guest.joined);
}

/** How many others should be there, for whoever is in the call. */
export function othersWithin(call: LoggedCall | undefined): number {
  return 1 + (call?.guests.filter(({ joined }) => joined).length ?? 0);
}
