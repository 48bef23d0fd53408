import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
import type { LivekitServer } from '../../livekit-server.ts';
import type { CitizenLink } from '../link/citizen-link.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type CallOptions, films, type MeasuredCall } from './measured-call.ts';

export interface PlainPlace {
  browser: BenchBrowser;
  link: CitizenLink;
}

const PAGE =
  '<!doctype html><title>Plain call</title><video autoplay playsinline muted style="width:100%"></video>';
const LIBRARY = createRequire(import.meta.url).resolve('livekit-client');

/** Two pages with `RTCPeerConnection` as it is, whose signalling takes the citizen's link too. */
export async function openPlainPeerCall(
  { browser, link }: PlainPlace,
  options: CallOptions,
): Promise<MeasuredCall> {
  const windows = await Promise.all(
    (['citizen', 'agent'] as const).map(party =>
      browser.window({ link, party, selector: 'video', isRedirected: true, ports: {} }),
    ),
  );
  const [forCitizen, forAgent] = windows as [BrowserContext, BrowserContext];
  let pages: Record<'citizen' | 'agent', Page> | undefined;
  const hand = (to: 'citizen' | 'agent', direction: 'up' | 'down') => (text: string) => {
    link.carry(direction, text.length, () => {
      pages?.[to].evaluate(said => mediaBench.plainPeer.hear(said), text).catch(() => undefined);
    });
  };
  await forCitizen.exposeFunction('mediaBenchSay', hand('agent', 'up'));
  await forAgent.exposeFunction('mediaBenchSay', hand('citizen', 'down'));
  const site = await servePlainPage();
  const [citizen, agent] = [await openPlainPage(site, forCitizen), await openPlainPage(site, forAgent)];
  pages = { citizen, agent };
  const open = async (page: Page, sends: MediaStreamConstraints | undefined) => {
    const isBalanced = options.isBalanced ?? false;
    await page.evaluate(given => mediaBench.plainPeer.open(given.sends, given.isBalanced), {
      sends,
      isBalanced,
    });
  };
  await open(citizen, films('citizen', options));
  await open(agent, films('agent', options));
  return {
    citizen,
    agent,
    async begin() {
      const at = Date.now();
      await agent.evaluate(() => mediaBench.plainPeer.call());
      return at;
    },
    close: () => closeAll(site, windows),
  };
}

/** Two pages in a LiveKit room with its library as it is. */
export async function openPlainRoomCall(
  place: PlainPlace & { livekit: LivekitServer },
  options: CallOptions,
): Promise<MeasuredCall> {
  const { browser, link, livekit } = place;
  const port = Number(new URL(livekit.url).port);
  const ports = { [port]: await link.tcpPortFor(port) };
  const windows = await Promise.all([
    browser.window({ link, party: 'citizen', selector: 'video', isRedirected: true, ports }),
    browser.window({ link, party: 'agent', selector: 'video', isRedirected: false, ports: {} }),
  ]);
  const site = await servePlainPage();
  const [citizen, agent] = [await openPlainPage(site, windows[0]), await openPlainPage(site, windows[1])];
  const room = randomUUID();
  await new RoomServiceClient(
    livekit.url.replace(/^ws/, 'http'),
    livekit.apiKey,
    livekit.apiSecret,
  ).createRoom({
    name: room,
  });
  const join = async (who: 'citizen' | 'agent') => {
    const token = new AccessToken(livekit.apiKey, livekit.apiSecret, { identity: who, ttl: 600 });
    token.addGrant({ room, roomJoin: true, canPublish: true, canSubscribe: true });
    const access = { url: livekit.url, token: await token.toJwt(), sends: films(who, options) };
    await (who === 'citizen' ? citizen : agent).evaluate(
      ({ url, token, sends }) => mediaBench.joinPlainRoom(url, token, sends),
      access,
    );
  };
  for (const page of [citizen, agent]) await page.addScriptTag({ path: LIBRARY });
  return {
    citizen,
    agent,
    async begin() {
      const at = Date.now();
      await Promise.all([join('citizen'), join('agent')]);
      return at;
    },
    close: () => closeAll(site, windows),
  };
}

/** From this machine, so that the page may use a camera; by a server, since a page without one may not reach others on this machine. */
async function servePlainPage(): Promise<Server> {
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(PAGE);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  return site;
}

async function openPlainPage(site: Server, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  return page;
}

async function closeAll(site: Server, windows: readonly BrowserContext[]): Promise<void> {
  for (const window of windows) await window.close();
  site.closeAllConnections();
  site.close();
}
