import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { contactLines } from '@ventanilla/server';
import { escapeHtml } from './html.ts';

/** What the build says of the loader that pages can pin. */
export interface PinnedLoader {
  /** Name of its file, such as `ventanilla-8b86d2c516f83167.js`. */
  file: string;
  /** For the `integrity` attribute. */
  integrity: string;
}

/** @throws The build has not been run. */
export async function readPinnedLoader(publicFolder: string): Promise<PinnedLoader> {
  return JSON.parse(await readFile(join(publicFolder, 'v1/loader.json'), 'utf8')) as PinnedLoader;
}

/**
 * The two lines that a web team pastes into its page.
 *
 * @param server - Origin of the server, such as `https://contacto.example`.
 * @param pinned - The loader of this release alone, whose every file the browser then checks. Default the floating one,
 *   which each upgrade renews.
 */
export function snippet(site: SiteConfiguration, server: string, pinned?: PinnedLoader): string {
  const lines = contactLines(site).map(
    ({ label, href }) => `  <a href="${escapeHtml(href)}">${escapeHtml(label)}</a>\n`,
  );
  const script = pinned
    ? `<script type="module" async src="${server}/v1/${pinned.file}" integrity="${pinned.integrity}" crossorigin></script>`
    : `<script type="module" async src="${server}/v1/ventanilla.js"></script>`;
  return `<ventanilla-banner site="${site.id}">\n${lines.join('')}</ventanilla-banner>\n${script}`;
}
