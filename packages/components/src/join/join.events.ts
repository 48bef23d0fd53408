/** The citizen has joined, or has given up. Bubbles and crosses shadow roots. */
export class JoinEndEvent extends Event {
  readonly joined: boolean;
  constructor(joined: boolean) {
    super('join-end', { bubbles: true, composed: true });
    this.joined = joined;
  }
}

declare global {
  interface HTMLElementEventMap {
    'join-end': JoinEndEvent;
  }
}
