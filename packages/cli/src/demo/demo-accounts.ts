import { AgentAccountError, type AgentAccounts, type PasswordHasher, type Storage } from '@ventanilla/server';

/** The site of `demo.ventanilla.yaml`. */
const DEMO_SITE = 'mirador';

export const DEMO_PASSWORD = 'ventanilla-demo';

export const DEMO_AGENTS = [
  { login: 'ana', name: 'Ana (demostración)', skills: ['csn'], role: 'agent' },
  { login: 'luis', name: 'Luis (demostración)', skills: [], role: 'agent' },
  { login: 'rosa', name: 'Rosa (demostración)', skills: ['csn'], role: 'agent' },
  { login: 'marta', name: 'Marta (demostración)', skills: [], role: 'supervisor' },
] as const;

/** Makes the demo's agents where they do not exist yet. */
export async function addDemoAccounts(accounts: AgentAccounts): Promise<void> {
  for (const { login, name, role, skills } of DEMO_AGENTS) {
    try {
      await accounts.add(DEMO_SITE, { login, name, password: DEMO_PASSWORD, skills: [...skills], role });
    } catch (error) {
      if (!(error instanceof AgentAccountError) || error.code !== 'login-taken') throw error;
      await accounts.update(DEMO_SITE, login, { isDisabled: false });
    }
  }
}

/**
 * Disables what a demo has left behind, so that a server which begins as a demo and becomes real has no account whose
 * password is known to all. Accounts that have been given a password of their own stay.
 */
export async function disableDemoAccounts(
  storage: Storage,
  accounts: AgentAccounts,
  passwords: PasswordHasher,
): Promise<void> {
  const left = await storage.db
    .selectFrom('agents')
    .select(['login', 'password_hash'])
    .where('site', '=', DEMO_SITE)
    .where(
      'login',
      'in',
      DEMO_AGENTS.map(({ login }) => login),
    )
    .where('disabled_at', 'is', null)
    .execute();
  for (const { login, password_hash } of left) {
    if (await passwords.verify(DEMO_PASSWORD, password_hash)) {
      await accounts.update(DEMO_SITE, login, { isDisabled: true });
    }
  }
}
