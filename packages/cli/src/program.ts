import { Command } from 'commander';
import { agentsCommand } from './commands/agents.ts';
import { backupCommand } from './commands/backup.ts';
import { serveCommand } from './commands/serve.ts';
import { sitesCommand } from './commands/sites.ts';

/** The `ventanilla` command with everything that it can do. */
export function createProgram(): Command {
  const program = new Command('ventanilla')
    .description("The service window of a public office: every contact channel on the city's own page.")
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help to see how it is used)');
  for (const command of [serveCommand(), agentsCommand(), sitesCommand(), backupCommand()]) {
    program.addCommand(command);
  }
  return program;
}
