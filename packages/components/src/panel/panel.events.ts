/** The citizen closes the panel. Bubbles and crosses shadow roots. */
export class PanelCloseEvent extends Event {
  constructor() {
    super('panel-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'panel-close': PanelCloseEvent;
  }
}
