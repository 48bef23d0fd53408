import { spawn } from 'node:child_process';
import { createServer } from 'vite';

const port = Number(process.env['PORT'] ?? 5174);
const ventanilla = Number(process.env['VENTANILLA_PORT'] ?? 8080);

const place = ['--config', 'ventanilla.yaml', '--data', process.env['DATA'] ?? '../../.cache/vue-vite'];
const server = spawn('ventanilla', ['serve', ...place, '--port', String(ventanilla)], { stdio: 'inherit' });
const vite = await createServer({
  server: {
    port,
    strictPort: true,
    // One origin for page and server, as behind a city's own proxy; sockets too.
    proxy: { '/v1': { target: `http://localhost:${ventanilla}`, ws: true } },
  },
});
await vite.listen();
vite.printUrls();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    server.kill();
    await vite.close();
  });
}
