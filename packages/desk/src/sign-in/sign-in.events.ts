/** The agent asks to be signed in. Carries the password: handle it and let it go. */
export class SignInEvent extends Event {
  readonly login: string;
  readonly password: string;

  constructor(login: string, password: string) {
    super('sign-in', { bubbles: true, composed: false });
    this.login = login;
    this.password = password;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sign-in': SignInEvent;
  }
}
