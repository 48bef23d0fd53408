import type { ContactSummary } from '@ventanilla/client';

/** Another contact is to be begun for the person of this one. */
export class ContactBeginEvent extends Event {
  readonly person: ContactSummary;

  constructor(person: ContactSummary) {
    super('contact-begin', { bubbles: true, composed: true });
    this.person = person;
  }
}

declare global {
  interface HTMLElementEventMap {
    'contact-begin': ContactBeginEvent;
  }
}
