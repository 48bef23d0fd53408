import { expect, type Page, test } from '@playwright/test';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { Citizen } from './people/citizen.ts';

let server: CityServer;

test.beforeAll(async () => {
  server = await CityServer.start();
});

test.afterAll(async () => {
  await server.stop();
});

test('by keyboard alone a citizen opens the banner, writes, is answered, ends the chat and is back where they began', async ({
  browser,
}) => {
  const agent = await Agent.signIn(browser, server.origin);
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.goto(server.origin);
  const launcher = page.locator('ventanilla-banner').getByRole('button').first();
  await launcher.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await focusPath(page)).toMatch(/ventanilla-panel.*h2/);

  await tabTo(page, 'Chat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Su mensaje' })).toBeFocused();
  await page.keyboard.type('Buenos días, ¿dónde renuevo la licencia?');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Vivo en el centro.');
  await page.keyboard.press('Enter');
  await agent.accept();
  await agent.write('En la sede del centro.');
  await expect(page.locator('ventanilla-chat')).toContainText('En la sede del centro.');

  await tabTo(page, 'Terminar', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Seguir', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Terminar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Sí, terminar', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Su mensaje' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(launcher).toBeFocused();
  await Promise.all([page.context().close(), agent.leave()]);
});

test('the log of messages can be scrolled by keyboard', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(server.origin);
  await page.locator('[data-ventanilla-open=chat]').first().click();
  const field = page.getByRole('textbox', { name: 'Su mensaje' });
  for (let n = 0; n < 8; n++) {
    await field.fill(`Mensaje ${n}\nque ocupa\nvarias líneas`);
    await field.press('Enter');
  }
  const log = page.getByRole('log', { name: 'Conversación' });
  await expect(log).toContainText('Mensaje 7');
  await log.focus();
  const before = await log.evaluate(element => element.scrollTop);
  await page.keyboard.press('PageUp');
  await expect.poll(() => log.evaluate(element => element.scrollTop)).toBeLessThan(before);
  await page.context().close();
});

test('what stands in the accessibility tree has its role, name and state', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.origin);
  const banner = page.locator('ventanilla-banner');
  await expect(banner.getByRole('button', { expanded: false })).toHaveCount(1);
  await banner.getByRole('button').first().click();
  await expect(banner.getByRole('button', { name: 'Cerrar', expanded: true })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Atención a la Ciudadanía' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByRole('dialog').getByRole('list')).toHaveCount(2);
  await expect(page.getByRole('link', { name: /Línea 123/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: /^Chat/ }).click();
  const field = page.getByRole('textbox', { name: 'Su mensaje' });
  await expect(field).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enviar' })).toBeDisabled();
  await field.fill('Hola');
  await field.press('Enter');
  await expect(page.getByRole('log', { name: 'Conversación' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Su número de caso' })).toHaveText(/^\w{3}-\w{3}-\w{3}$/);
  await page.context().close();
});

test('the first stop of the desk leads past everything to the conversation', async ({ browser }) => {
  const agent = await Agent.signIn(browser, server.origin, 'luis');
  const citizen = await Citizen.visit(browser, server.origin);
  await citizen.openChat();
  await citizen.write('Buenos días');
  await agent.accept();
  await tabTo(agent.page, 'Ir a la conversación', 'Shift+Tab');
  await agent.page.keyboard.press('Enter');
  await expect(agent.page.getByRole('textbox', { name: 'Respuesta al ciudadano' })).toBeFocused();
  await Promise.all([citizen.leave(), agent.leave()]);
});

test('by keyboard alone an agent puts a suggested answer into the reply, and sends it when it suits her', async ({
  browser,
}) => {
  const agent = await Agent.signIn(browser, server.origin, 'luis');
  const citizen = await Citizen.visit(browser, server.origin);
  await citizen.openChat();
  await citizen.write('¿Dónde pago el impuesto predial?');
  await agent.accept();
  const { page } = agent;
  const reply = page.getByRole('textbox', { name: 'Respuesta al ciudadano' });
  await page.getByRole('button', { name: 'Impuesto predial', exact: true }).waitFor();
  await reply.focus();
  await tabTo(page, 'Impuesto predial', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(reply).toBeFocused();
  await expect(reply).toHaveValue(/^Impuesto predial\. .*Información revisada el 2026-10-05\.$/s);
  expect(await agent.conversation()).toHaveLength(1);
  await page.keyboard.press('Enter');
  await expect(citizen.page.locator('ventanilla-chat')).toContainText('Información revisada el 2026-10-05.');
  await Promise.all([citizen.leave(), agent.leave()]);
});

test('by keyboard alone a supervisor opens her page, pauses a channel, takes it up again, and breaks the figures down', async ({
  browser,
}) => {
  const supervisor = await Agent.signIn(browser, server.origin, 'marta');
  const { page } = supervisor;
  await page.getByRole('button', { name: 'Supervisión' }).waitFor();
  await tabTo(page, 'Supervisión');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pausar Chat' }).waitFor();
  await tabTo(page, 'Pausar Chat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Motivo de la pausa' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Escriba el motivo/)).toBeVisible();
  await page.keyboard.type('Simulacro de evacuación');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Reanudar Chat' }).waitFor();
  await expect(page.getByRole('button', { name: 'Reanudar Chat' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pausar Chat' })).toBeFocused();
  const by = page.getByRole('combobox', { name: 'Detallar por' });
  for (let presses = 0; presses < 30; presses++) {
    if (await by.evaluate(select => select.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await expect(by).toBeFocused();
  const chosen = await by.inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(by).not.toHaveValue(chosen);
  await supervisor.leave();
});

/** Presses Tab until the element that has the focus is named so, as a person would, but not for ever. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press(key);
    if ((await focusName(page)).startsWith(name)) return;
  }
  throw new Error(`${key} does not lead to ${name}`);
}

/** What the element that has the focus is called. */
function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active?.getAttribute('aria-label') || active?.textContent || '').trim();
  });
}

/** Tags from the page to the element that has the focus, through shadow roots. */
function focusPath(page: Page): Promise<string> {
  return page.evaluate(() => {
    const path: string[] = [];
    for (let active = document.activeElement; active; active = active.shadowRoot?.activeElement ?? null)
      path.push(active.localName);
    return path.join(' ');
  });
}
