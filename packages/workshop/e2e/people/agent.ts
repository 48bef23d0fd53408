import type { Browser, Locator, Page } from '@playwright/test';
import { complaintsOf } from './complaints.ts';

/** An agent at the desk, in a browser of her own. */
export class Agent {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly #origin: string;
  readonly #field: Locator;

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.complaints = complaintsOf(page);
    this.#origin = origin;
    this.#field = page.getByRole('textbox', { name: 'Respuesta al ciudadano' });
  }

  /** Signs in with the demo's password and says that she is available. */
  static async signIn(browser: Pick<Browser, 'newContext'>, origin: string, login = 'ana'): Promise<Agent> {
    const context = await browser.newContext();
    const agent = new Agent(await context.newPage(), origin);
    await agent.page.goto(`${origin}/desk`);
    await agent.page.getByLabel('Usuario').fill(login);
    await agent.page.getByLabel('Contraseña').fill('ventanilla-demo');
    await agent.page.getByRole('button', { name: 'Ingresar' }).click();
    await agent.page.getByLabel('Su estado').selectOption('available');
    return agent;
  }

  /** Takes the contact that is offered, and waits until an answer can be written. */
  async accept(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Aceptar/ })
      .first()
      .click();
    await this.#field.waitFor();
  }

  async write(text: string): Promise<void> {
    await this.#field.fill(text);
    await this.#field.press('Enter');
  }

  /** Texts of all messages in view, both sides, from the top. */
  async conversation(): Promise<string[]> {
    return this.page.locator('ventanilla-timeline .bubble').allTextContents();
  }

  /** Texts of all messages of the one contact she holds, from the server's log. */
  async log(): Promise<string[]> {
    const site = `${this.#origin}/v1/sites/mirador`;
    const { contacts } = await this.#get<{ contacts: { id: string }[] }>(`${site}/agent/inbox`);
    const texts: string[] = [];
    for (let after = 0; ; ) {
      const path = `${site}/contacts/${contacts[0]?.id}/events?after=${after}`;
      const { events } = await this.#get<{ events: LoggedEvent[] }>(path);
      if (events.length === 0) return texts;
      for (const { n, kind, payload } of events) {
        if (n !== after + 1) throw new Error(`Event ${n} follows event ${after}.`);
        after = n;
        if (kind === 'message') texts.push(payload.text);
      }
    }
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  async #get<Answer>(url: string): Promise<Answer> {
    const answer = await this.page.request.get(url);
    if (!answer.ok()) throw new Error(`${url} answered ${answer.status()}`);
    return (await answer.json()) as Answer;
  }
}

interface LoggedEvent {
  n: number;
  kind: string;
  payload: { text: string };
}
