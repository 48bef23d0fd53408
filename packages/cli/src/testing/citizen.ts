import { randomBytes, randomUUID } from 'node:crypto';
import type { ContactEvent, EventPage, OpenedContact, StoredSend } from '@ventanilla/protocol';

/** A citizen who writes by plain HTTP, with the same token wherever the server has moved to. */
export class Citizen {
  readonly #site: string;
  readonly #headers = {
    authorization: `Bearer vt1_${randomBytes(32).toString('base64url')}`,
    'content-type': 'application/json',
  };
  #contact = '';
  /** Of the contact, once it is open. */
  reference = '';

  constructor(site = 'sol') {
    this.#site = site;
  }

  /** Opens a contact with a first message. */
  async open(base: string, text: string): Promise<void> {
    const body = { channel: 'chat', locale: 'es', message: { id: randomUUID(), text } };
    const { contact } = await this.#call<OpenedContact>(base, 'POST', '', body);
    this.#contact = contact.id;
    this.reference = contact.reference;
  }

  /** @returns The message's number, once the server has acknowledged it. */
  async write(base: string, text: string): Promise<number> {
    const body = { id: randomUUID(), text };
    const { n } = await this.#call<StoredSend>(base, 'POST', `/${this.#contact}/messages`, body);
    return n;
  }

  /** Every event of the contact, as the server tells it now. */
  async read(base: string): Promise<ContactEvent[]> {
    const events: ContactEvent[] = [];
    for (;;) {
      const path = `/${this.#contact}/events?after=${events.length}`;
      const page = await this.#call<EventPage>(base, 'GET', path);
      events.push(...page.events);
      if (events.length >= page.lastN) return events;
    }
  }

  async #call<T>(base: string, method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${base}/v1/sites/${this.#site}/contacts${path}`, {
      method,
      headers: this.#headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

/** The texts of the messages among some events, in their order. */
export function textsOf(events: ContactEvent[]): string[] {
  return events.flatMap(event => (event.kind === 'message' && event.payload ? [event.payload.text] : []));
}
