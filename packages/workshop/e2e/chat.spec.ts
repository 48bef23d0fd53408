import { expect, test } from '@playwright/test';
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

test('nothing is stored in the browser before the citizen acts', async ({ browser }) => {
  const citizen = await Citizen.visit(browser, server.origin);
  await expect(citizen.page.locator('ventanilla-banner').getByRole('button')).toBeVisible();
  const { cookies, origins } = await citizen.page.context().storageState();
  expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
  await citizen.leave();
});

test('citizen and agent talk, see each other write and read, and a reload changes nothing', async ({
  browser,
}) => {
  const agent = await Agent.signIn(browser, server.origin);
  const citizen = await Citizen.visit(browser, server.origin);
  await citizen.openChat();
  await citizen.write('Buenas, ¿dónde pago el impuesto predial? «Urgente» <b>hoy</b> 🚌');
  await agent.accept();
  await expect(citizen.chat).toContainText('Le atiende Ana');

  await agent.page.getByRole('textbox', { name: 'Respuesta al ciudadano' }).pressSequentially('Buen');
  await expect(citizen.chat).toContainText('está escribiendo');
  await agent.write('Buenos días. En línea o en https://example.org/pagos, como prefiera.');
  await expect(citizen.chat.getByRole('link', { name: 'https://example.org/pagos' })).toBeVisible();
  await expect(agent.page.getByRole('log')).toContainText('Leído');

  const talk = [
    'Buenas, ¿dónde pago el impuesto predial? «Urgente» <b>hoy</b> 🚌',
    'Buenos días. En línea o en https://example.org/pagos, como prefiera.',
  ];
  expect(await citizen.conversation()).toEqual(talk);
  expect(await agent.conversation()).toEqual(talk);

  await citizen.page.reload();
  await citizen.openChat();
  await expect.poll(() => citizen.conversation()).toEqual(talk);
  await citizen.write('Gracias, ya pude.');
  await expect.poll(() => agent.conversation()).toEqual([...talk, 'Gracias, ya pude.']);

  expect(citizen.complaints).toEqual([]);
  expect(agent.complaints).toEqual([]);
  await Promise.all([citizen.leave(), agent.leave()]);
});

test('a chat that the citizen ended goes on under the same number when they write again', async ({
  browser,
}) => {
  const agent = await Agent.signIn(browser, server.origin, 'luis');
  const citizen = await Citizen.visit(browser, server.origin);
  await citizen.openChat();
  await citizen.write('¿A qué hora abren el sábado?');
  await agent.accept();
  const number = citizen.chat.getByRole('status', { name: 'Su número de caso' });
  await expect(number).toBeVisible();
  const reference = await number.textContent();

  await citizen.chat.getByRole('button', { name: 'Terminar' }).click();
  await citizen.chat.getByRole('button', { name: 'Sí, terminar' }).click();
  await expect(citizen.chat).toContainText('El chat terminó');
  await citizen.write('Perdón, una pregunta más');
  await agent.accept();
  await expect(agent.page.getByRole('log')).toContainText('Perdón, una pregunta más');
  await expect(number).toHaveText(reference ?? '');
  await Promise.all([citizen.leave(), agent.leave()]);
});
