import type { AgentId } from './identifiers.ts';

/** The two sides of a contact, each with one read mark. */
export type Party = 'citizen' | 'agent';

/** An agent as citizens and colleagues see them. */
export interface AgentCard {
  id: AgentId;
  /** The name shown to citizens. */
  name: string;
}
