import { chromium } from 'playwright-core';

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const c = await b.newContext({ viewport: { width: 1366, height: 768 }, locale: 'es-CO' });
const p = await c.newPage();
const errs = [];
p.on('console', m => errs.push('city ' + m.type() + ': ' + m.text()));
p.on('pageerror', e => errs.push('city err ' + e));
const a = await b.newContext({ viewport: { width: 1366, height: 768 }, locale: 'es-CO' });
const d = await a.newPage();
d.on('console', m => errs.push('desk ' + m.type() + ': ' + m.text()));
d.on('pageerror', e => errs.push('desk err ' + e));
try {
  await d.goto(base + '/desk');
  await d.getByLabel('Usuario').fill('ana');
  await d.getByLabel('Contraseña').fill('ventanilla-demo');
  await d.getByRole('button', { name: 'Ingresar' }).click();
  await d.waitForTimeout(1500);
  await d.screenshot({ path: '/tmp/shots/desk-in.png' });
  console.log((await d.locator('body').ariaSnapshot()).slice(0, 2500));

  await d.getByLabel('Su estado').selectOption({ label: 'Disponible' });
  await d.waitForTimeout(500);
  await p.goto(base + '/');
  await p.waitForTimeout(800);
  await p.getByRole('button', { name: /Atención/ }).click();
  await p.waitForTimeout(800);
  await p.getByRole('button', { name: /^Chat/ }).click();
  await p.waitForTimeout(1200);
  await p.screenshot({ path: '/tmp/shots/chat0.png' });
  await p
    .getByRole('textbox')
    .last()
    .fill('Buenos días, ¿dónde pago el impuesto predial? Vi esto: https://example.org/predial');
  await p.keyboard.press('Enter');
  await p.waitForTimeout(1500);
  await p.screenshot({ path: '/tmp/shots/chat1.png' });
  console.log((await p.locator('ventanilla-banner').ariaSnapshot()).slice(0, 2500));
  await d.screenshot({ path: '/tmp/shots/desk-offer.png' });
  console.log((await d.locator('body').ariaSnapshot()).slice(0, 2500));
  await d
    .getByRole('button', { name: /Aceptar/ })
    .first()
    .click();
  await d.waitForTimeout(1000);
  await d
    .getByRole('textbox')
    .last()
    .fill('Buenos días. Puede pagarlo en línea o en cualquier banco autorizado.');
  await d.keyboard.press('Enter');
  await d.waitForTimeout(1000);
  await p.getByRole('textbox').last().fill('Muchas gracias 😊');
  await p.keyboard.press('Enter');
  await p.waitForTimeout(800);
  await p.screenshot({ path: '/tmp/shots/chat2.png' });
  await d.screenshot({ path: '/tmp/shots/desk2.png' });
  await p.setViewportSize({ width: 360, height: 740 });
  await d.setViewportSize({ width: 360, height: 740 });
  await d.waitForTimeout(500);
  await p.screenshot({ path: '/tmp/shots/chat360.png' });
  await d.screenshot({ path: '/tmp/shots/desk360.png' });
} catch (e) {
  console.log(e);
}
console.log(errs.join('\n'));
await b.close();
