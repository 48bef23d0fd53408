import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { Caller } from '../../caller.ts';
import type { ContactHead, Decision } from '../../ports/storage.ts';
import type { ContactLog } from '../contact-log.ts';
import type { ContactReader } from '../contact-reader.ts';
import { maySee } from './may-act.ts';

/** What the log said just before the mark is moved, since a decision sees the head alone. */
export interface UnreadBasis {
  /** The agents' mark, which the rest depends on. */
  readByAgent: number;
  /** The citizen's messages behind it. */
  unread: number;
  /** The citizen's messages behind the new mark. */
  unreadBehindMark: number;
}

const MAX_ATTEMPTS = 5;

/**
 * Moves a party's read mark forward, to the newest event at most. Only the agent who holds a contact reads for the agents:
 * a colleague who looks in has not answered for it, and changes nothing.
 *
 * @returns Whether the caller may see the contact.
 */
export async function moveReadMark(options: {
  site: SiteId;
  contact: ContactId;
  caller: Caller;
  n: number;
  at: number;
  log: ContactLog;
  reader: ContactReader;
}): Promise<boolean> {
  const { site, contact, caller, n, at, log, reader } = options;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const head = await reader.head(site, contact);
    if (head === undefined || !maySee(caller, head)) return false;
    const mark = Math.min(n, head.lastN);
    if (!needsMove(head, caller, mark)) return true;
    const basis: UnreadBasis = {
      readByAgent: head.readByAgent,
      unread: head.unread,
      unreadBehindMark:
        caller.party === 'agent' ? await reader.countCitizenMessages(site, contact, mark, head.lastN) : 0,
    };
    const outcome = await log.execute({
      site,
      contact,
      at,
      decide: now => decideReadMark(now, caller, mark, basis),
    });
    if (outcome.status !== 'refused') return true;
  }
  return true; // Somebody else of the same party keeps moving the mark, so it is not ours to move.
}

/** Refuses with `send-conflict` where the basis no longer holds. */
export function decideReadMark(
  head: ContactHead,
  caller: Caller,
  mark: number,
  basis: UnreadBasis,
): Decision {
  if (!needsMove(head, caller, mark)) return { events: [] };
  if (caller.party === 'citizen') return { events: [], head: { readByCitizen: mark } };
  if (head.readByAgent !== basis.readByAgent) return { refuse: 'send-conflict' };
  const arrivedSince = head.unread - basis.unread;
  return { events: [], head: { readByAgent: mark, unread: basis.unreadBehindMark + arrivedSince } };
}

function needsMove(head: ContactHead, caller: Caller, mark: number): boolean {
  if (caller.party === 'citizen') return mark > head.readByCitizen;
  return head.agent?.id === caller.agent.id && mark > head.readByAgent;
}
