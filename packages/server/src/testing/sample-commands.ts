import type { ReadableEvent } from '@ventanilla/protocol';
import type { ContactCommand, ContactHead, Decision } from '../core/ports/storage.ts';

const AT = Date.UTC(2026, 2, 2, 12);

/** Commands as a chat sends them, for one site. Contacts and senders are named by short words. */
export interface SampleCommands {
  readonly site: string;
  /** Opens a contact with its first message, as visitor `visitor`. */
  open(
    contact: string,
    options?: { visitor?: string; text?: string; id?: string; createReference?(): string },
  ): ContactCommand;
  /** A message of the citizen. Without an id it has one of its own. */
  say(contact: string, text: string, options?: { sender?: string; id?: string }): ContactCommand;
  /** Gives a waiting contact to an agent; refused as `offer-gone` when somebody has it. */
  accept(contact: string, agent: string, id?: string): ContactCommand;
  /** Whatever `decide` says, with no send id. */
  decide(contact: string, decide: (head: ContactHead) => Decision): ContactCommand;
}

let count = 0;
const freshId = () => `send-${++count}`;

export function sampleCommands(site: string): SampleCommands {
  return {
    site,
    open: (contact, { visitor = 'ana', text = 'Buenos días', id = freshId(), createReference } = {}) => ({
      site,
      contact,
      at: AT,
      opens: {
        visitor,
        channel: 'chat',
        locale: 'es-CO',
        skills: ['general'],
        createReference: createReference ?? (() => `R-${contact}`),
      },
      send: { sender: `visitor:${visitor}`, id, isSame: stored => textOf(stored) === text },
      decide: () => ({
        events: [
          {
            kind: 'contact-opened',
            payload: { channel: 'chat', locale: 'es-CO' },
            actor: { role: 'citizen' },
          },
          { kind: 'message', payload: { id, text }, actor: { role: 'citizen' }, isSend: true },
        ],
        head: { lastMessage: { from: 'citizen', text, at: AT }, unread: 1 },
      }),
    }),
    say: (contact, text, { sender = 'visitor:ana', id = freshId() } = {}) => ({
      site,
      contact,
      at: AT,
      send: { sender, id, isSame: stored => stored.contact === contact && textOf(stored) === text },
      decide: head => ({
        events: [{ kind: 'message', payload: { id, text }, actor: { role: 'citizen' }, isSend: true }],
        head: { lastMessage: { from: 'citizen', text: text.slice(0, 120), at: AT }, unread: head.unread + 1 },
      }),
    }),
    accept: (contact, agent, id = freshId()) => ({
      site,
      contact,
      at: AT,
      send: { sender: `agent:${agent}`, id, isSame: stored => stored.contact === contact },
      decide: head =>
        head.agent
          ? { refuse: 'offer-gone' }
          : {
              events: [
                {
                  kind: 'assigned',
                  payload: { agent: { id: agent, name: `Agent ${agent}` } },
                  actor: { role: 'agent', id: agent, name: `Agent ${agent}` },
                  isSend: true,
                },
              ],
              head: { status: 'assigned', agent: { id: agent, name: `Agent ${agent}` }, queuedAt: null },
            },
    }),
    decide: (contact, decide) => ({ site, contact, at: AT, decide }),
  };
}

/** The text of a message; empty for other kinds. */
export function textOf(event: ReadableEvent): string {
  return event.kind === 'message' && event.payload ? event.payload.text : '';
}
