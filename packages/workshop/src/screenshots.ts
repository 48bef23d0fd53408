import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { Agent } from '../e2e/people/agent.ts';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from './browsers/find-browsers.ts';
import { buildPages } from './build/build-pages.ts';
import { ROOT } from './build/workspace.ts';
import { CityServer } from './city-server.ts';
import { pictureSignCall } from './picture-sign-call.ts';

/**
 * `node packages/workshop/src/screenshots.ts [calls]`: takes the pictures that the documentation shows from the real server: of the
 * banner, a chat and the form for being called back, in each theme, on a phone and on a wide screen, in Spanish and in Arabic; and of
 * a call in sign language, which can be taken alone.
 */
const FOLDER = join(ROOT, 'docs/images');
const THEMES = ['serena', 'cordillera', 'litoral'];
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];
const CONVERSATIONS = {
  es: [
    'Buenos días. ¿Cómo saco una cita para renovar la licencia de conducción?',
    'Buenos días, con gusto le ayudo. ¿En qué localidad vive usted?',
    'En Usaquén',
    'La sede más cercana está en la Calle 134. Hay turnos mañana a las 10:20 a. m. ¿Se lo reservo?',
    'Sí, por favor',
  ],
  ar: [
    'صباح الخير. كيف أحجز موعدًا لتجديد رخصة القيادة؟',
    'صباح النور، يسعدني مساعدتك. في أي حي تسكن؟',
    'في حي Usaquén',
    'أقرب مكتب في Calle 134. يوجد موعد غدًا الساعة 10:20. هل أحجزه لك؟',
    'نعم، من فضلك',
  ],
};
type Locale = keyof typeof CONVERSATIONS;

mkdirSync(FOLDER, { recursive: true });
buildPages();
const { chromium: executablePath } = findBrowsers();
if (!executablePath) throw new Error('No Chromium was found. `npm test` installs it, or says how to.');
const server = await CityServer.start();
const args = [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS];
const browser = await chromium.launch({ executablePath, args });
try {
  await pictureSignCall(browser, server.origin, save);
  for (const locale of process.argv[2] === 'calls' ? [] : (['es', 'ar'] as const)) {
    const agent = await Agent.signIn(browser, server.origin);
    const citizen = await talk(browser, agent, locale);
    for (const theme of THEMES) for (const screen of SCREENS) await picture(citizen, theme, locale, screen);
    await citizen.context().close();
    await agent.leave();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** A conversation of some sentences, both sides. @returns The citizen's page, with the chat open. */
async function talk(browser: Browser, agent: Agent, locale: Locale): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'es-CO' });
  const page = await context.newPage();
  await page.goto(server.origin);
  await page
    .locator('ventanilla-banner')
    .evaluate((banner, tag) => banner.setAttribute('locale', tag), locale);
  await page.locator('[data-ventanilla-open=chat]').first().click();
  const field = page.locator('ventanilla-chat').getByRole('textbox');
  for (const [index, text] of CONVERSATIONS[locale].entries()) {
    if (index === 1) await agent.accept();
    if (index % 2 === 1) await agent.write(text);
    else {
      await field.fill(text);
      await field.press('Enter');
    }
    await page.locator('ventanilla-chat .bubble', { hasText: text }).waitFor();
    await agent.page
      .locator('ventanilla-timeline .bubble', { hasText: text })
      .or(agent.page.getByText(text))
      .first()
      .waitFor();
  }
  return page;
}

/** The same page again in another dress: the list of channels, the chat as it stands, and the form for being called back. */
async function picture(
  page: Page,
  theme: string,
  locale: Locale,
  screen: { width: number; height: number },
): Promise<void> {
  await page.setViewportSize(screen);
  await page.goto(server.origin);
  await page
    .locator('ventanilla-banner')
    .evaluate((banner, tag) => banner.setAttribute('locale', tag), locale);
  await page.addStyleTag({ url: `${server.origin}/v1/themes/${theme}.css` });
  const launcher = page.locator('ventanilla-banner').getByRole('button').first();
  await launcher.click();
  // On a phone there is no pointer to light up what it points at.
  await page.mouse.move(0, 0);
  await page.locator('ventanilla-panel .state').first().waitFor();
  await save(page, `banner-${theme}-${locale}-${screen.width}`);
  await open(page, 'chat');
  const last = CONVERSATIONS[locale].at(-1) ?? '';
  await page.locator('ventanilla-chat .bubble', { hasText: last }).waitFor();
  await save(page, `chat-${theme}-${locale}-${screen.width}`);
  await open(page, 'callback');
  await page.locator(`ventanilla-callback [lang^=${locale}] form`).waitFor();
  await save(page, `callback-${theme}-${locale}-${screen.width}`);
}

/** By the page's own command, since a channel's name and place differ with language and hour. */
async function open(page: Page, channel: 'chat' | 'callback'): Promise<void> {
  await page.evaluate(kind => window.ventanilla?.open(kind), channel);
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
