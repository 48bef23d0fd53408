import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { SiteConfiguration } from '@ventanilla/protocol';
import type { SiteDirectory, Storage } from '@ventanilla/server';
import { PACKAGE_FOLDER, PUBLIC_FOLDER } from '../package-folder.ts';
import { Asset } from './asset.ts';
import { pagePolicies } from './content-security.ts';
import { escapeHtml, fillTemplate } from './html.ts';
import { readKeptFile } from './kept-files.ts';
import { sitePage } from './site-page.ts';
import { staticFiles } from './static-files.ts';

export interface AssetsOptions {
  sites: SiteDirectory;
  /** Whether `/` is the demo city's page. Otherwise it leads to the first site's own page. */
  demo: boolean;
  /** Where the scripts of other releases are kept. Default nowhere. */
  storage?: Storage;
  /** Absolute path of the folder with the browsers' scripts. Default the one that the build fills. */
  publicFolder?: string;
  /** A media server that calls meet at, which pages must be allowed to reach. */
  mediaUrl?: string | undefined;
}

/**
 * Everything that is served besides the API: scripts, pages and what they show.
 *
 * @returns The answer to a GET or HEAD; `undefined` where there is no such thing.
 */
export async function createAssets(options: AssetsOptions) {
  const { sites, demo, storage, publicFolder = PUBLIC_FOLDER } = options;
  const policies = pagePolicies(options.mediaUrl);
  const pages = join(PACKAGE_FOLDER, 'pages');
  const [demoHtml, deskHtml, siteHtml] = await Promise.all(
    ['demo.html', 'desk.html', 'site.html'].map(name => readFile(join(pages, name), 'utf8')),
  );
  const readOther = storage && ((path: string) => readKeptFile(storage, path));
  const shared = staticFiles({ folder: publicFolder, isShared: true, ...(readOther && { readOther }) });
  const own = staticFiles({ folder: publicFolder, ...(readOther && { readOther }) });
  const ofPages = staticFiles({ folder: pages });
  const demoPage = demo && demoHtml ? page(demoHtml, policies.page(sites.all())) : undefined;
  const sitePages = new WeakMap<SiteConfiguration, Asset>();

  const ownPageOf = (site: SiteConfiguration): Asset => {
    const asset = sitePages.get(site) ?? page(sitePage(siteHtml ?? '', site), policies.page([site]));
    sitePages.set(site, asset);
    return asset;
  };

  const desk = (url: URL): Asset => {
    const asked = sites.get(url.searchParams.get('site') ?? '') ?? sites.all()[0];
    return page(fillTemplate(deskHtml ?? '', { site: escapeHtml(asked?.id ?? '') }), policies.desk);
  };

  return async (request: Request): Promise<Response | undefined> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const url = new URL(request.url);
    const path = url.pathname;
    if (path === '/') return demoPage ? await demoPage.respond(request) : toFirstSite(sites);
    if (path === '/desk') return await desk(url).respond(request);
    if (path.startsWith('/s/')) {
      const site = sites.get(path.slice('/s/'.length));
      return site && (await ownPageOf(site).respond(request));
    }
    if (path.startsWith('/v1/')) return await shared(request, path);
    if (path.startsWith('/desk/')) return await own(request, path);
    if (path.startsWith('/pages/')) return await ofPages(request, path.slice('/pages'.length));
    return undefined;
  };
}

function page(html: string, policy: string): Asset {
  return new Asset(new TextEncoder().encode(html), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
}

function toFirstSite(sites: SiteDirectory): Response | undefined {
  const [first] = sites.all();
  return first && new Response(null, { status: 302, headers: { location: `/s/${first.id}` } });
}
