import type { ContactId, Party, ReadableEvent, ServerFrame } from '@ventanilla/protocol';
import { eventFor } from '../log/views.ts';

/** Consecutive events of one contact, made into text once for each audience however many read them. */
export class EventBatch {
  readonly firstN: number;
  readonly lastN: number;
  readonly #contact: ContactId;
  readonly #events: readonly ReadableEvent[];
  readonly #texts = new Map<Party, string>();

  /** @param events - At least one. */
  constructor(contact: ContactId, events: readonly ReadableEvent[]) {
    this.#contact = contact;
    this.#events = events;
    this.firstN = events[0]?.n ?? 0;
    this.lastN = events.at(-1)?.n ?? 0;
  }

  /** The frame, as JSON text. */
  textFor(party: Party): string {
    const known = this.#texts.get(party);
    if (known !== undefined) return known;
    const events = this.#events.map(event => eventFor(party, event));
    const frame: ServerFrame = { type: 'events', contact: this.#contact, events };
    const text = JSON.stringify(frame);
    this.#texts.set(party, text);
    return text;
  }
}
