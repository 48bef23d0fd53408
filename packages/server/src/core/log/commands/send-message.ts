import type { MessageSend } from '@ventanilla/protocol';
import { actorOf, type Caller } from '../../caller.ts';
import type { ContactCommand, ContactHead, Decision, HeadChange } from '../../ports/storage.ts';
import { preview } from '../preview.ts';
import { whyNotToTakePart } from './may-act.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/**
 * Writes a message of either party, or of a guest in the contact's call. A citizen's opens a closed contact again, which then waits
 * outside any queue.
 */
export function sendMessage(act: PartyAct & { message: MessageSend }): ContactCommand {
  const { caller, message, at } = act;
  return partyCommand(
    act,
    message.id,
    'message',
    stored => stored.text === message.text,
    head => decideMessage(head, caller, message, at),
  );
}

export function decideMessage(
  head: ContactHead,
  caller: Caller,
  { id, text }: MessageSend,
  at: number,
): Decision {
  const refuse = whyNotToTakePart(caller, head);
  if (refuse !== undefined) return { refuse };
  const lastMessage = { from: caller.party, text: preview(text), at };
  return {
    events: [{ kind: 'message', payload: { id, text }, actor: actorOf(caller), isSend: true }],
    head:
      caller.party === 'agent'
        ? { lastMessage }
        : { lastMessage, unread: head.unread + 1, ...(head.status === 'closed' && REOPENED) },
  };
}

const REOPENED: HeadChange = { status: 'waiting', agent: null, queuedAt: null, passedBy: [] };
