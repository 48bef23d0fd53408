import { CALLBACK_OUTCOMES, type CallbackOutcome, type ContactSummary } from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { icon } from '@ventanilla/components/icons';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { momentOf } from '../locales/moment-of.ts';
import { controls } from '../styles/controls.ts';

type Callback = NonNullable<ContactSummary['callback']>;

/**
 * Whom to call back, at which number and why, and how the call went. Nobody is dialled before it is due, nor after its end.
 *
 * @element ventanilla-desk-callback
 */
export class DeskCallback extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: none;
        padding: calc(var(--_gap) * 3) calc(var(--_gap) * 4);
        border-block-end: 1px solid var(--_line);
        background: var(--_surface-soft);
      }
      :host([shown]) {
        display: block;
      }
      h3,
      p {
        margin: 0 0 calc(var(--_gap) * 1);
        font-size: 1rem;
        overflow-wrap: anywhere;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(var(--_gap) * 2);
      }
      a {
        display: inline-flex;
        align-items: center;
        gap: calc(var(--_gap) * 1);
        min-block-size: 44px;
        font-weight: 700;
      }
      .problem {
        color: var(--_danger);
      }
    `,
  ];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  @property({ attribute: false }) contact: ContactSummary | undefined;
  /** The agent holds the contact. */
  @property({ type: Boolean }) mine = false;
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private busy = false;
  @state() private problem = '';

  protected override render() {
    const callback = this.contact?.callback;
    this.toggleAttribute('shown', callback !== undefined);
    if (!callback) return nothing;
    const text = this.messages.callback;
    return html`<section aria-label=${text.label}>
      <h3>${text.label}: ${text.callName(callback.name)}</h3>
      <p>${text.reason}: ${callback.reason}</p>
      <p>${this.standing(callback)}</p>
      ${callback.end === undefined && this.mine ? this.renderActs(callback) : nothing}
      <p class="problem" role="alert">${this.problem}</p>
    </section>`;
  }

  private standing({ end, dueAt, attempts, maxAttempts }: Callback): string {
    const text = this.messages.callback;
    if (end !== undefined) return text.ends[end];
    const isDue = Date.parse(dueAt) <= Date.now();
    const when = isDue ? text.now : text.dueAt(momentOf(dueAt, this.messages.locale));
    const count = attempts > 0 ? ` · ${text.attempts(Math.min(attempts + 1, maxAttempts), maxAttempts)}` : '';
    return `${when}${count}${this.mine || !isDue ? '' : `. ${text.acceptFirst}`}`;
  }

  private renderActs({ phone, signLanguage }: Callback) {
    const text = this.messages.callback;
    return html`
      <div class="row">
        <a href="tel:${phone}">${icon('phone')} ${text.dial(phone)}</a>
        <button type="button" class="by-video" @click=${() => this.callByVideo(signLanguage)}>${icon('call')} ${text.byVideo}</button>
      </div>
      <div class="row" role="group" aria-label=${text.outcome}>
        <span>${text.outcome}</span>
        ${CALLBACK_OUTCOMES.map(
          outcome =>
            html`<button type="button" class=${outcome === 'answered' ? 'primary' : ''} ?disabled=${this.busy} @click=${() => this.record(outcome)}>${text.outcomes[outcome]}</button>`,
        )}
      </div>
    `;
  }

  private async record(outcome: CallbackOutcome): Promise<void> {
    this.busy = true;
    this.problem = '';
    try {
      await this.session?.recordAttempt(outcome);
    } catch (error) {
      this.problem = this.messages.errors[codeOf(error)];
    } finally {
      this.busy = false;
    }
  }

  /** Rings in the citizen's page, where that is open; what goes wrong is in the call's own state. */
  private callByVideo(signLanguage: string | undefined): void {
    const call = this.session?.call;
    const starting =
      signLanguage === undefined ? call?.start('video') : call?.start('sign', { language: signLanguage });
    starting?.catch(() => undefined);
  }
}
