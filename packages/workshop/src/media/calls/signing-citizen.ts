import type { BrowserContext } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { Citizen } from '../../../e2e/people/citizen.ts';
import { pressInFirefox } from '../../../e2e/people/firefox.ts';
import type { MeasuredPage } from './measured-call.ts';

/** A citizen who has asked to sign on the city's page and has a number, in whichever browser. */
export interface SigningCitizen {
  page: MeasuredPage;
  untilStage(): Promise<void>;
  /** Presses a button of the call. */
  press(kind: 'microphone' | 'camera'): Promise<void>;
  close(): Promise<void>;
}

const CHANNEL = 'Lengua de señas';
const ASK = 'Hablar en señas ahora';

export async function askInChromium(context: BrowserContext, origin: string): Promise<SigningCitizen> {
  const citizen = await Citizen.visit({ newContext: async () => context }, origin);
  const { page } = citizen;
  await citizen.openChannel(CHANNEL);
  await page.getByRole('button', { name: ASK }).click();
  await page.locator('ventanilla-sign-call .number').waitFor();
  const stage = page.locator('ventanilla-call-stage');
  return {
    page,
    untilStage: () => stage.waitFor(),
    press: kind => stage.locator(`button.${kind}`).click(),
    close: () => context.close(),
  };
}

export async function askInFirefox(page: FirefoxPage, origin: string): Promise<SigningCitizen> {
  const stage = 'ventanilla-banner >>> ventanilla-call-stage';
  await page.goto(origin);
  await page.locator('ventanilla-banner >>> button').click();
  await pressInFirefox(page, CHANNEL);
  await pressInFirefox(page, ASK);
  await page.waitForSelector('ventanilla-banner >>> ventanilla-sign-call >>> .number');
  return {
    page,
    async untilStage() {
      await page.waitForSelector(stage);
    },
    press: kind => page.locator(`${stage} >>> button.${kind}`).click(),
    close: () => page.close(),
  };
}
