import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { configuredCatalogues } from './configured-catalogues.ts';

const HEADER = 'id,title,summary,competentBody,updatedAt\n';
const PREDIAL = 'predial,Impuesto predial,Pague el impuesto de su casa,Municipio,2026-11-02\n';
const PATENTE = 'patente,Patente municipal,Registro anual de su negocio,Municipio,2026-11-02\n';

describe('catalogues that a configuration names', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('are read from beside it, and again when they change; a mistake changes nothing and is logged', async () => {
    const file = join(folder, 'tramites.csv');
    await writeFile(file, HEADER + PREDIAL);
    const site = { id: 'ciudad', catalogue: 'tramites.csv' } as SiteConfiguration;
    const logged: string[] = [];
    const heard = new Set<() => void>();
    const note = (event: string) => {
      logged.push(event);
      for (const listener of heard) listener();
    };
    /** Resolves once an event of this name has been logged. */
    const once = (name: string) =>
      new Promise<void>(resolve => {
        const look = () => logged.includes(name) && resolve();
        heard.add(look);
        look();
      });
    const catalogues = await configuredCatalogues({
      config: join(folder, 'ventanilla.yaml'),
      sites: { get: () => site, all: () => [site], subscribe: () => () => undefined },
      log: { info: note, warn: note, error: note },
      intervalMs: 20,
    });
    try {
      assert.equal(catalogues.get('ciudad')?.catalogue.procedures.length, 1);
      // Something has to keep the process alive, as a server would.
      const alive = setInterval(() => undefined, 1_000);
      await writeFile(file, HEADER + PREDIAL + PATENTE);
      await once('catalogue-changed');
      assert.equal(catalogues.get('ciudad')?.procedure('patente')?.title, 'Patente municipal');
      await writeFile(file, HEADER + PREDIAL + PREDIAL);
      await once('catalogue-kept');
      assert.equal(catalogues.get('ciudad')?.procedure('patente')?.title, 'Patente municipal');
      clearInterval(alive);
    } finally {
      catalogues.close();
    }
  });
});
