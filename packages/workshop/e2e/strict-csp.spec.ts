import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { servePage } from '../../../examples/strict-csp/src/serve-page.ts';
import { CityServer } from '../src/city-server.ts';
import { freePort } from '../src/free-port.ts';
import { filmIn } from './pages/film-in.ts';
import { complaintsOf } from './people/complaints.ts';
import { writeByChat } from './people/write-by-chat.ts';

const CONFIG = new URL('../../../examples/strict-csp/ventanilla.yaml', import.meta.url);

test('a page that forbids everything else holds a chat, and no breach is reported', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-strict-csp-'));
  const config = join(folder, 'ventanilla.yaml');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  writeFileSync(config, readFileSync(CONFIG, 'utf8').replace('http://localhost:4174', origin));
  const ventanilla = await CityServer.start({ config });
  const violations: string[] = [];
  let heard = () => {};
  const onViolation = (report: string) => {
    violations.push(report);
    heard();
  };
  const web = await servePage({ port, ventanilla: ventanilla.origin, onViolation });
  try {
    const complaints = complaintsOf(page);
    await page.goto(origin);
    await page.getByRole('link', { name: 'Escríbanos por chat' }).click();
    await writeByChat(page, '¿Hasta cuándo puedo pagar?');
    expect(complaints).toEqual([]);
    expect(violations).toEqual([]);
    // The report does come when there is one.
    const reported = new Promise<void>(resolve => {
      heard = resolve;
    });
    await page.evaluate(() => document.body.append(document.createElement('iframe')));
    await page.evaluate(() =>
      document.querySelector('iframe')?.setAttribute('src', 'https://elsewhere.example/'),
    );
    await reported;
    expect(violations.join()).toContain('elsewhere.example');
  } finally {
    web.close();
    await ventanilla.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a clip in sign language from another origin plays where the policy names that, and leaves its words where it does not', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-clips-'));
  const config = join(folder, 'ventanilla.yaml');
  const [named, unnamed, port] = [await freePort(), await freePort(), await freePort()];
  const film = await filmIn(page);
  let fetched = 0;
  const videos = createServer((_request, response) => {
    fetched++;
    response.writeHead(200, { 'content-type': 'video/webm', 'content-length': film.length }).end(film);
  }).listen(port, 'localhost');
  await once(videos, 'listening');
  const clips = `http://localhost:${port}`;
  const said = 'Aquí llama a una persona que habla en señas.';
  writeFileSync(
    config,
    readFileSync(CONFIG, 'utf8')
      .replace('http://localhost:4174', `http://localhost:${named}, http://localhost:${unnamed}`)
      .replace(
        '    lines:',
        `      sign-call:
        hours: always
        signLanguages: [csn]
        clips: { csn: { channel: { src: "${clips}/canal.webm", transcript: "${said}" } } }
    lines:`,
      ),
  );
  const ventanilla = await CityServer.start({ config });
  const violations: string[] = [];
  const onViolation = (report: string) => void violations.push(report);
  const options = { ventanilla: ventanilla.origin, onViolation };
  const servers = [
    await servePage({ ...options, port: named, clips: [clips] }),
    await servePage({ ...options, port: unnamed }),
  ];
  const clip = page.locator('ventanilla-sign-clip');
  const open = async (at: number) => {
    await page.goto(`http://localhost:${at}`);
    await page.locator('ventanilla-banner').getByRole('button').first().click();
  };
  try {
    await page.goto(`http://localhost:${named}`, { waitUntil: 'networkidle' });
    expect(fetched).toBe(0);
    await open(named);
    await expect(clip.getByRole('button', { name: 'Pausar el video' })).toBeVisible();
    const time = () => clip.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
    await expect.poll(time).toBeGreaterThan(0);
    await clip.getByText('Leer lo que dice').click();
    await expect(clip.getByText(said)).toBeVisible();
    await clip.getByRole('button', { name: 'Pausar el video' }).click();
    await expect(clip.getByRole('button', { name: 'Ver el video' })).toBeVisible();

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(named);
    await expect(clip.getByRole('button', { name: 'Ver el video' })).toBeVisible();
    expect(await time()).toBe(0);
    expect(violations).toEqual([]);

    await open(unnamed);
    await expect(clip.getByText(said)).toBeVisible();
    await expect(clip.locator('video')).toHaveCount(0);
    await expect.poll(() => violations.join()).toContain('media-src');
  } finally {
    for (const server of [...servers, videos]) {
      server.closeAllConnections();
      server.close();
    }
    await ventanilla.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
