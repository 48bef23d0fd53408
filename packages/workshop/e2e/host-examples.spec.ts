import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startApp as startExpress } from '../../../examples/express-host/src/start-app.ts';
import { startApp as startFastify } from '../../../examples/fastify-host/src/start-app.ts';
import { complaintsOf } from './people/complaints.ts';
import { writeByChat } from './people/write-by-chat.ts';

const EXAMPLES = [
  { name: 'Express', startApp: startExpress, path: '/lecturas', body: { metros: 12 } },
  { name: 'Fastify', startApp: startFastify, path: '/predios', body: { matricula: '50C-1' } },
];

for (const { name, startApp, path, body } of EXAMPLES) {
  test(`the ${name} example holds a chat below its path, over a socket, beside the app's own routes`, async ({
    page,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ventanilla-host-'));
    const app = await startApp({ port: 0, database: join(folder, 'ventanilla.db') });
    try {
      const complaints = complaintsOf(page);
      const socket = page.waitForEvent('websocket');
      await page.goto(app.origin);
      await page.getByRole('link', { name: 'Escríbanos' }).click();
      await writeByChat(page, '¿Dónde pago?');
      expect((await socket).url()).toBe(`${app.origin.replace('http', 'ws')}/contacto/v1/socket`);
      expect(complaints).toEqual([]);
      const own = await page.request.post(app.origin + path, { data: body });
      expect(await own.json()).toEqual(body);
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
