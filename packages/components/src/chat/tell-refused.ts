import type { ErrorCode } from '@ventanilla/client';

/** The office does not take who the page says is signed in; the citizen goes on without a name. Bubbles and crosses shadow roots. */
export class IdentityRefusedEvent extends Event {
  /** Such as `identity-expired`. */
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super('identity-refused', { bubbles: true, composed: true });
    this.code = code;
  }
}

/** Tells the page, by an event and one line for whoever looks after it. */
export function tellRefused(element: HTMLElement, code: ErrorCode): void {
  // biome-ignore lint/suspicious/noConsole: the page's own developers are who can mend it.
  console.warn(`Ventanilla: the office does not know the page’s user (${code}), and goes on without a name.`);
  const refused = new IdentityRefusedEvent(code);
  element.dispatchEvent(refused);
}

declare global {
  interface HTMLElementEventMap {
    'identity-refused': IdentityRefusedEvent;
  }
}
