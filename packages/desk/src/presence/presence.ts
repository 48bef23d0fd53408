import type { PresenceState } from '@ventanilla/client';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { PresenceChooseEvent } from './presence.events.ts';

const STATES: readonly PresenceState[] = ['available', 'away', 'offline'];

/**
 * Shows the agent's presence and lets them change it.
 *
 * @element ventanilla-desk-presence
 * @fires {PresenceChooseEvent} presence-choose - Another state was chosen; shown once the server holds it.
 */
export class DeskPresence extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      label {
        position: relative;
        display: flex;
        align-items: center;
      }
      select {
        max-inline-size: 100%;
        padding-inline-start: 2rem;
        font-weight: 600;
      }
      .dot {
        position: absolute;
        inset-inline-start: 0.75rem;
        inline-size: 0.75rem;
        block-size: 0.75rem;
        border: 2px solid var(--_border);
        border-radius: 50%;
        pointer-events: none;
      }
      .available {
        border-color: var(--_good);
        background: var(--_good);
      }
      .away {
        border-color: var(--_warn);
        border-radius: 2px;
      }
    `,
  ];

  @property({ attribute: false }) presence: PresenceState = 'offline';
  @property({ attribute: false }) messages: DeskMessages = es;

  protected override render() {
    const text = this.messages.presence;
    return html`
      <label title=${text.hint[this.presence]}>
        <span class="visually-hidden">${text.label}</span>
        <span class="dot ${this.presence}"></span>
        <select .value=${live(this.presence)} @change=${this.handleChange}>
          ${STATES.map(state => html`<option value=${state} ?selected=${state === this.presence}>${text[state]}</option>`)}
        </select>
      </label>
    `;
  }

  private handleChange(event: Event): void {
    const chosen = STATES.find(state => state === (event.target as HTMLSelectElement).value);
    if (!chosen) return;
    const choice = new PresenceChooseEvent(chosen);
    this.dispatchEvent(choice);
  }
}
