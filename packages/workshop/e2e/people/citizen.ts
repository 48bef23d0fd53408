import type { Browser, Locator, Page } from '@playwright/test';
import { complaintsOf } from './complaints.ts';

/** Somebody with a browser of their own on the city's page. */
export class Citizen {
  readonly page: Page;
  /** What the browser complained about: errors, and breaches of the page's security policy. */
  readonly complaints: readonly string[];
  readonly #field: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.complaints = complaintsOf(page);
    this.#field = page.getByRole('textbox', { name: 'Su mensaje' });
  }

  /** Comes to the page without doing anything there. */
  static async visit(browser: Pick<Browser, 'newContext'>, origin: string): Promise<Citizen> {
    const context = await browser.newContext();
    const citizen = new Citizen(await context.newPage());
    await citizen.page.goto(origin);
    return citizen;
  }

  /** Opens the chat through the page's own link. */
  async openChat(): Promise<void> {
    await this.page.getByRole('link', { name: 'Escríbanos por chat' }).first().click();
    await this.#field.waitFor();
  }

  /** Opens the banner and one of its channels, by the name that the list gives it. */
  async openChannel(name: string): Promise<void> {
    await this.page.locator('ventanilla-banner').getByRole('button').first().click();
    await this.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }

  /** Another tab of the same browser, on the same page. */
  async secondTab(origin: string): Promise<Citizen> {
    const citizen = new Citizen(await this.page.context().newPage());
    await citizen.page.goto(origin);
    return citizen;
  }

  /** Writes one message and sends it with Enter, whatever has become of the messages before. */
  async write(text: string): Promise<void> {
    await this.#field.fill(text);
    await this.#field.press('Enter');
  }

  /** Texts of all messages in view, both sides, from the top. */
  async conversation(): Promise<string[]> {
    return this.chat.locator('.bubble').allTextContents();
  }

  get chat(): Locator {
    return this.page.locator('ventanilla-chat');
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
