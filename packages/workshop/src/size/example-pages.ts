import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import { CityServer } from '../city-server.ts';
import { freePort } from '../free-port.ts';

/** What the example's page is served with: nothing of ours, the banner, or as little as does the banner's job. */
export type PageVariant = 'bare' | 'banner' | 'plain';

/** The example of a plain page in each variant, and the server that its banner talks to. */
export interface ExamplePages {
  addressOf(variant: PageVariant): string;
  stop(): Promise<void>;
}

const FOLDER = join(ROOT, 'examples/plain-page');
/** Where the example's own text says that page and server are. */
const WRITTEN = { page: 'http://localhost:4173', server: 'http://localhost:8080' };
const SCRIPT = /<script [^>]*><\/script>/;

/** A custom element without any library: a button that says whether somebody answers, and opens a field. */
const PLAIN = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('button { position: fixed; inset: auto 20px 20px auto; padding: 16px }');
  customElements.define('plain-banner', class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const button = document.createElement('button');
      button.textContent = 'Ayuda';
      root.append(button);
      const ahead = () => import('/plain-panel.js');
      button.addEventListener('pointerenter', ahead);
      button.addEventListener('click', async () => (await ahead()).open(root));
      const answer = await fetch(this.getAttribute('server') + '/v1/sites/biblioteca/availability');
      button.title = (await answer.json()).channels[0].state;
    }
  });
`;
const PLAIN_PANEL = `
  export function open(root) {
    const dialog = document.createElement('dialog');
    const field = document.createElement('textarea');
    dialog.append(field);
    root.append(dialog);
    dialog.show();
    field.focus();
  }
`;

export async function serveExamplePages(): Promise<ExamplePages> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-page-cost-'));
  const config = join(folder, 'ventanilla.yaml');
  writeFileSync(config, readFileSync(join(FOLDER, 'ventanilla.yaml'), 'utf8').replace(WRITTEN.page, origin));
  const ventanilla = await CityServer.start({ config });
  const files = filesFor(ventanilla.origin);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files.get(path);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.text);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    addressOf: variant => `${origin}/${variant}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await ventanilla.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function filesFor(ventanilla: string): Map<string, { type: string; text: string }> {
  const read = (name: string) =>
    readFileSync(join(FOLDER, name), 'utf8').replaceAll(WRITTEN.server, ventanilla);
  const html = read('index.html');
  const page = (text: string) => ({ type: 'text/html; charset=utf-8', text });
  const script = (text: string) => ({ type: 'text/javascript', text });
  return new Map([
    ['/banner', page(html)],
    ['/bare', page(html.replace(SCRIPT, ''))],
    [
      '/plain',
      page(
        html
          .replace(SCRIPT, '<script type="module" async src="/plain.js"></script>')
          .replaceAll('ventanilla-banner', 'plain-banner'),
      ),
    ],
    ['/plain.js', script(PLAIN)],
    ['/plain-panel.js', script(PLAIN_PANEL)],
    ['/page.css', { type: 'text/css', text: read('page.css') }],
    ['/icon.svg', { type: 'image/svg+xml', text: read('icon.svg') }],
  ]);
}
