import type { AgentContactState, SuggestedAnswer, TimelineEntry } from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Observe } from '../controllers/observe.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { SuggestionChooseEvent } from './suggestions.events.ts';
import { suggestionsStyles } from './suggestions.styles.ts';

/**
 * Procedures of the catalogue that fit what the citizen wrote last, each one press away from the reply. They go once one is chosen, and come
 * anew with what the citizen writes next.
 *
 * @element ventanilla-desk-suggestions
 * @fires {SuggestionChooseEvent} suggestion-choose - The agent wants to cite one.
 */
export class DeskSuggestions extends LitElement {
  static override styles = [controls, suggestionsStyles];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private found: readonly SuggestedAnswer[] = [];

  /** The message that `found` is for, or is being looked for. */
  private askedFor: string | undefined;
  /** Counts questions, so that an answer to an earlier one is passed over. */
  private asked = 0;
  private readonly observed = new Observe<AgentContactState>(this, ({ entries }) => this.look(entries));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('session')) return;
    this.askedFor = undefined;
    this.forget();
    this.observed.watch(this.session);
  }

  protected override render() {
    const text = this.messages.suggestions;
    return html`
      ${
        this.found.length > 0
          ? html`<section aria-labelledby="heading">
              <h3 id="heading">${text.heading}</h3>
              <ul>
                ${this.found.map(
                  suggestion => html`<li>
                    <button type="button" @click=${() => this.choose(suggestion)} title=${suggestion.summary}>
                      <span>${suggestion.title}</span>
                    </button>
                  </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }
      <p class="visually-hidden" role="status">${this.found.length > 0 ? text.count(this.found.length) : ''}</p>
    `;
  }

  /** Asks once for each message of the citizen. */
  private look(entries: readonly TimelineEntry[]): void {
    const newest = entries.findLast(entry => entry.type === 'message' && entry.author.role === 'citizen');
    if (!newest || newest.key === this.askedFor) return;
    this.askedFor = newest.key;
    this.ask();
  }

  private async ask(): Promise<void> {
    const asking = ++this.asked;
    // Help that cannot be had now is no reason to hold up the answer.
    const found = (await this.session?.suggestions().catch(() => [])) ?? [];
    if (asking === this.asked) this.found = found;
  }

  private choose(suggestion: SuggestedAnswer): void {
    this.forget();
    const chosen = new SuggestionChooseEvent(suggestion);
    this.dispatchEvent(chosen);
  }

  private forget(): void {
    this.asked++;
    this.found = [];
  }
}
