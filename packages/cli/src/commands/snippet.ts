import { Command, InvalidArgumentError, Option } from 'commander';
import { contentPolicy } from '../assets/content-security.ts';
import { readPinnedLoader, snippet } from '../assets/snippet.ts';
import { PUBLIC_FOLDER } from '../package-folder.ts';
import { printLine } from '../print-line.ts';
import { configuredSite } from './configured-site.ts';
import { type Places, withConfig } from './places.ts';

interface SnippetOptions extends Pick<Places, 'config'> {
  site: string;
  server: string;
  pinned: boolean;
}

/** `ventanilla snippet --site X --server https://…`. */
export function snippetCommand(): Command {
  return withConfig(new Command('snippet'))
    .description("print what to paste into the city's page, and the policy that the page may have")
    .requiredOption('--site <id>', 'which service')
    .addOption(
      new Option('--server <origin>', 'where browsers reach this server')
        .makeOptionMandatory()
        .argParser(serverOrigin),
    )
    .option('--pinned', 'the loader of this release alone, with the hash that browsers check it by', false)
    .action(async ({ config, pinned, server, site }: SnippetOptions) => {
      const found = await configuredSite(config, site);
      printLine(snippet(found, server, pinned ? await readPinnedLoader(PUBLIC_FOLDER) : undefined));
      printLine(`\nContent-Security-Policy: ${contentPolicy(server, found)}`);
    });
}

function serverOrigin(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new InvalidArgumentError('Write an origin such as https://contacto.example.');
  return new URL(value).origin;
}
