import type { ContactId, EventKind, EventPayloads, SendId, SiteId } from '@ventanilla/protocol';
import { type Caller, senderOf } from '../../caller.ts';
import type { ContactCommand } from '../../ports/storage.ts';

/** Who acts in which contact, and when, in ms. */
export interface PartyAct<Who extends Caller = Caller> {
  site: SiteId;
  contact: ContactId;
  caller: Who;
  at: number;
}

/**
 * An act of one party of a contact, which counts once for its id.
 *
 * @param id - Made by whoever sends it.
 * @param kind - Of the event that stands for the act.
 * @param isSame - Whether an event of that kind, stored for the id before, is this act. Once blanked, the kind says it all.
 */
export function partyCommand<Kind extends EventKind>(
  { site, contact, caller, at }: PartyAct,
  id: SendId,
  kind: Kind,
  isSame: (stored: EventPayloads[Kind]) => boolean,
  decide: ContactCommand['decide'],
): ContactCommand {
  return {
    site,
    contact,
    at,
    send: {
      sender: senderOf(caller),
      id,
      isSame: stored =>
        stored.contact === contact &&
        stored.kind === kind &&
        (stored.payload === null || isSame(stored.payload as EventPayloads[Kind])),
    },
    decide,
  };
}
