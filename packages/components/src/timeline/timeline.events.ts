import type { SendId } from '@ventanilla/client';

/** The reader wants a failed message sent again. Bubbles and crosses shadow roots. */
export class MessageRetryEvent extends Event {
  /** Which message. */
  readonly key: SendId;
  constructor(key: SendId) {
    super('message-retry', { bubbles: true, composed: true });
    this.key = key;
  }
}

/** The reader gives a failed message up. Bubbles and crosses shadow roots. */
export class MessageDiscardEvent extends Event {
  /** Which message. */
  readonly key: SendId;
  constructor(key: SendId) {
    super('message-discard', { bubbles: true, composed: true });
    this.key = key;
  }
}

declare global {
  interface HTMLElementEventMap {
    'message-retry': MessageRetryEvent;
    'message-discard': MessageDiscardEvent;
  }
}
