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

  /** Gives the contact in view away: to a colleague by name, or to whoever comes next. */
  async handOn(name?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Transferir', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Transferir el contacto' });
    if (name !== undefined) {
      await dialog.getByRole('radio', { name: 'A una persona' }).check();
      await dialog.getByRole('radio', { name }).check();
    }
    await dialog.getByRole('button', { name: 'Transferir', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Asks a colleague into the call in view, as whatever the desk proposes. */
  async invite(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Invitar', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Invitar a la llamada' });
    await dialog.getByRole('radio', { name }).check();
    await dialog.getByRole('button', { name: 'Invitar', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
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
    const messages = (await this.events()).filter(({ kind }) => kind === 'message');
    return messages.map(({ payload }) => payload.text);
  }

  /** Every event of a contact in her inbox, by its number or the first, from the server's log. */
  async events(reference?: string): Promise<LoggedEvent[]> {
    const site = `${this.#origin}/v1/sites/mirador`;
    const { contacts } = await this.#get<{ contacts: InboxContact[] }>(`${site}/agent/inbox`);
    const contact = contacts.find(each => reference === undefined || each.reference === reference);
    const all: LoggedEvent[] = [];
    for (;;) {
      const path = `${site}/contacts/${contact?.id}/events?after=${all.length}`;
      const { events } = await this.#get<{ events: LoggedEvent[] }>(path);
      if (events.length === 0) return all;
      for (const event of events) {
        if (event.n !== all.length + 1) throw new Error(`Event ${event.n} follows event ${all.length}.`);
        all.push(event);
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

interface InboxContact {
  id: string;
  reference: string;
}

interface LoggedEvent {
  n: number;
  kind: string;
  payload: { text: string };
}
