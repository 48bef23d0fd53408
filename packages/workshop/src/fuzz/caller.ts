import { randomBytes, randomUUID } from 'node:crypto';
import type { ContactList, EventPage, OpenedContact } from '@ventanilla/protocol';

/** An agent who has signed in. */
export interface AgentPerson {
  /** What goes along with each request. */
  headers: Record<string, string>;
  /** Accepts a waiting contact and answers. */
  take(contact: string, text: string): Promise<void>;
  read(contact: string): Promise<EventPage>;
  /** A ticket for one socket. */
  ticket(): Promise<string>;
}

/** A citizen of a site who uses the contract as it is meant. */
export class Caller {
  readonly token = newVisitorToken();
  readonly #site: string;

  constructor(port: number, site: string) {
    this.#site = `http://127.0.0.1:${port}/v1/sites/${site}`;
  }

  /** @returns The id of the contact. */
  async open(text: string): Promise<string> {
    const body = { channel: 'chat', locale: 'es', message: { id: randomUUID(), text } };
    return ((await this.#call('POST', '/contacts', body)) as OpenedContact).contact.id;
  }

  /** Everything the citizen sees of a contact. */
  async view(contact: string): Promise<{ list: ContactList; page: EventPage }> {
    return {
      list: (await this.#call('GET', '/contacts')) as ContactList,
      page: (await this.#call('GET', `/contacts/${contact}/events`)) as EventPage,
    };
  }

  /** Signs an agent of the site in, who is available from then on. */
  async signIn(login: string, password: string): Promise<AgentPerson> {
    const answer = await fetch(`${this.#site}/agent/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password }),
    });
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    const headers = { cookie, 'ventanilla-csrf': csrfToken };
    const call = (method: string, path: string, body?: unknown) => this.#call(method, path, body, headers);
    return {
      headers,
      async take(contact, text) {
        await call('POST', `/contacts/${contact}/accept`, { id: randomUUID() });
        await call('POST', `/contacts/${contact}/messages`, { id: randomUUID(), text });
      },
      read: async contact => (await call('GET', `/contacts/${contact}/events`)) as EventPage,
      ticket: async () => ((await call('POST', '/agent/tickets')) as { ticket: string }).ticket,
    };
  }

  async #call(
    method: string,
    path: string,
    body?: unknown,
    credentials: Record<string, string> = { authorization: `Bearer ${this.token}` },
  ): Promise<unknown> {
    const headers = { ...credentials, ...(body !== undefined && { 'content-type': 'application/json' }) };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(this.#site + path, { method, headers, ...sent });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}

/** A token as a visitor's browser makes it. */
export function newVisitorToken(): string {
  return `vt1_${randomBytes(32).toString('base64url')}`;
}
