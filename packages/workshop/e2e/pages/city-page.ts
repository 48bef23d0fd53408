import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from '../../src/free-port.ts';

export interface CityPage {
  origin: string;
  /** What the browser reported of breaches of the page's policy: the directive, and what was blocked. */
  reports: string[];
  close(): void;
}

/**
 * Serves one page as a city's own web server would.
 *
 * @param options.html - Its body, once it is known where the page lies.
 * @param options.head - More for its head.
 * @param options.policy - Its content security policy. Default none.
 * @param options.port - Default any that is free.
 */
export async function serveCityPage(options: {
  html: string;
  head?: string;
  policy?: string;
  port?: number;
}): Promise<CityPage> {
  const { head = '', html, policy, port = await freePort() } = options;
  const reports: string[] = [];
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...(policy && { 'content-security-policy': `${policy}; report-uri /reports` }),
  };
  const server = createServer((request, response) => {
    if (request.url === '/reports') {
      let text = '';
      request.setEncoding('utf8').on('data', part => {
        text += part;
      });
      request.on('end', () => {
        const report = JSON.parse(text)['csp-report'] as Record<string, string>;
        reports.push(`${report['violated-directive']}: ${report['blocked-uri']}`);
        response.writeHead(204).end();
      });
      return;
    }
    if (request.url !== '/' && !request.url?.startsWith('/?')) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, headers)
      .end(`<!doctype html><html lang="es"><meta charset="utf-8"><title>Ciudad</title>${head}${html}`);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${port}`,
    reports,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
