import type { ErrorCode } from '@ventanilla/client';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { deskIcons } from '../styles/icons.ts';
import { SignInEvent } from './sign-in.events.ts';
import { signInStyles } from './sign-in.styles.ts';

/**
 * The form that opens the desk.
 *
 * @element ventanilla-desk-sign-in
 * @fires {SignInEvent} sign-in - Both fields are filled in and the agent asks to enter.
 */
export class DeskSignIn extends LitElement {
  static override styles = [controls, signInStyles];

  @property({ attribute: false }) messages: DeskMessages = es;
  /** The answer is on its way. */
  @property({ type: Boolean }) busy = false;
  /** Why the last attempt failed, or why the agent was signed out. */
  @property({ attribute: false }) problem: ErrorCode | undefined;
  /** Seconds until one may try again after too many attempts. */
  @property({ attribute: false }) retryAfterSeconds: number | undefined;

  @state() private missing: ReadonlySet<'login' | 'password'> = new Set();

  @query('[name=login]') private readonly loginField!: HTMLInputElement;
  @query('[name=password]') private readonly passwordField!: HTMLInputElement;

  override focus(): void {
    this.loginField.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render() {
    const text = this.messages.signIn;
    return html`
      <form novalidate aria-labelledby="heading" @submit=${this.handleSubmit}>
        <span class="mark">${deskIcons.window}</span>
        <div>
          <h1 id="heading">${text.heading}</h1>
          <p class="quiet">${text.lead}</p>
        </div>
        <div role="alert">${this.problem ? html`<p class="problem">${this.explain(this.problem)}</p>` : nothing}</div>
        ${this.field('login', text.login, text.loginMissing)}
        ${this.field('password', text.password, text.passwordMissing)}
        <button type="submit" class="primary" aria-disabled=${this.busy}>
          ${this.busy ? text.submitting : text.submit}
        </button>
      </form>
    `;
  }

  private field(name: 'login' | 'password', label: string, missingText: string) {
    const missing = this.missing.has(name);
    return html`
      <label>
        ${label}
        <input
          name=${name}
          type=${name === 'login' ? 'text' : 'password'}
          autocomplete=${name === 'login' ? 'username' : 'current-password'}
          autocapitalize="none"
          spellcheck="false"
          required
          aria-invalid=${missing}
          aria-describedby=${missing ? `${name}-missing` : nothing}
        />
        ${missing ? html`<span class="wrong" id="${name}-missing">${missingText}</span>` : nothing}
      </label>
    `;
  }

  private explain(problem: ErrorCode): string {
    const seconds = this.retryAfterSeconds;
    return problem === 'too-many-requests' && seconds !== undefined
      ? this.messages.signIn.lockedFor(Math.max(1, Math.ceil(seconds / 60)))
      : this.messages.errors[problem];
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.busy) return;
    const login = this.loginField.value.trim();
    const password = this.passwordField.value;
    this.missing = new Set([
      ...(login ? [] : ['login' as const]),
      ...(password ? [] : ['password' as const]),
    ]);
    if (!login || !password) {
      (login ? this.passwordField : this.loginField).focus();
      return;
    }
    const request = new SignInEvent(login, password);
    this.dispatchEvent(request);
  }
}
