import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A configuration of one site that is open day and night. */
export const SITE_YAML = `sites:
  - id: sol
    name: Atención
    timeZone: America/Bogota
    channels: { chat: { hours: always } }
`;

/** What an operator has: a folder with a configuration, and room for the data. */
export async function operatorFolder(yaml = SITE_YAML) {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-cli-'));
  const config = join(folder, 'ventanilla.yaml');
  const data = join(folder, 'data');
  await writeFile(config, yaml);
  return {
    folder,
    config,
    data,
    places: ['--config', config, '--data', data],
    configure: (changed: string) => writeFile(config, changed),
    remove: () => rm(folder, { recursive: true }),
  };
}
