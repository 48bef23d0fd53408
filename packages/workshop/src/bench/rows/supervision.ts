import { type Browser, chromium } from '@playwright/test';
import { ContactError } from '@ventanilla/client';
import { createAgentClient, type SupervisorClient } from '@ventanilla/client/agent';
import { AgentAccounts } from '@ventanilla/server';
import { createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../../browsers/find-browsers.ts';
import { buildPages } from '../../build/build-pages.ts';
import { median } from '../../statistics.ts';
import { fetchWithCookies } from '../../test-support/fetch-with-cookies.ts';
import type { BenchOptions } from '../bench-options.ts';
import { DAY_MS, DAYS, storeOfficeMonth } from '../load/office-month.ts';
import { AGENT_PASSWORD, SITE } from '../load/ventanilla-api.ts';
import type { Row } from '../row.ts';
import { VentanillaProcess } from '../ventanilla-process.ts';

/** Most that it may take, in ms. */
const BUDGET_MS = 1_000;
const LOGIN = 'supervisora';

/** The report has it all when it has caught up with the log. */
const LOOK_AGAIN_MS = 500;

/**
 * How long somebody who is signed in waits for the supervisor's page with 25,000 interactions in the 28 days of its report, on SQLite: in Chromium, from
 * opening the desk until how things stand, the figures and their plot are all there; and what of it is the server's, asked all at once
 * over HTTP. Medians, in ms.
 */
export async function measureSupervision({ divisor, nodeOptions, slices }: BenchOptions): Promise<Row[]> {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('No Chromium was found. `npm test` installs it, or says how to.');
  const contacts = Math.ceil(25_000 / divisor);
  await using everything = new AsyncDisposableStack();
  buildPages();
  const server = await VentanillaProcess.start({
    agents: 0,
    nodeOptions,
    async prepare(storage) {
      await storeOfficeMonth(storage, contacts);
      const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
      await new AgentAccounts({ storage, passwords, runtime: createNodeRuntime() }).add(SITE, {
        login: LOGIN,
        name: 'Supervisora',
        password: AGENT_PASSWORD,
        role: 'supervisor',
      });
    },
  });
  everything.defer(() => server.stop());
  const client = createAgentClient({
    server: server.origin,
    site: SITE,
    storage: 'memory',
    fetch: fetchWithCookies(),
  });
  everything.defer(() => client.close());
  await untilAnswered(() => client.signIn(LOGIN, AGENT_PASSWORD));
  await untilCounted(client.supervisor, contacts);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  everything.defer(() => browser.close());
  const cookies = await signedIn(browser, server.origin);

  const times: { server: number[]; page: number[] } = { server: [], page: [] };
  for (let slice = 0; slice < slices; slice++) {
    times.server.push(await askingMs(client.supervisor));
    times.page.push(await openingMs(browser, server.origin, cookies));
  }
  return [row('supervision-25k', times.server), row('supervision-25k-page', times.page)];
}

function row(name: string, times: readonly number[]): Row {
  const value = Number(median(times).toPrecision(3));
  return { name, value, unit: 'ms', budget: BUDGET_MS, ok: value <= BUDGET_MS };
}

function lastDays(): { from: string; to: string } {
  const day = (daysAgo: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Bogota' }).format(Date.now() - daysAgo * DAY_MS);
  return { from: day(DAYS - 1), to: day(0) };
}

/** A server that counts a month has little time for others. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ContactError && error.code === 'timeout')) throw error;
    }
  }
}

async function untilCounted(supervisor: SupervisorClient, contacts: number): Promise<void> {
  for (;;) {
    const { before, total } = await untilAnswered(() => supervisor.report(lastDays()));
    if (before.offered + total.offered >= contacts) return;
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** All that the page asks, at once, as it does. */
async function askingMs(supervisor: SupervisorClient): Promise<number> {
  const began = performance.now();
  await Promise.all([
    supervisor.board(),
    supervisor.pauses(),
    supervisor.staffing(),
    supervisor.report(lastDays()),
  ]);
  return performance.now() - began;
}

type Cookies = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['cookies']>>;

async function signedIn(browser: Browser, origin: string): Promise<Cookies> {
  const context = await browser.newContext({ locale: 'es-CO' });
  const page = await context.newPage();
  await page.goto(`${origin}/desk`);
  await page.getByLabel('Usuario').fill(LOGIN);
  await page.getByLabel('Contraseña').fill(AGENT_PASSWORD);
  await page.getByRole('button', { name: 'Ingresar' }).click();
  await page.getByRole('button', { name: 'Supervisión' }).waitFor();
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** In a browser that has fetched nothing before. */
async function openingMs(browser: Browser, origin: string, cookies: Cookies): Promise<number> {
  const context = await browser.newContext({ locale: 'es-CO', timezoneId: 'America/Bogota' });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.addInitScript(pressAndTime);
  await page.goto(`${origin}/desk`);
  const opened = await page.waitForFunction(() => (globalThis as Timed).openedMs);
  const ms = (await opened.jsonValue()) as number;
  await context.close();
  return ms;
}

type Timed = typeof globalThis & { openedMs?: number };

/** Runs in the page: presses the button to the supervisor's page as soon as there is one, and notes when all is there. */
function pressAndTime(): void {
  const find = (...path: string[]) =>
    path.reduce<ParentNode | null | undefined>((root, selector) => {
      const found = root?.querySelector<HTMLElement>(selector);
      return found?.shadowRoot ?? found;
    }, document);
  const workspace = ['ventanilla-desk', 'ventanilla-desk-workspace'];
  const page = [...workspace, 'ventanilla-desk-supervision'];
  let isPressed = false;
  const look = () => {
    const button = find(...workspace, '.tools .page');
    if (!isPressed && button instanceof HTMLElement) {
      isPressed = true;
      button.click();
    }
    const board = find(...page, 'ventanilla-desk-live-board', 'dl.figures');
    const figures = find(...page, 'ventanilla-desk-report', 'dl.figures');
    const plot = find(...page, 'ventanilla-desk-report', 'ventanilla-desk-bars', 'canvas');
    if (board && figures && plot) (globalThis as Timed).openedMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
