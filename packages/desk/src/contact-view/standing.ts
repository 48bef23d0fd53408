import type { AgentContactState, AgentId } from '@ventanilla/client';

/**
 * What a contact is to one agent. `gone`: it left the agent's sight without being closed, such as by transfer.
 * `unknown`: nothing was answered yet.
 */
export type Standing = 'mine' | 'offered' | 'waiting' | 'held' | 'closed' | 'gone' | 'unknown';

/** Tells what an agent can do with a contact from what is known of it. */
export function standingOf({ summary, entries }: AgentContactState, agent: AgentId): Standing {
  if (!summary) return 'unknown';
  if (summary.status === 'assigned') return summary.agent?.id === agent ? 'mine' : 'held';
  if (summary.status === 'waiting') return summary.offer?.agent.id === agent ? 'offered' : 'waiting';
  // The inbox calls everything closed that an agent can no longer see; the log knows better.
  const happenings = entries.filter(entry => entry.type === 'happening');
  return happenings.at(-1)?.happening.kind === 'closed' ? 'closed' : 'gone';
}
