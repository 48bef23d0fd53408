/** The writer sends a text, which is not empty and not too long. Bubbles and crosses shadow roots. */
export class ComposerSendEvent extends Event {
  /** As written, without blanks around it. */
  readonly text: string;
  constructor(text: string) {
    super('composer-send', { bubbles: true, composed: true });
    this.text = text;
  }
}

/** The writer types, or has stopped. Repeated with each keystroke. Bubbles and crosses shadow roots. */
export class ComposerTypingEvent extends Event {
  readonly typing: boolean;
  constructor(typing: boolean) {
    super('composer-typing', { bubbles: true, composed: true });
    this.typing = typing;
  }
}

declare global {
  interface HTMLElementEventMap {
    'composer-send': ComposerSendEvent;
    'composer-typing': ComposerTypingEvent;
  }
}
