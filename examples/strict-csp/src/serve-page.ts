import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { REPORT_PATH, strictPolicy } from './policy.ts';

const FILES = new Map([
  ['/', { name: 'index.html', type: 'text/html; charset=utf-8' }],
  ['/icon.svg', { name: 'icon.svg', type: 'image/svg+xml' }],
  ['/page.css', { name: 'page.css', type: 'text/css; charset=utf-8' }],
]);

/** Where the page's own text says that Ventanilla is. */
const WRITTEN = 'http://localhost:8080';

export interface PageOptions {
  /** 0 for any that is free. */
  port: number;
  /** Origin of Ventanilla's server. Default the one that the page names. */
  ventanilla?: string;
  /** Origins of clips in sign language. Default none. */
  clips?: readonly string[];
  /** Told of each breach of the policy, as the browser reports it. */
  onViolation(report: string): void;
}

/** Serves the page under the strictest policy that it works with. */
export async function servePage(options: PageOptions): Promise<Server> {
  const { port, ventanilla = WRITTEN, clips, onViolation } = options;
  const headers = {
    'content-security-policy': strictPolicy(new URL(ventanilla), clips),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'geolocation=(), payment=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'POST' && request.url === REPORT_PATH) {
      onViolation(await text(request));
      response.writeHead(204).end();
      return;
    }
    const file = FILES.get(request.url ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const written = await readFile(new URL(`../${file.name}`, import.meta.url), 'utf8');
    response.writeHead(200, { ...headers, 'content-type': file.type });
    response.end(written.replaceAll(WRITTEN, ventanilla));
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return server;
}
