export {
  type AgentClient,
  type AgentClientOptions,
  type AgentEvents,
  createAgentClient,
} from './agent-client.ts';
export { AgentContactSession, type AgentContactSessionOptions } from './agent-contact-session.ts';
export type { AgentContactState, AgentState } from './agent-state.ts';
export { type ReportSpan, SupervisorClient } from './supervisor-client.ts';
