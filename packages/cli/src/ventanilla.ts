#!/usr/bin/env node
import { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { agentsCommand } from './commands/agents.ts';
import { backupCommand } from './commands/backup.ts';
import { serveCommand } from './commands/serve.ts';
import { sitesCommand } from './commands/sites.ts';

const program = new Command('ventanilla')
  .description("The service window of a public office: every contact channel on the city's own page.")
  .showSuggestionAfterError()
  .showHelpAfterError('(add --help to see how it is used)');
for (const command of [serveCommand(), agentsCommand(), sitesCommand(), backupCommand()])
  program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
