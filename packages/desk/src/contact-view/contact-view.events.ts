/** The agent leaves the conversation for the list, on a narrow screen. */
export class ContactLeaveEvent extends Event {
  constructor() {
    super('contact-leave', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'contact-leave': ContactLeaveEvent;
  }
}
