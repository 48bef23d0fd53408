import '../define.ts';
import './define.ts';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createContactClient } from '@ventanilla/client';
import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import { es } from '../locales/es.ts';
import { violations } from '../testing/violations.ts';
import type { DeskSupervision } from './supervision.ts';

/** Another one for each engine, as they share one server. */
const SITE = `test-supervision-${crypto.randomUUID().slice(0, 8)}`;
const timeout = 25_000;
const opened: { close(): void }[] = [];

function deep<E extends Element>(root: ParentNode, selector: string): E[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.querySelectorAll<E>(selector), ...shadows.flatMap(shadow => deep<E>(shadow, selector))];
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

async function shown<E extends HTMLElement>(
  page: DeskSupervision,
  selector: string,
  name: RegExp,
): Promise<E> {
  const find = () =>
    deep<E>(page.renderRoot, selector).find(element => name.test(element.ariaLabel ?? textOf(element)));
  await waitUntil(find, `No ${selector} says ${name}.`, { timeout });
  return find() as E;
}

async function supervisor(): Promise<AgentClient> {
  const client = createAgentClient({ server: location.origin, site: SITE, storage: 'memory' });
  opened.push(client);
  await client.signIn('supervisora', 'ventanilla-demo');
  return client;
}

const show = (client: AgentClient) =>
  fixture<DeskSupervision>(
    html`<ventanilla-desk-supervision .supervisor=${client.supervisor} .messages=${es}></ventanilla-desk-supervision>`,
  );

function write(text: string): void {
  const client = createContactClient({
    server: location.origin,
    site: SITE,
    storage: 'memory',
    locale: 'es',
  });
  opened.push(client);
  client.chat.send(text);
}

/** Resolves once reports know of somebody: the page asks for its report once. */
async function counted({ supervisor }: AgentClient): Promise<void> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv');
  const [from, to] = [day(-1), day(1)];
  const isCounted = async () => (await supervisor.report({ from, to })).total.offered > 0;
  await waitUntil(isCounted, 'Nobody is counted.', { timeout, interval: 200 });
}

function hasLanguage(): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(navigator.language).length >= 0;
  } catch {
    return false;
  }
}

describe("the supervisor's page", () => {
  afterEach(() => {
    for (const client of opened.splice(0)) client.close();
  });

  it('shows how things stand and the figures of the days, and is accessible', async () => {
    const client = await supervisor();
    write('¿Cuánto debo?');
    await counted(client);
    const page = await show(client);
    await shown(page, 'th', /Chat · general/);
    await shown(page, 'dt', /^Recibidos$/);
    await shown(page, '[role=img]', /por día/);
    // A browser whose language is none, as WebKit's without a locale, has the tables alone.
    const canvases = hasLanguage() ? 1 : 0;
    await waitUntil(() => deep(page.renderRoot, 'canvas').length === canvases, 'Nothing is drawn.', {
      timeout,
    });
    if (!hasLanguage()) {
      const isHidden = () => deep(page.renderRoot, 'ventanilla-desk-bars:not([hidden])').length === 0;
      await waitUntil(isHidden, 'An empty picture shows.', { timeout });
    }
    expect(await violations(page)).to.deep.equal([]);
  });

  it('pauses a channel for a reason, which it asks for, and takes it up again', async () => {
    const client = await supervisor();
    const page = await show(client);
    const pause = await shown<HTMLButtonElement>(page, 'button', /^Pausar Chat$/);
    const others = deep(page.renderRoot, '[data-channel]:not([data-channel=chat])');
    expect(others, 'channels that the site has not').to.deep.equal([]);
    pause.click();
    const reason = await shown<HTMLInputElement>(page, 'input[name=reason]', /^$/);
    const form = reason.form as HTMLFormElement;
    form.requestSubmit();
    await shown(page, '.problem', /Escriba el motivo/);
    expect(await violations(page)).to.deep.equal([]);
    reason.value = 'Simulacro de evacuación';
    form.requestSubmit();
    await shown(page, 'p', /Simulacro de evacuación/);
    const { channels } = await createContactClient({
      server: location.origin,
      site: SITE,
      storage: 'memory',
    }).availability();
    expect(channels.find(({ kind }) => kind === 'chat')).to.include({
      state: 'existing-only',
      reason: 'paused',
    });
    (await shown<HTMLButtonElement>(page, 'button', /^Reanudar Chat$/)).click();
    await shown(page, 'button', /^Pausar Chat$/);
  });

  it('breaks figures down by what is chosen, and refuses a span that ends before it begins', async () => {
    const page = await show(await supervisor());
    const by = await shown<HTMLSelectElement>(page, 'select', /día/);
    by.value = 'hour';
    by.dispatchEvent(new Event('change'));
    await shown(page, 'th', /^\d\d:00$/);
    await shown(page, 'th', /^Sin resolver$/);
    by.value = 'channel';
    by.dispatchEvent(new Event('change'));
    await shown(page, 'td small', /^periodo anterior: \d/);
    const [from] = deep<HTMLInputElement>(page.renderRoot, 'input[name=from]');
    if (!from) throw new Error('There is no first day.');
    from.value = '2999-01-01';
    from.form?.requestSubmit();
    await shown(page, '.problem', /día final/);
  });
});
