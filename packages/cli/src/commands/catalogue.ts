import { Command } from 'commander';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { printLine } from '../print-line.ts';

/** `ventanilla catalogue check FILE`. */
export function catalogueCommand(): Command {
  const command = new Command('catalogue').description('look at a catalogue of procedures');
  command
    .command('check')
    .argument('<file>', 'the catalogue: .json, .yaml, .csv or .jsonld')
    .description('say whether a catalogue is right; exits with 1 and every mistake when it is not')
    .action(async (file: string) => {
      const { procedures, redirects } = await loadCatalogue(file);
      printLine(`${file} is right: ${procedures.length} procedures, ${redirects.length} redirects`);
    });
  return command;
}
