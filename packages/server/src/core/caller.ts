import type { AgentCard, AgentRole } from '@ventanilla/protocol';

/** A citizen, known by a token that has sent something. */
export interface CitizenCaller {
  party: 'citizen';
  /** The device that calls, known by its token. */
  visitor: string;
  /** Every device of the same person, this one included. Default this one alone. */
  devices?: readonly string[];
}

/** A signed-in agent. */
export interface AgentCaller {
  party: 'agent';
  agent: AgentCard & { login: string; role: AgentRole; skills: string[] };
  /** The session the agent acts in. */
  session: string;
  csrfToken: string;
}

/** Who acts on a contact. */
export type Caller = CitizenCaller | AgentCaller;

/** Whose send ids these are. */
export function senderOf(caller: Caller): string {
  return caller.party === 'citizen' ? `visitor:${caller.visitor}` : `agent:${caller.agent.id}`;
}

/** How the log names the caller. */
export function actorOf(caller: Caller) {
  return caller.party === 'citizen'
    ? ({ role: 'citizen' } as const)
    : ({ role: 'agent', id: caller.agent.id, name: caller.agent.name } as const);
}
