import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { it } from 'node:test';
import type { ContactClient } from './contact-client.ts';
import { foundCity } from './test-support/city.ts';
import { isAllSent } from './test-support/conversation.ts';
import { until } from './test-support/until.ts';

it('the example of the README sends its message and logs the number of the case', async context => {
  const city = await foundCity();
  const { network } = city.openBrowser();
  context.mock.method(globalThis, 'fetch', network.fetch);
  context.mock.property(
    globalThis,
    'WebSocket',
    class {
      constructor() {
        // biome-ignore lint/correctness/noConstructorReturn: stands in for the browser's own class.
        return network.openSocket();
      }
    } as never,
  );
  const log = context.mock.method(console, 'log', () => {});
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [, source = ''] = /```ts\n(.+?)```/s.exec(readme) ?? [];
  const code = stripTypeScriptTypes(source).replace(/'(@ventanilla\/.+?)'/g, (_, name) =>
    JSON.stringify(import.meta.resolve(name)),
  );
  const { client }: { client: ContactClient } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  const { reference } = await until(client.chat, state => state.phase === 'waiting' && isAllSent(state));
  const logged = log.mock.calls.map(call => call.arguments.join(' '));
  assert.ok(logged.includes(`waiting ${reference}`));
  client.close();
  await city.close();
});
