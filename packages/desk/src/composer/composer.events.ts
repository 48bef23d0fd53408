/** The agent sends a reply to the citizen, or saves a note for colleagues. */
export class ComposerSubmitEvent extends Event {
  readonly mode: 'reply' | 'note';
  readonly text: string;

  constructor(mode: 'reply' | 'note', text: string) {
    super('composer-submit', { bubbles: true, composed: true });
    this.mode = mode;
    this.text = text;
  }
}

/** The agent writes a reply, or has stopped. Notes are not told to anyone. */
export class ComposerTypingEvent extends Event {
  readonly typing: boolean;

  constructor(typing: boolean) {
    super('composer-typing', { bubbles: true, composed: true });
    this.typing = typing;
  }
}

declare global {
  interface HTMLElementEventMap {
    'composer-submit': ComposerSubmitEvent;
    'composer-typing': ComposerTypingEvent;
  }
}
