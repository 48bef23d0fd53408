import { expect, type Page } from '@playwright/test';

/** Writes in the chat that is open, and waits until the office has the message and it has a number. */
export async function writeByChat(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Su mensaje' }).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.locator('ventanilla-chat')).toContainText('Enviado');
  await expect(page.getByRole('status', { name: 'Su número de caso' })).not.toBeEmpty();
}
