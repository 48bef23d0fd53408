import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgentAccounts, createCatalogueIndex, createContactHandler } from '@ventanilla/server';
import { createNodeListeners, createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { createPeerToPeerRooms } from '@ventanilla/server/peer-to-peer';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import type { TestRunnerPlugin } from '@web/test-runner';
import { testCatalogue } from './test-catalogue.ts';
import { TestSites } from './test-sites.ts';

const OURS = /^\/(v1|health)\//;
const TEST_SITE = /^\/v1\/sites\/(test-[a-z0-9-]{1,57})\//;

/**
 * Serves the real Ventanilla, on SQLite in a folder of its own, under `/v1` and `/health` of the test runner's server. Any site
 * whose id begins with `test-` is there when a test asks for it, with the agent `agente` and the
 * supervisor `supervisora`, whose password is `ventanilla-demo`; where its id begins with `test-catalogue-` it has a catalogue, with `test-checklist-` checklists.
 */
export function serverPlugin(): TestRunnerPlugin {
  let stop = async () => {};
  return {
    name: 'ventanilla-server',

    async serverStart({ server }) {
      if (!server) throw new Error('The test runner has no server of its own to mount Ventanilla in.');
      const folder = mkdtempSync(join(tmpdir(), 'ventanilla-browser-tests-'));
      const storage = await createSqliteStorage({ path: join(folder, 'ventanilla.db') });
      await storage.migrate();
      const sites = new TestSites();
      const runtime = createNodeRuntime();
      // Cheap hashes: the accounts guard nothing, and each file of tests signs in.
      const passwords = createScryptPasswords({ N: 1_024, r: 8, p: 1 });
      const catalogue = createCatalogueIndex(testCatalogue);
      const accounts = new AgentAccounts({ storage, passwords, runtime });
      const handler = createContactHandler({
        storage,
        sites,
        runtime,
        passwords,
        rooms: createPeerToPeerRooms({ runtime }),
        catalogues: { get: site => (site.startsWith('test-catalogue-') ? catalogue : undefined) },
        version: '0.0.0-test',
      });
      const listeners = createNodeListeners({ handler });

      const made = new Map<string, Promise<unknown>>();
      const ready = (path: string) => {
        const site = TEST_SITE.exec(path)?.[1];
        if (!site) return undefined;
        const account = { login: 'agente', name: 'Agente', password: 'ventanilla-demo', skills: ['chat'] };
        const supervisor = {
          ...account,
          login: 'supervisora',
          name: 'Supervisora',
          role: 'supervisor',
        } as const;
        if (sites.add(site)) {
          made.set(site, Promise.all([accounts.add(site, account), accounts.add(site, supervisor)]));
        }
        return made.get(site);
      };

      // The runner answers every request it is shown, so ours are taken out before it sees them.
      const theirs = server.listeners('request');
      server.removeAllListeners('request');
      server.on('request', async (incoming: IncomingMessage, outgoing: ServerResponse) => {
        const path = incoming.url ?? '/';
        if (!OURS.test(path)) {
          for (const listener of theirs) listener.call(server, incoming, outgoing);
          return;
        }
        await ready(path);
        listeners.request(incoming, outgoing);
      });
      server.on('upgrade', (incoming, socket, head) => {
        listeners.upgrade(incoming, socket, head);
      });

      stop = async () => {
        await handler.close();
        listeners.close();
        await storage.close();
        rmSync(folder, { recursive: true, force: true });
      };
    },

    async serverStop() {
      await stop();
    },
  };
}
