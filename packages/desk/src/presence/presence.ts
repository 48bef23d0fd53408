import { BREAK_KINDS, type BreakKind, type ChosenPresence, type PresenceState } from '@ventanilla/client';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { PresenceChooseEvent } from './presence.events.ts';

const STATES: readonly ChosenPresence[] = ['available', 'away', 'offline'];

/** What can be chosen: a state, or being away for something. */
type Choice = ChosenPresence | `away ${BreakKind}`;
/** `wrap-up` comes by itself: it is shown while it lasts, and cannot be chosen. */
type Shown = Choice | 'wrap-up';
const CHOICES: readonly Choice[] = STATES.flatMap((state): Choice[] =>
  state === 'away' ? [state, ...BREAK_KINDS.map(kind => `away ${kind}` as const)] : [state],
);

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
      .wrap-up {
        border-color: var(--_accent);
        border-radius: 2px;
        background: var(--_accent);
      }
      .away {
        border-color: var(--_warn);
        border-radius: 2px;
      }
    `,
  ];

  @property({ attribute: false }) presence: PresenceState = 'offline';
  /** What for they are away, as far as this page knows. */
  @property({ attribute: false }) kind: BreakKind | undefined;
  @property({ attribute: false }) messages: DeskMessages = es;

  protected override render() {
    const text = this.messages.presence;
    const current: Shown = this.presence === 'away' && this.kind ? `away ${this.kind}` : this.presence;
    const choices: readonly Shown[] = current === 'wrap-up' ? [current, ...CHOICES] : CHOICES;
    return html`
      <label title=${text.hint[this.presence]}>
        <span class="visually-hidden">${text.label}</span>
        <span class="dot ${this.presence}"></span>
        <select .value=${live(current)} @change=${this.handleChange}>
          ${choices.map(
            choice =>
              html`<option value=${choice} ?selected=${choice === current}>${this.nameOf(choice)}</option>`,
          )}
        </select>
      </label>
    `;
  }

  private handleChange(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const state = STATES.find(one => value.startsWith(one));
    if (!state) return;
    const choice = new PresenceChooseEvent(
      state,
      BREAK_KINDS.find(kind => value === `away ${kind}`),
    );
    this.dispatchEvent(choice);
  }

  private nameOf(choice: Shown): string {
    const text = this.messages.presence;
    const kind = BREAK_KINDS.find(one => choice === `away ${one}`);
    return kind ? text.breaks[kind] : text[choice as PresenceState];
  }
}
