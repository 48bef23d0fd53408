/** The citizen goes on in writing, within the same contact. Bubbles and crosses shadow roots. */
export class SignCallWriteEvent extends Event {
  constructor() {
    super('sign-call-write', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sign-call-write': SignCallWriteEvent;
  }
}
