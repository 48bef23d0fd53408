import type { TimelineEntry } from '@ventanilla/client';
import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { ReplyChooseEvent } from './replies.events.ts';

/**
 * The texts that a bot offers below its newest message, or before there is any, each sent with one press. Nothing once the citizen has written, or where a person
 * answers.
 *
 * @element ventanilla-replies
 * @fires {ReplyChooseEvent} reply-choose - The citizen has pressed one.
 */
export class Replies extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin: 0.5rem 0;
        padding: 0;
        list-style: none;
      }
      button {
        max-width: 100%;
        white-space: normal;
        text-align: start;
      }
    `,
  ];

  /** The newest entry of the conversation. */
  @property({ attribute: false }) entry: TimelineEntry | undefined;

  /** What is offered before there is any entry. */
  @property({ attribute: false }) texts: readonly string[] | undefined;

  protected override render() {
    const { entry, texts } = this;
    const offered = entry ? entry.type === 'message' && !entry.own && entry.replies : texts;
    if (!offered) return nothing;
    return html`
      <ul>
        ${offered.map(
          text =>
            html`<li><button class="outlined" dir="auto" @click=${() => this.handleChoose(text)}>${text}</button></li>`,
        )}
      </ul>
    `;
  }

  private handleChoose(text: string): void {
    const chosen = new ReplyChooseEvent(text);
    this.dispatchEvent(chosen);
  }
}
