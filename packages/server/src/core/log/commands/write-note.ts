import type { MessageSend } from '@ventanilla/protocol';
import { type AgentCaller, actorOf } from '../../caller.ts';
import type { ContactCommand, Decision } from '../../ports/storage.ts';
import { type PartyAct, partyCommand } from './party-command.ts';

/** Writes for colleagues what the citizen never sees. Any agent of the site may, also once the contact is closed. */
export function writeNote(act: PartyAct<AgentCaller> & { note: MessageSend }): ContactCommand {
  const { caller, note } = act;
  return partyCommand(
    act,
    note.id,
    'note',
    stored => stored.text === note.text,
    () => decideNote(caller, note),
  );
}

export function decideNote(caller: AgentCaller, { id, text }: MessageSend): Decision {
  return {
    events: [
      { kind: 'note', payload: { id, text }, actor: actorOf(caller), audience: 'agents', isSend: true },
    ],
  };
}
