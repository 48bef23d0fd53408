import type { Instant } from '@ventanilla/client';
import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Ticker } from '../controllers/ticker.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { PresenceChooseEvent } from '../presence/presence.events.ts';
import { controls } from '../styles/controls.ts';

/** More than these are told in minutes. */
const SECONDS_ALONE = 120;

/**
 * Tells how long the agent is still offered nothing after a contact, and lets them end it.
 *
 * @element ventanilla-desk-wrap-up
 * @fires {PresenceChooseEvent} presence-choose - The agent takes new contacts from now on.
 */
export class DeskWrapUp extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(var(--_gap) * 1) calc(var(--_gap) * 3);
        padding: calc(var(--_gap) * 1) calc(var(--_gap) * 4);
        border-block-end: 1px solid var(--_line);
        background: var(--_accent-soft);
      }
      p {
        flex: 1 1 14rem;
      }
      [role='timer'] {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  /** When it ends. Absent while there is none. */
  @property({ attribute: false }) until: Instant | undefined;
  @property({ attribute: false }) messages: DeskMessages = es;

  constructor() {
    super();
    new Ticker(this, () => this.until !== undefined);
  }

  protected override render() {
    const text = this.messages.wrapUp;
    const { until } = this;
    return html`<div class=${until ? 'bar' : nothing}>
      <p>
        <span role="status">${until ? text.explanation : ''}</span>
        ${until ? html`<span role="timer">${this.#left(until)}</span>` : nothing}
      </p>
      ${until ? html`<button type="button" @click=${this.end}>${text.end}</button>` : nothing}
    </div>`;
  }

  #left(until: Instant): string {
    const seconds = secondsUntil(until);
    const { minutesLeft, secondsLeft } = this.messages.wrapUp;
    return seconds > SECONDS_ALONE ? minutesLeft(Math.ceil(seconds / 60)) : secondsLeft(seconds);
  }

  private readonly end = (): void => {
    const chosen = new PresenceChooseEvent('available');
    this.dispatchEvent(chosen);
  };
}

function secondsUntil(instant: Instant): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1_000));
}
