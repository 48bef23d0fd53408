/** The citizen has pressed a text that the bot offers. */
export class ReplyChooseEvent extends Event {
  readonly text: string;
  constructor(text: string) {
    super('reply-choose');
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reply-choose': ReplyChooseEvent;
  }
}
