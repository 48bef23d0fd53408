import {
  createReference,
  type DeskContactRequest,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import { type AgentCaller, actorOf, senderOf } from '../../caller.ts';
import { createSecret } from '../../crypto/secrets.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { ContactCommand, Decision, EventDraft } from '../../ports/storage.ts';
import { preview } from '../preview.ts';

/** Begins a contact for somebody who cannot write themself. The agent holds it from the first event on. */
export function openAtDesk(options: {
  site: SiteId;
  caller: AgentCaller;
  /** To whom it belongs. */
  visitor: string;
  request: DeskContactRequest;
  runtime: Pick<Runtime, 'now' | 'randomBytes'>;
}): ContactCommand {
  const { site, caller, visitor, request, runtime } = options;
  const { id, channel, locale } = request;
  const at = runtime.now();
  return {
    site,
    contact: createSecret(runtime, 16),
    at,
    opens: {
      visitor,
      channel,
      locale,
      skills: [],
      createReference: () => createReference(count => runtime.randomBytes(count)),
    },
    send: { sender: senderOf(caller), id, isSame: stored => isSameOpening(stored, request) },
    decide: () => decideOpenAtDesk(request, caller, at),
  };
}

export function decideOpenAtDesk(
  { id, channel, locale, name, phone, note }: DeskContactRequest,
  caller: AgentCaller,
  at: number,
): Decision {
  const actor = actorOf(caller);
  const agent = { id: caller.agent.id, name: caller.agent.name };
  const events: EventDraft[] = [
    { kind: 'contact-opened', payload: { channel, locale }, actor, isSend: true },
  ];
  if (name !== undefined || phone !== undefined) {
    const said = { ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) };
    const payload = { verified: false, noted: true, ...said } as const;
    events.push({ kind: 'identified', payload, actor, audience: 'agents' });
  }
  events.push({ kind: 'assigned', payload: { agent }, actor });
  if (note !== undefined)
    events.push({ kind: 'note', payload: { id, text: note }, actor, audience: 'agents' });
  return {
    events,
    head: {
      status: 'assigned',
      agent,
      ...(note !== undefined && { lastMessage: { from: 'agent', text: preview(note), at } }),
    },
  };
}

function isSameOpening(stored: ReadableEvent, { channel }: DeskContactRequest): boolean {
  if (stored.kind !== 'contact-opened') return false;
  return stored.payload === null || stored.payload.channel === channel;
}
