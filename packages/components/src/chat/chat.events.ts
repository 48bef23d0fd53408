/** The number of unseen messages of the other side has changed. Bubbles and crosses shadow roots. */
export class ChatUnreadEvent extends Event {
  /** Messages nobody here has seen; 0 once all are read. */
  readonly count: number;
  constructor(count: number) {
    super('chat-unread', { bubbles: true, composed: true });
    this.count = count;
  }
}

/** The citizen answers a call of the office. Bubbles and crosses shadow roots. */
export class ChatCallEvent extends Event {
  constructor() {
    super('chat-call', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-call': ChatCallEvent;
    'chat-unread': ChatUnreadEvent;
  }
}
