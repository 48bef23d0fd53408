import { Command } from 'commander';
import { agentsCommand } from './commands/agents.ts';
import { backupCommand } from './commands/backup.ts';
import { catalogueCommand } from './commands/catalogue.ts';
import { personsCommand } from './commands/persons.ts';
import { serveCommand } from './commands/serve.ts';
import { sitesCommand } from './commands/sites.ts';
import { snippetCommand } from './commands/snippet.ts';

/** The `ventanilla` command with everything that it can do. */
export function createProgram(): Command {
  const program = new Command('ventanilla')
    .description("The service window of a public office: every contact channel on the city's own page.")
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help to see how it is used)');
  const commands = [
    serveCommand(),
    agentsCommand(),
    sitesCommand(),
    snippetCommand(),
    catalogueCommand(),
    personsCommand(),
    backupCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  return program;
}
