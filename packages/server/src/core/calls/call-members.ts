import type { Caller } from '../caller.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseWith } from '../http/refuse-outcome.ts';
import { whyNotToTakePart } from '../log/commands/may-act.ts';
import type { ContactHead, HeadCall } from '../ports/storage.ts';

/**
 * The call of a contact, for somebody who is in it: the citizen, the agent who holds the contact, or a guest who has come.
 *
 * @throws {Refusal} `contact-not-found`, `contact-closed`, `not-assigned-to-you`, `call-over`.
 */
export function joinOf(head: ContactHead | undefined, caller: Caller, call: string): HeadCall {
  if (head === undefined) throw new Refusal('contact-not-found');
  const refuse = whyNotToTakePart(caller, head);
  if (refuse !== undefined) return refuseWith(refuse);
  if (head.call?.id !== call) throw new Refusal('call-over');
  return head.call;
}
