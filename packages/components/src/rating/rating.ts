import type { ChatSession } from '@ventanilla/client';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadRatingMessages } from '../locales/load-rating-messages.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import type { RatingMessages } from '../locales/rating.messages.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';

/**
 * Asks the citizen how it was, once a chat has ended. Nobody has to answer, and an answer can be changed.
 *
 * @element ventanilla-rating
 */
export class Rating extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
      p {
        margin: 0;
      }
      .scores {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block: 8px;
      }
      button[aria-pressed='true'] {
        border-color: var(--_accent);
        background: var(--_accent);
        color: var(--_on-accent);
      }
    `,
  ];

  /** The chat that has ended. */
  @property({ attribute: false }) session: ChatSession | undefined;

  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  @state() private chosen: number | undefined;
  @state() private standing: 'asking' | 'sending' | 'thanking' | 'failed' = 'asking';

  private readonly localize = new LocalizeController<RatingMessages>(this, loadRatingMessages);

  protected override render() {
    const { texts } = this.localize;
    if (!texts) return nothing;
    return html`
      <p id="question"><strong>${texts.question}</strong></p>
      <p>${texts.hint}</p>
      <div class="scores" role="group" aria-labelledby="question">
        ${texts.scores.map(
          (name, index) => html`<button
            class="outlined"
            aria-pressed=${this.chosen === index + 1}
            @click=${() => this.choose(index + 1)}
          >
            ${name}
          </button>`,
        )}
      </div>
      <div role="status">${this.standing === 'thanking' ? html`<p>${texts.thanks}</p>` : nothing}</div>
      <div role="alert">${this.standing === 'failed' ? html`<p>${texts.failed}</p>` : nothing}</div>
    `;
  }

  private async choose(score: number): Promise<void> {
    if (this.standing === 'sending') return;
    this.chosen = score;
    this.standing = 'sending';
    try {
      await this.session?.rate(score);
      this.standing = 'thanking';
    } catch {
      this.chosen = undefined;
      this.standing = 'failed';
    }
  }
}
