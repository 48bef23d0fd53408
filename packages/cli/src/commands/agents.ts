import { AGENT_ROLES, type AgentRole } from '@ventanilla/protocol';
import type { AgentAccountChange } from '@ventanilla/server';
import { Command, Option } from 'commander';
import { CommandError } from '../command-error.ts';
import { printLine } from '../print-line.ts';
import { type Places, withConfig, withData } from './places.ts';
import { readPassword } from './read-password.ts';
import { withAccounts } from './with-accounts.ts';

interface AgentsOptions extends Places {
  site: string;
  login: string;
  name: string;
  role?: AgentRole;
  skills?: string[];
  passwordStdin?: true;
  password?: true;
}

/** `ventanilla agents add|list|set|disable|enable|remove`. Each works while the server runs. */
export function agentsCommand(): Command {
  const agents = new Command('agents').description('who may sign in at the desk');
  const command = (name: string, description: string) =>
    withData(withConfig(agents.command(name).description(description))).requiredOption(
      '--site <id>',
      'which site',
    );
  const forOne = (name: string, description: string) =>
    command(name, description).requiredOption('--login <login>', 'what the agent types to sign in');

  withDetails(forOne('add', 'add an account; asks for its password'))
    .requiredOption('--name <name>', 'what citizens see')
    .addOption(passwordStdin())
    .action((options: AgentsOptions) =>
      withAccounts(options, async accounts => {
        const { site, login, name, role, skills } = options;
        const password = await readPassword({ fromStdin: options.passwordStdin ?? false });
        await accounts.add(site, { login, name, password, ...(role && { role }), ...(skills && { skills }) });
        printLine(`${login} may sign in at ${site}`);
      }),
    );

  command('list', 'one line for each account: login, name, role, skills, state').action(
    (options: AgentsOptions) =>
      withAccounts(options, async accounts => {
        for (const { login, name, role, skills, isDisabled } of await accounts.list(options.site)) {
          printLine([login, name, role, skills.join(','), isDisabled ? 'disabled' : 'enabled'].join('\t'));
        }
      }),
  );

  withDetails(forOne('set', 'change an account; a new password also signs the agent out everywhere'))
    .option('--name <name>', 'what citizens see')
    .option('--password', 'ask for a new password')
    .addOption(passwordStdin())
    .action((options: AgentsOptions) => update(options, () => changeFrom(options), 'changed'));

  forOne('disable', 'end every session of an account and let it sign in no more').action(
    (options: AgentsOptions) => update(options, async () => ({ isDisabled: true }), 'disabled'),
  );
  forOne('enable', 'let a disabled account sign in again').action((options: AgentsOptions) =>
    update(options, async () => ({ isDisabled: false }), 'enabled'),
  );
  forOne('remove', 'delete an account; what the agent wrote stays').action((options: AgentsOptions) =>
    withAccounts(options, async accounts => {
      await accounts.remove(options.site, options.login);
      printLine(`${options.login} removed`);
    }),
  );
  return agents;
}

function withDetails(command: Command): Command {
  return command
    .addOption(new Option('--role <role>', 'what the account may do').choices(AGENT_ROLES))
    .option('--skills <skills>', 'what contacts may ask for, separated by commas', value =>
      value
        .split(',')
        .map(skill => skill.trim())
        .filter(skill => skill !== ''),
    );
}

function passwordStdin(): Option {
  return new Option('--password-stdin', 'take the password from standard input');
}

async function changeFrom(options: AgentsOptions): Promise<AgentAccountChange> {
  const { name, role, skills, passwordStdin: fromStdin = false } = options;
  const password = fromStdin || options.password ? await readPassword({ fromStdin }) : undefined;
  if (name === undefined && !role && !skills && password === undefined) {
    throw new CommandError(
      'Nothing to change: give --name, --role, --skills, --password or --password-stdin',
    );
  }
  return {
    ...(name !== undefined && { name }),
    ...(role && { role }),
    ...(skills && { skills }),
    ...(password !== undefined && { password }),
  };
}

async function update(
  options: AgentsOptions,
  change: () => Promise<AgentAccountChange>,
  done: string,
): Promise<void> {
  await withAccounts(options, async accounts => {
    await accounts.update(options.site, options.login, await change());
    printLine(`${options.login} ${done}`);
  });
}
