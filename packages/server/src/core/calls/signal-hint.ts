import type { ContactId, SignalSend, SignalSender, SiteId } from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import type { BusHint } from '../ports/bus.ts';

/** A signal on its way to the other endpoints of a call, with the sender as the server knows it. */
export function signalHint(
  site: SiteId,
  contact: ContactId,
  caller: Caller,
  { call, from, to, signal }: SignalSend,
): BusHint & { kind: 'signal' } {
  const sender: SignalSender =
    caller.party === 'citizen'
      ? { endpoint: from, party: 'citizen' }
      : { endpoint: from, party: 'agent', agent: { id: caller.agent.id, name: caller.agent.name } };
  return { kind: 'signal', site, contact, call, from: sender, ...(to !== undefined && { to }), signal };
}
