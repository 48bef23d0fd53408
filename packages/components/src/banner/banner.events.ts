/** The panel has been opened, by the citizen or by the page. Bubbles. */
export class BannerOpenEvent extends Event {
  constructor() {
    super('ventanilla-open', { bubbles: true, composed: true });
  }
}

/** The panel has been closed. Bubbles. */
export class BannerCloseEvent extends Event {
  constructor() {
    super('ventanilla-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ventanilla-open': BannerOpenEvent;
    'ventanilla-close': BannerCloseEvent;
  }
}
