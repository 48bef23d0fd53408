import { expect, test } from '@playwright/test';
import { ExampleApp } from '../src/example-app.ts';
import { complaintsOf } from './people/complaints.ts';
import { writeByChat } from './people/write-by-chat.ts';

for (const name of ['react-vite', 'vue-vite']) {
  test(`the ${name} example opens the banner from a button of its own and holds a chat`, async ({ page }) => {
    const app = await ExampleApp.start(name);
    try {
      const complaints = complaintsOf(page);
      await page.goto(app.origin);
      const button = page.getByRole('button', { name: 'Preguntar por chat' });
      await expect(button).toHaveAttribute('aria-expanded', 'false');
      await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await writeByChat(page, '¿Qué papeles debo llevar?');
      await page.keyboard.press('Escape');
      await expect(button).toHaveAttribute('aria-expanded', 'false');
      expect(complaints).toEqual([]);
    } finally {
      await app.stop();
    }
  });
}
