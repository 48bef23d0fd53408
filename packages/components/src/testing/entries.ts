import type { MessageEntry } from '@ventanilla/client';

let made = 0;

/** A message of the citizen, stored just now, unless said otherwise. */
export function ownMessage(text: string | null, differences: Partial<MessageEntry> = {}): MessageEntry {
  made += 1;
  return {
    type: 'message',
    key: `own-${made}`,
    n: made,
    own: true,
    author: { role: 'citizen' },
    text,
    at: new Date().toISOString(),
    delivery: 'sent',
    ...differences,
  };
}

/** A message of an agent. */
export function agentMessage(text: string, differences: Partial<MessageEntry> = {}): MessageEntry {
  const { delivery: _delivery, ...message } = ownMessage(text);
  return {
    ...message,
    own: false,
    author: { role: 'agent', id: 'lucia', name: 'Lucía Andrade' },
    ...differences,
  };
}
