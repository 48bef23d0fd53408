import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CityServer } from '../../src/city-server.ts';
import { freePort } from '../../src/free-port.ts';

/** A server with one site, `sol`, for pages on another origin. */
export interface Town {
  server: CityServer;
  /** Where the page that may use the site is to be served. */
  pagePort: number;
  stop(): Promise<void>;
}

/** @param more - Further settings of the site, and further sites, as lines of YAML; `{page}` stands for the page's origin. */
export async function startTown(more = ''): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-town-'));
  const config = join(folder, 'ventanilla.yaml');
  const pagePort = await freePort();
  writeFileSync(
    config,
    `sites:
  - id: sol
    name: Atención
    timeZone: America/Bogota
    origins: [http://127.0.0.1:${pagePort}]
    channels: { chat: { hours: always } }
    lines:
      - { kind: phone, label: (601) 555 0100, href: tel:+576015550100 }
${more.replaceAll('{page}', `http://127.0.0.1:${pagePort}`)}`,
  );
  const server = await CityServer.start({ config });
  return {
    server,
    pagePort,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
