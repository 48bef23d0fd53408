import type { ChannelKind } from '@ventanilla/client';

/** The number of unseen messages of the other side has changed. Bubbles and crosses shadow roots. */
export class ChatUnreadEvent extends Event {
  /** Messages nobody here has seen; 0 once all are read. */
  readonly count: number;
  constructor(count: number) {
    super('chat-unread', { bubbles: true, composed: true });
    this.count = count;
  }
}

/** The citizen answers a call of the office, or would rather be called than wait. Bubbles and crosses shadow roots. */
export class ChatCallEvent extends Event {
  /** Where that is done. */
  readonly channel: Exclude<ChannelKind, 'chat'>;
  constructor(channel: Exclude<ChannelKind, 'chat'>) {
    super('chat-call', { bubbles: true, composed: true });
    this.channel = channel;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-call': ChatCallEvent;
    'chat-unread': ChatUnreadEvent;
  }
}
