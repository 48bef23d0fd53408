import type { ContactId } from '@ventanilla/client';

/** The agent opens a contact of the inbox. */
export class ContactChooseEvent extends Event {
  readonly contact: ContactId;

  constructor(contact: ContactId) {
    super('contact-choose', { bubbles: true, composed: true });
    this.contact = contact;
  }
}

/** The agent takes a waiting contact, or refuses an offer. */
export class OfferAnswerEvent extends Event {
  readonly contact: ContactId;
  readonly answer: 'accept' | 'decline';

  constructor(contact: ContactId, answer: 'accept' | 'decline') {
    super('offer-answer', { bubbles: true, composed: true });
    this.contact = contact;
    this.answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'contact-choose': ContactChooseEvent;
    'offer-answer': OfferAnswerEvent;
  }
}
