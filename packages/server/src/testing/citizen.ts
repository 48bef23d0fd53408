import type { ContactId, SiteId } from '@ventanilla/protocol';
import { leavingQueue, NO_OFFER } from '../core/backend-commands.ts';
import type { ContactLog } from '../core/log/contact-log.ts';

/** What a citizen does to contacts, written straight to the log, for tests of what comes after. */
export interface Citizen {
  /** Opens a contact by a first message. */
  open(): Promise<ContactId>;
  /** Writes once more, which opens a closed contact again. */
  write(contact: ContactId): Promise<void>;
  end(contact: ContactId): Promise<void>;
}

/** @param now - Time of what the citizen does, in ms since 1970. */
export function createCitizen(log: ContactLog, site: SiteId, now: () => number): Citizen {
  const actor = { role: 'citizen' } as const;
  return {
    open: async () => {
      const contact = crypto.randomUUID();
      const payload = { id: crypto.randomUUID(), text: 'Buenos días' };
      await log.execute({
        site,
        contact,
        at: now(),
        opens: {
          visitor: 'visitor',
          channel: 'chat',
          locale: 'es-EC',
          skills: [],
          createReference: () => crypto.randomUUID(),
        },
        decide: () => ({
          events: [
            { kind: 'contact-opened', payload: { channel: 'chat', locale: 'es-EC' }, actor },
            { kind: 'message', payload, actor },
          ],
        }),
      });
      return contact;
    },
    write: async contact => {
      const payload = { id: crypto.randomUUID(), text: 'Una cosa más' };
      await log.execute({
        site,
        contact,
        at: now(),
        decide: head => ({
          events: [{ kind: 'message', payload, actor }],
          head: head.status === 'closed' ? { status: 'waiting' } : {},
        }),
      });
    },
    end: async contact => {
      await log.execute({
        site,
        contact,
        at: now(),
        decide: head => ({
          events: [...leavingQueue(head, 'closed'), { kind: 'closed', payload: { by: 'citizen' }, actor }],
          head: { status: 'closed', agent: null, queuedAt: null, ...NO_OFFER },
        }),
      });
    },
  };
}
