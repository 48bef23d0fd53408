import type { ContactSummary } from '@ventanilla/client';

/** A contact for tests: held, with nothing unread, unless said otherwise. */
export function summary(id: string, differences: Partial<ContactSummary> = {}): ContactSummary {
  return {
    id,
    reference: 'K7M-4H2-X9A',
    channel: 'chat',
    status: 'assigned',
    openedAt: '2026-03-02T12:00:00.000Z',
    lastN: 3,
    read: { citizen: 3, agent: 3 },
    version: 1,
    locale: 'es-CO',
    skills: [],
    unread: 0,
    ...differences,
  };
}
