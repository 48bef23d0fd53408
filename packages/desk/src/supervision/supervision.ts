import type { SupervisorClient } from '@ventanilla/client/agent';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { loadSupervision } from './load-supervision.ts';
import type { SupervisionMessages } from './supervision.messages.ts';

/**
 * What a supervisor sees on one page: how things stand, which channels are open, how many people are needed, and the reports.
 *
 * @element ventanilla-desk-supervision
 */
export class DeskSupervision extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container: supervision / inline-size;
      }
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: calc(var(--_gap) * 4);
        max-inline-size: 90rem;
        margin-inline: auto;
        padding: calc(var(--_gap) * 4);
      }
      @container supervision (min-width: 60rem) {
        .page {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          align-items: start;
        }
        .side {
          display: grid;
          gap: calc(var(--_gap) * 4);
        }
        ventanilla-desk-report {
          grid-column: 1 / -1;
        }
      }
      .side {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: calc(var(--_gap) * 4);
      }
    `,
  ];

  @property({ attribute: false }) supervisor: SupervisorClient | undefined;
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private texts: SupervisionMessages | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('messages') && this.texts) return;
    loadSupervision(this.messages.locale).then(texts => {
      this.texts = texts;
    });
  }

  protected override render() {
    const { messages, supervisor, texts } = this;
    if (!texts || !supervisor) return nothing;
    return html`<div class="page">
      <ventanilla-desk-live-board .supervisor=${supervisor} .texts=${texts} .messages=${messages}></ventanilla-desk-live-board>
      <div class="side">
        <ventanilla-desk-pauses .supervisor=${supervisor} .texts=${texts} .messages=${messages}></ventanilla-desk-pauses>
        <ventanilla-desk-staffing .supervisor=${supervisor} .texts=${texts} .messages=${messages}></ventanilla-desk-staffing>
      </div>
      <ventanilla-desk-report .supervisor=${supervisor} .texts=${texts} .messages=${messages}></ventanilla-desk-report>
    </div>`;
  }
}
