import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { deskIcons } from '../styles/icons.ts';
import { SignOutEvent } from './account.events.ts';

/**
 * The agent's name, and the ways out.
 *
 * @element ventanilla-desk-account
 * @fires {SignOutEvent} sign-out - The agent leaves, here or everywhere.
 */
export class DeskAccount extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      details {
        position: relative;
      }
      summary {
        display: flex;
        align-items: center;
        gap: calc(var(--_gap) * 2);
        min-inline-size: 2.75rem;
        min-block-size: 2.75rem;
        padding-inline: calc(var(--_gap) * 2.5);
        border-radius: var(--_corner);
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        background: var(--_accent-soft);
      }
      .name {
        max-inline-size: 12rem;
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .menu {
        position: absolute;
        z-index: 3;
        inset-block-start: calc(100% + 0.25rem);
        inset-inline-end: 0;
        display: grid;
        inline-size: min(20rem, calc(100vw - 2rem));
        gap: calc(var(--_gap) * 2);
        padding: calc(var(--_gap) * 4);
        border: 1px solid var(--_line);
        border-radius: var(--_corner);
        background: var(--_raised);
        box-shadow: var(--_shadow);
      }
      @container (max-width: 47.5rem) {
        .name {
          display: none;
        }
      }
    `,
  ];

  /** The name that citizens see. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) login = '';
  @property({ attribute: false }) messages: DeskMessages = es;

  @query('details') private readonly details!: HTMLDetailsElement;
  @query('summary') private readonly summary!: HTMLElement;

  protected override render() {
    const text = this.messages.account;
    return html`
      <details @keydown=${this.handleKey} @focusout=${this.handleFocusOut}>
        <summary aria-label=${text.menu(this.name)} title=${this.login}>
          ${deskIcons.account}<span class="name">${this.name}</span>
        </summary>
        <div class="menu">
          <p><strong>${this.name}</strong><br /><span class="quiet">${this.login}</span></p>
          <button type="button" @click=${() => this.leave(false)}>${text.signOutHere}</button>
          <button type="button" class="danger" aria-describedby="everywhere" @click=${() => this.leave(true)}>
            ${text.signOutEverywhere}
          </button>
          <p class="quiet" id="everywhere">${text.signOutEverywhereHint}</p>
        </div>
      </details>
    `;
  }

  private leave(everywhere: boolean): void {
    const leaving = new SignOutEvent(everywhere);
    this.dispatchEvent(leaving);
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.details.open) return;
    this.details.open = false;
    this.summary.focus();
  }

  private handleFocusOut(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.details.contains(to)) this.details.open = false;
  }
}
