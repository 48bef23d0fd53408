import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';

const FILES = new Map([
  ['/', { name: 'index.html', type: 'text/html; charset=utf-8' }],
  ['/icon.svg', { name: 'icon.svg', type: 'image/svg+xml' }],
  ['/page.css', { name: 'page.css', type: 'text/css; charset=utf-8' }],
]);

/** Where the page's own text says that Ventanilla is. */
const WRITTEN = 'http://localhost:8080';

/**
 * Serves the page as a careful web team would: everything but its own files is forbidden, except what one line allows
 * for Ventanilla's server.
 *
 * @param options.port - 0 for any that is free.
 * @param options.ventanilla - Origin of Ventanilla's server. Default the one that the page names.
 */
export async function servePage(options: { port: number; ventanilla?: string }): Promise<Server> {
  const { port, ventanilla = WRITTEN } = options;
  const headers = { 'content-security-policy': policyFor(new URL(ventanilla)) };
  const server = createServer(async (request, response) => {
    const file = FILES.get(request.url ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const text = await readFile(new URL(`../${file.name}`, import.meta.url), 'utf8');
    response
      .writeHead(200, { ...headers, 'content-type': file.type })
      .end(text.replaceAll(WRITTEN, ventanilla));
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return server;
}

function policyFor({ origin, host, protocol }: URL): string {
  const socket = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`;
  return [
    "default-src 'self'",
    "require-trusted-types-for 'script'",
    `script-src 'self' ${origin}`,
    `connect-src 'self' ${origin} ${socket}`,
    `media-src 'self' ${origin}`,
    'trusted-types lit-html',
  ].join('; ');
}
