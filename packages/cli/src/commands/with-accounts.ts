import { AgentAccountError, AgentAccounts, MIN_PASSWORD_LENGTH } from '@ventanilla/server';
import { createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { CommandError } from '../command-error.ts';
import { openStorage } from '../open-storage.ts';
import { configuredSite } from './configured-site.ts';
import { type Places, storagePlace } from './places.ts';

/** Which account a command is about; `login` is empty for all of them. */
export interface AccountPlace extends Places {
  site: string;
  login?: string;
}

/**
 * Opens the accounts of a configured site, also while the server runs, for as long as `work` lasts.
 *
 * @throws {CommandError} There is no such site, or what `work` asks for cannot be done.
 */
export async function withAccounts(
  place: AccountPlace,
  work: (accounts: AgentAccounts) => Promise<void>,
): Promise<void> {
  await configuredSite(place.config, place.site);
  const storage = await openStorage(storagePlace(place), { isBeside: true });
  try {
    await work(
      new AgentAccounts({ storage, passwords: createScryptPasswords(), runtime: createNodeRuntime() }),
    );
  } catch (error) {
    throw error instanceof AgentAccountError
      ? new CommandError(explained(error, place), { cause: error })
      : error;
  } finally {
    await storage.close();
  }
}

function explained({ code }: AgentAccountError, { site, login = '' }: AccountPlace): string {
  switch (code) {
    case 'login-taken':
      return `${site} has an account ${login} already; change it with: ventanilla agents set`;
    case 'login-unknown':
      return `${site} has no account ${login}; see: ventanilla agents list --site ${site}`;
    case 'password-too-short':
      return `The password needs at least ${MIN_PASSWORD_LENGTH} characters`;
  }
}
