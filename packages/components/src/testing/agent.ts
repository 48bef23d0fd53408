import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';

/** The test site's agent, signed in and ready to be offered contacts. Yours to `close()`. */
export async function availableAgent(site: string): Promise<AgentClient> {
  const agent = createAgentClient({ server: location.origin, site });
  await agent.signIn('agente', 'ventanilla-demo');
  await agent.setPresence('available');
  return agent;
}
