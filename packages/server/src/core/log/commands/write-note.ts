import type { ContactId, MessageSend, SiteId } from '@ventanilla/protocol';
import { type AgentCaller, actorOf, senderOf } from '../../caller.ts';
import type { ContactCommand, Decision } from '../../ports/storage.ts';

/** Writes for colleagues what the citizen never sees. Any agent of the site may, also once the contact is closed. */
export function writeNote(options: {
  site: SiteId;
  contact: ContactId;
  caller: AgentCaller;
  note: MessageSend;
  at: number;
}): ContactCommand {
  const { site, contact, caller, note, at } = options;
  return {
    site,
    contact,
    at,
    send: {
      sender: senderOf(caller),
      id: note.id,
      isSame: stored =>
        stored.contact === contact &&
        stored.kind === 'note' &&
        (stored.payload === null || stored.payload.text === note.text),
    },
    decide: () => decideNote(caller, note),
  };
}

export function decideNote(caller: AgentCaller, { id, text }: MessageSend): Decision {
  return {
    events: [
      { kind: 'note', payload: { id, text }, actor: actorOf(caller), audience: 'agents', isSend: true },
    ],
  };
}
