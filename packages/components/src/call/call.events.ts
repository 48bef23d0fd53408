/** The citizen goes on in writing, within the same contact. Bubbles and crosses shadow roots. */
export class CallWriteEvent extends Event {
  constructor() {
    super('call-write', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'call-write': CallWriteEvent;
  }
}
