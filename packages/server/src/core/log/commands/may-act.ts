import type { ErrorCode } from '@ventanilla/protocol';
import type { Caller } from '../../caller.ts';
import { isGuest } from '../../calls/call-guests.ts';
import type { ContactHead } from '../../ports/storage.ts';

/** Whether a caller may know of a contact at all: agents of the site may; to a citizen the contacts of other
 * persons do not exist. */
export function maySee(caller: Caller, head: ContactHead): boolean {
  if (caller.party === 'agent' || head.visitor === caller.visitor) return true;
  return caller.devices?.includes(head.visitor) ?? false;
}

/** Why a caller may not speak or act for their party now; `undefined` when they may. */
export function whyNotToAct(caller: Caller, head: ContactHead): ErrorCode | undefined {
  if (!maySee(caller, head)) return 'contact-not-found';
  if (caller.party === 'citizen') return undefined;
  if (head.status === 'closed') return 'contact-closed';
  return head.agent?.id === caller.agent.id ? undefined : 'not-assigned-to-you';
}

/** Why a caller may not speak in a contact now. Unlike every other act, that is also a guest's for as long as they are in its call. */
export function whyNotToTakePart(caller: Caller, head: ContactHead): ErrorCode | undefined {
  return isGuest(head, caller) ? undefined : whyNotToAct(caller, head);
}
