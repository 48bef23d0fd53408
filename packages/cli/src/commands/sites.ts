import { Command } from 'commander';
import { loadConfiguration } from '../configuration/load-configuration.ts';
import { printLine } from '../print-line.ts';
import { type Places, withConfig } from './places.ts';

/** `ventanilla sites check|list`. */
export function sitesCommand(): Command {
  const command = new Command('sites').description('look at the configuration');
  withConfig(command.command('check'))
    .description('say whether the configuration is right; exits with 1 and every mistake when it is not')
    .action(async ({ config }: Places) => {
      const { sites } = await loadConfiguration(config);
      printLine(`${config} is right: ${sites.map(site => site.id).join(', ')}`);
    });
  withConfig(command.command('list'))
    .description('one line for each site: id, name, channels')
    .action(async ({ config }: Places) => {
      const { sites } = await loadConfiguration(config);
      for (const { id, name, channels } of sites)
        printLine([id, name, Object.keys(channels).join(',')].join('\t'));
    });
  return command;
}
