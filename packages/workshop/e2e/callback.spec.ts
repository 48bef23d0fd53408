import { expect, type Page, test } from '@playwright/test';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { Citizen } from './people/citizen.ts';

let server: CityServer;

test.beforeAll(async () => {
  server = await CityServer.start();
});
test.afterAll(() => server.stop());

const form = (page: Page) => page.locator('ventanilla-callback');

/** Fills the form as people do, without a mouse, and sends it. */
async function ask(page: Page, phone: string): Promise<void> {
  await page.getByLabel('Su nombre').fill('Rosa Cárdenas');
  await page.getByLabel('¿Sobre qué quiere hablar?').fill('La renovación de mi licencia');
  await page.getByLabel('Número de teléfono').fill(phone);
  await page.getByRole('button', { name: 'Pedir la llamada' }).press('Enter');
}

test('B5: a citizen leaves name, reason and phone; an agent calls, says that nobody answered, and the office will try again', async ({
  browser,
}) => {
  const citizen = await Citizen.visit(browser, server.origin);
  const { page } = citizen;
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  await citizen.openChannel('Le llamamos');
  await page.getByLabel('Su nombre').waitFor();
  const before = fetched.length;

  // What is missing is named, with the way to each field.
  await page.getByRole('button', { name: 'Pedir la llamada' }).press('Enter');
  const summary = form(page).locator('.summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Escriba su nombre.' }).press('Enter');
  await expect(page.getByLabel('Su nombre')).toBeFocused();

  // A number for emergencies is not called back, but can be dialled at once.
  await ask(page, '123');
  await expect(form(page)).toContainText('Ese número es para emergencias');
  await expect(page.getByRole('link', { name: 'Llamar al 123 ahora' })).toHaveAttribute('href', 'tel:123');
  expect(fetched.slice(before).some(url => url.includes('check-phone'))).toBe(true);

  await ask(page, '300 555 0101');
  await expect(form(page)).toContainText('Su llamada está en la fila');
  const reference = (await form(page).locator('output').textContent()) ?? '';
  expect(reference).toMatch(/^\w{3}-\w{3}-\w{3}$/);

  const agent = await Agent.signIn(browser, server.origin);
  await agent.accept();
  const desk = agent.page.locator('ventanilla-desk-callback');
  await expect(desk).toContainText('Preguntar por Rosa Cárdenas');
  await expect(desk).toContainText('La renovación de mi licencia');
  await expect(desk.getByRole('link')).toHaveAttribute('href', 'tel:+573005550101');
  await expect(form(page)).toContainText('Le estamos llamando');
  await desk.getByRole('button', { name: 'No contestó' }).click();
  await expect(form(page)).toContainText('Hemos intentado 1 de 3 veces');
  await expect(form(page)).toContainText('Su llamada tiene hora');
  // Until then it can be taken by nobody, and dialled by nobody.
  await expect(desk.getByRole('link')).toHaveCount(0);
  await expect(agent.page.locator('ventanilla-timeline')).toContainText('Intento 1: No contestó.');

  expect(citizen.complaints).toEqual([]);
  expect(agent.complaints).toEqual([]);
  await agent.leave();
  await citizen.leave();
});

test('a callback is moved and cancelled by its link, on a device where nobody has signed in', async ({
  browser,
}) => {
  const citizen = await Citizen.visit(browser, server.origin);
  await citizen.openChannel('Le llamamos');
  await ask(citizen.page, '300 555 0102');
  await expect(form(citizen.page)).toContainText('Su llamada está en la fila');
  const reference = (await form(citizen.page).locator('output').textContent()) ?? '';
  const link = await form(citizen.page).locator('.link a').getAttribute('href');

  const other = await (await browser.newContext()).newPage();
  await other.goto(link ?? '');
  // Nothing is asked of the server before somebody presses.
  await other.getByRole('link', { name: /^Pedir una llamada/ }).click();
  await expect(form(other).locator('output')).toHaveText(reference);
  expect(new URL(other.url()).hash).toBe('');
  await other.getByRole('button', { name: 'Cambiar la hora' }).click();
  await other.getByRole('radio', { name: 'A una hora que yo elija' }).check();
  await other.getByRole('button', { name: 'Guardar el cambio' }).click();
  await expect(form(other)).toContainText('Su llamada tiene hora');
  await expect(form(citizen.page)).toContainText('Su llamada tiene hora');
  await other.getByRole('button', { name: 'Cancelar la llamada' }).click();
  await other.getByRole('button', { name: 'Sí, cancelar' }).click();
  await expect(form(other)).toContainText('Solicitud cancelada');
  await expect(form(citizen.page)).toContainText('Solicitud cancelada');
  await other.context().close();
  await citizen.leave();
});

test('a citizen who has written is called about the same case, with the same number', async ({ browser }) => {
  const citizen = await Citizen.visit(browser, server.origin);
  await citizen.openChat();
  await citizen.write('¿Hay alguien?');
  const number = citizen.chat.getByRole('status', { name: 'Su número de caso' });
  const reference = (await number.textContent()) ?? '';
  await citizen.page.getByRole('button', { name: 'Volver a los canales' }).click();
  await citizen.page.getByRole('button', { name: /^Le llamamos/ }).click();
  await ask(citizen.page, '300 555 0103');
  await expect(form(citizen.page).locator('output')).toHaveText(reference);
  const agent = await Agent.signIn(browser, server.origin);
  await agent.accept();
  const desk = agent.page.locator('ventanilla-desk-callback');
  await desk.getByRole('button', { name: 'Contestó', exact: true }).click();
  await expect(desk).toContainText('Se habló con la persona');
  await expect(form(citizen.page)).toContainText('Hablamos con usted');
  await agent.leave();
  await citizen.leave();
});

test('a form whose code for sending cannot be fetched keeps what was written, says so, and is sent once it can', async ({
  browser,
}) => {
  const citizen = await Citizen.visit(browser, server.origin);
  const { page } = citizen;
  const wishes: string[] = [];
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith('/contacts')) wishes.push(request.url());
  });
  await citizen.openChannel('Le llamamos');
  await page.getByLabel('Su nombre').waitFor();
  await page.context().setOffline(true);
  await ask(page, '300 555 0106');
  await expect(form(page).getByRole('alert')).toContainText('No hay conexión');
  await expect(page.getByLabel('Su nombre')).toHaveValue('Rosa Cárdenas');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Pedir la llamada' }).press('Enter');
  await expect(form(page)).toContainText('Su llamada está en la fila');
  expect(wishes).toHaveLength(1);
  await citizen.leave();
});
