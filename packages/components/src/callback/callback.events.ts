/** The office has taken the wish to be called. Bubbles and crosses shadow roots. */
export class CallbackBookedEvent extends Event {
  /** The number that the citizen writes down. */
  readonly reference: string;
  constructor(reference: string) {
    super('callback-booked', { bubbles: true, composed: true });
    this.reference = reference;
  }
}

declare global {
  interface HTMLElementEventMap {
    'callback-booked': CallbackBookedEvent;
  }
}
