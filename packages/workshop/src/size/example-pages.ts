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

/**
 * A custom element without any library that draws the same closed button, with the same style sheet, icon, names and states, for one
 * language and one page: what the banner does beyond that, it pays for.
 */
const PLAIN = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(bannerStyles())});
  const states = { available: 'Atendiendo ahora', busy: 'Con espera', closed: 'Cerrado ahora' };
  const make = (name, parent) => parent.appendChild(document.createElement(name));
  customElements.define('plain-banner', class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const button = make('button', root);
      button.part.add('launcher');
      button.lang = 'es';
      button.dir = 'ltr';
      button.setAttribute('aria-haspopup', 'dialog');
      button.setAttribute('aria-expanded', 'false');
      button.setAttribute('aria-busy', 'false');
      const svg = button.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      svg.setAttribute('viewBox', '0 0 24 24');
      svg.setAttribute('aria-hidden', 'true');
      const path = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
      path.setAttribute('d', 'M4 5.5h16v11H11l-4.5 3.5v-3.5H4zM8 9.5h8M8 12.7h5');
      const words = make('span', button);
      make('strong', words).textContent = 'Hable con nosotros';
      const state = make('small', words);
      make('b', button);
      const ahead = () => import('/plain-panel.js');
      for (const type of ['pointerenter', 'focus', 'touchstart'])
        button.addEventListener(type, ahead, { once: true, passive: true });
      button.addEventListener('click', async () => (await ahead()).open(root));
      const answer = await fetch(this.getAttribute('server') + '/v1/sites/biblioteca/availability');
      const { channels } = await answer.json();
      button.className = channels[0].state;
      state.textContent = states[channels[0].state];
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

/** The banner's own, out of its source: no package gives it away. */
function bannerStyles(): string {
  const source = readFileSync(join(ROOT, 'packages/components/src/banner/banner.styles.ts'), 'utf8');
  const styles = /`([^`]+)`/.exec(source)?.[1];
  if (!styles) throw new Error('The source of the banner’s style sheet has no style sheet.');
  return styles;
}
