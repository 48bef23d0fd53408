import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { createAssets } from './create-assets.ts';

const LOADER = `export const loader = ${JSON.stringify('a line of script '.repeat(100))};`;
const SITE: SiteConfiguration = {
  id: 'sol',
  name: 'Atención <Sol> & "Luna"',
  timeZone: 'America/Bogota',
  locale: 'es-CO',
  origins: [],
  channels: {
    chat: { hours: [{ days: ['monday', 'tuesday', 'wednesday'], from: '07:00', to: '17:00' }], skills: [] },
  },
  lines: [
    { kind: 'phone', label: '601 555 0140', href: 'tel:+576015550140' },
    { kind: 'textphone', label: '601 555 0141', href: 'tel:+576015550141' },
  ],
  notice: {
    text: { es: 'En una emergencia, llame <ya>.', en: 'In an emergency, call.' },
    line: { kind: 'short-code', label: '123', href: 'tel:123' },
  },
  cannedReplies: [],
};

describe('pages and scripts', () => {
  let folder = '';
  let assets: Awaited<ReturnType<typeof createAssets>>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-assets-'));
    await mkdir(join(folder, 'public/v1'), { recursive: true });
    await mkdir(join(folder, 'public/desk'), { recursive: true });
    await writeFile(join(folder, 'public/v1/ventanilla.js'), LOADER);
    await writeFile(join(folder, 'public/v1/panel-Dk3x_9aQ.js'), LOADER);
    await writeFile(join(folder, 'public/v1/some-language.js'), LOADER);
    await writeFile(join(folder, 'public/v1/.hidden.js'), LOADER);
    await writeFile(join(folder, 'secret.js'), 'secret');
    assets = await createAssets({
      sites: directoryOf(SITE),
      demo: true,
      publicFolder: join(folder, 'public'),
    });
  });
  after(() => rm(folder, { recursive: true }));

  const get = (path: string, headers: Record<string, string> = {}) =>
    assets(new Request(`http://localhost${path}`, { headers }));

  it('are compressed as the browser can read them', async () => {
    const brotli = await get('/v1/ventanilla.js', { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(brotli?.headers.get('content-encoding'), 'br');
    assert.equal(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString(), LOADER);
    const gzip = await get('/v1/ventanilla.js', { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(gzip?.headers.get('content-encoding'), 'gzip');
    assert.equal(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString(), LOADER);
    const plain = await get('/v1/ventanilla.js');
    assert.equal(plain?.headers.get('content-encoding'), null);
    assert.equal(plain?.headers.get('vary'), 'accept-encoding');
    assert.equal(await plain?.text(), LOADER);
  });

  it('are not sent again to a browser that has them', async () => {
    const etag = (await get('/v1/ventanilla.js', { 'accept-encoding': 'br' }))?.headers.get('etag') ?? '';
    const again = await get('/v1/ventanilla.js', { 'accept-encoding': 'br', 'if-none-match': etag });
    assert.equal(again?.status, 304);
    assert.equal((await get('/v1/ventanilla.js', { 'if-none-match': '"other"' }))?.status, 200);
  });

  it('are sent anew once their file has changed', async () => {
    const file = join(folder, 'public/desk/desk.js');
    await writeFile(file, 'before');
    assert.equal(await (await get('/desk/desk.js'))?.text(), 'before');
    await writeFile(file, 'afterwards');
    assert.equal(await (await get('/desk/desk.js'))?.text(), 'afterwards');
  });

  it('are kept for good when their name carries a hash, and asked for again otherwise', async () => {
    const cacheControl = async (path: string) => (await get(path))?.headers.get('cache-control');
    assert.equal(await cacheControl('/v1/panel-Dk3x_9aQ.js'), 'public, max-age=31536000, immutable');
    assert.equal(await cacheControl('/v1/ventanilla.js'), 'public, max-age=300');
    assert.equal(await cacheControl('/v1/some-language.js'), 'public, max-age=300');
    assert.equal(await cacheControl('/'), 'no-cache');
  });

  it('can be loaded by the pages of a city where they are meant for them', async () => {
    assert.equal((await get('/v1/ventanilla.js'))?.headers.get('access-control-allow-origin'), '*');
    assert.equal((await get('/pages/demo.css'))?.headers.get('access-control-allow-origin'), null);
  });

  it('are all that can be read: nothing beside, above or hidden', async () => {
    const paths = [
      '/v1/../../secret.js',
      '/v1/%2e%2e/%2e%2e/secret.js',
      '/v1/..%2f..%2fsecret.js',
      '/v1/..\\..\\secret.js',
      '/v1//secret.js',
      '/v1/.hidden.js',
      '/v1/',
      '/v1/ventanilla.js/',
      '/pages/../package.json',
      '/pages/%2e%2e%2fpackage.json',
      '/secret.js',
    ];
    for (const path of paths) assert.equal(await get(path), undefined, path);
  });

  it('answer HEAD without a body, and no other method', async () => {
    const head = await assets(new Request('http://localhost/', { method: 'HEAD' }));
    assert.equal(head?.status, 200);
    assert.equal(await head.text(), '');
    assert.equal(await assets(new Request('http://localhost/', { method: 'POST' })), undefined);
  });

  it('show the demo city under the policy that any city can have', async () => {
    const page = await get('/');
    assert.match((await page?.text()) ?? '', /Alcaldía de Ciudad Mirador/);
    assert.equal(
      page?.headers.get('content-security-policy'),
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });

  it('lead to the first site where there is no demo city', async () => {
    const real = await createAssets({ sites: directoryOf(SITE), demo: false });
    const answer = await real(new Request('http://localhost/'));
    assert.equal(answer?.status, 302);
    assert.equal(answer.headers.get('location'), '/s/sol');
  });

  it('show each site with its hours and lines, its texts as text', async () => {
    const html = (await (await get('/s/sol'))?.text()) ?? '';
    assert.match(html, /<html lang="es-CO">/);
    assert.match(html, /<h1>Atención &lt;Sol&gt; &amp; &quot;Luna&quot;<\/h1>/);
    assert.match(html, /<dt>lunes a miércoles<\/dt><dd>07:00 a 17:00<\/dd>/);
    assert.match(html, /<a href="tel:\+576015550140">601 555 0140<\/a>/);
    assert.match(html, /Teléfono de texto: <a href="tel:\+576015550141">601 555 0141<\/a>/);
    assert.match(
      html,
      /En una emergencia, llame &lt;ya&gt;\.<\/p><p>Línea corta: <a href="tel:123">123<\/a>/,
    );
    assert.match(html, /<noscript><p>[^<]*permitir JavaScript[^<]*<\/p><\/noscript>/);
    assert.match(html, /<ventanilla-banner site="sol"/);
    assert.equal(await get('/s/luna'), undefined);
  });

  it('speak the language of the site, from right to left where it is written so', async () => {
    const others = ['pt-BR', 'ar', 'qu-EC'].map((locale, index) => ({
      ...SITE,
      id: `sitio-${index}`,
      locale,
    }));
    const real = await createAssets({ sites: directoryOf(...others), demo: false });
    const pages = await Promise.all(
      others.map(({ id }) => real(new Request(`http://localhost/s/${id}`)).then(page => page?.text())),
    );
    assert.match(pages[0] ?? '', /<html lang="pt-BR">[\s\S]*segunda-feira a quarta-feira/);
    assert.match(pages[1] ?? '', /<html lang="ar" dir="rtl">[\s\S]*الاثنين إلى الأربعاء/);
    assert.match(pages[2] ?? '', /lunes a miércoles/);
  });

  it('open the desk of the site asked for, and of the first site otherwise', async () => {
    for (const path of ['/desk', '/desk?site=sol', '/desk?site=%22%3E']) {
      assert.match((await (await get(path))?.text()) ?? '', /<ventanilla-desk site="sol">/);
    }
  });
});

function directoryOf(...sites: SiteConfiguration[]) {
  return {
    get: (id: string) => sites.find(site => site.id === id),
    all: () => sites,
    subscribe: () => () => undefined,
  };
}
