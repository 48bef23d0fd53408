/** The agent leaves the desk, in this browser or in every one. */
export class SignOutEvent extends Event {
  readonly everywhere: boolean;

  constructor(everywhere: boolean) {
    super('sign-out', { bubbles: true, composed: true });
    this.everywhere = everywhere;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sign-out': SignOutEvent;
  }
}
