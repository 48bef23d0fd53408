import type { Browser, BrowserContext, Page } from '@playwright/test';
import { Agent } from '../e2e/people/agent.ts';
import { untilSeen } from '../e2e/people/calls.ts';
import { Citizen } from '../e2e/people/citizen.ts';
import { filmDrawnSigner, type Look } from './drawn-signer.ts';

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1366, height: 768 };
const LOOKS = {
  citizen: { wall: '#efe6d8', shirt: '#7a3b2e', skin: '#e0b08c', hair: '#4a3424' },
  agent: { wall: '#d9e4e2', shirt: '#1d3c4d', skin: '#b77f5d', hair: '#2a1c14' },
} satisfies Record<string, Look>;

/** A call in sign language from its mirror to the desk, between two people who are drawn. @param save - Takes the picture of a page. */
export async function pictureSignCall(
  browser: Browser,
  origin: string,
  save: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const agent = await Agent.signIn(filming(browser, LOOKS.agent), origin);
  const citizen = await Citizen.visit(filming(browser, LOOKS.citizen), origin);
  const { page } = citizen;
  await page.setViewportSize(PHONE);
  await citizen.openChannel('Lengua de señas');
  const call = page.locator('ventanilla-sign-call');
  await call.getByRole('button', { name: 'Activar la cámara' }).click();
  await call.getByLabel('Su video', { exact: true }).waitFor();
  await save(page, 'sign-mirror-360');
  await call.getByRole('button', { name: 'Hablar en señas ahora' }).click();
  await call.locator('.number').waitFor();
  await save(page, 'sign-queue-360');
  await agent.accept();
  await Promise.all([page, agent.page].map(untilSeen));
  await write(agent.page, '¿Me escribe su dirección?');
  await page.locator('ventanilla-live-text .typed', { hasText: 'dirección?' }).waitFor();
  await write(page, 'Calle 134 # 9-51');
  await agent.page.locator('ventanilla-live-text .typed', { hasText: '9-51' }).waitFor();
  await save(page, 'sign-call-360');
  await agent.page.setViewportSize(WIDE);
  await save(agent.page, 'sign-desk-1366');
  await page.setViewportSize(WIDE);
  await save(page, 'sign-call-1366');
  await Promise.all([citizen.leave(), agent.leave()]);
}

function write(page: Page, text: string): Promise<void> {
  return page.getByRole('textbox', { name: /la otra persona ve cada letra/ }).pressSequentially(text);
}

function filming(browser: Browser, look: Look): { newContext(): Promise<BrowserContext> } {
  return {
    async newContext() {
      const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'es-CO' });
      await context.addInitScript(filmDrawnSigner, look);
      return context;
    },
  };
}
