import type { ContactId, SiteId } from '@ventanilla/protocol';
import { preview } from '../log/preview.ts';
import type { BotReply } from '../ports/bot.ts';
import type { ContactCommand, EventDraft } from '../ports/storage.ts';

/**
 * Writes the bot's answer to one message into the log, whole or not at all. Counts once for each message, whatever the program said the
 * second time; says nothing once somebody else answers.
 */
export function botCommand(options: {
  site: SiteId;
  contact: ContactId;
  /** Number of the citizen's message. */
  n: number;
  at: number;
  name: string;
  reply: BotReply;
  /** What an agent must have who takes over. */
  skills: string[];
  createId(): string;
}): ContactCommand {
  const { site, contact, n, at, name, reply, skills } = options;
  const actor = { role: 'bot', name } as const;
  const said: EventDraft[] = reply.messages.map((message, index) => ({
    kind: 'message',
    payload: { id: options.createId(), ...message },
    actor,
    ...(index === 0 && { isSend: true }),
  }));
  const redirected: EventDraft[] = reply.redirected
    ? [{ kind: 'bot-redirected', payload: { institution: reply.redirected }, actor }]
    : [];
  const handedOver: EventDraft[] = reply.handOver
    ? [
        { kind: 'bot-handed-over', payload: reply.handOver, actor, audience: 'agents' },
        { kind: 'queue-entered', payload: { skills, reason: 'opened' }, actor: { role: 'system' } },
      ]
    : [];
  const last = reply.messages.at(-1)?.text ?? '';
  return {
    site,
    contact,
    at,
    send: { sender: 'bot', id: `${contact}:${n}`, isSame: stored => stored.contact === contact },
    decide: head => {
      if (head.status !== 'automated') return { refuse: 'answered-elsewhere' };
      return {
        events: [...said, ...redirected, ...handedOver],
        head: {
          lastMessage: { from: 'system', text: preview(last), at },
          ...(reply.handOver && { status: 'waiting', skills, queuedAt: at, passedBy: [] }),
        },
      };
    },
  };
}
