import type { ContactId, ErrorCode, SearchAnswer } from '@ventanilla/client';
import type { AgentClient } from '@ventanilla/client/agent';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { contactList, contactListStyles } from '../contact-details/contact-list.ts';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';

/**
 * Finds contacts by their number, by what was said in them, or by a person's name or telephone number.
 *
 * @element ventanilla-desk-search
 */
export class DeskSearchDialog extends LitElement {
  static override styles = [
    controls,
    dialogStyles,
    contactListStyles,
    css`
      .row {
        display: flex;
        gap: calc(var(--_gap) * 2);
      }
      .row input {
        flex: 1;
        min-inline-size: 0;
      }
      .found {
        display: grid;
        gap: calc(var(--_gap) * 3);
        margin-block: calc(var(--_gap) * 4);
      }
    `,
  ];

  @property({ attribute: false }) client: Pick<AgentClient, 'search'> | undefined;
  /** Called with a contact to be shown, once the dialog is closed. */
  @property({ attribute: false }) choose: (contact: ContactId) => void = () => {};
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private answer: SearchAnswer | undefined;
  @state() private problem: ErrorCode | undefined;
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly field!: HTMLInputElement;

  private asked = 0;

  open(): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    // What was found last is often wanted again; what is typed now replaces it.
    this.field.select();
  }

  protected override render() {
    const text = this.messages.search;
    return html`
      <dialog aria-labelledby="heading">
        <h2 id="heading">${text.heading}</h2>
        <form @submit=${this.handleSubmit}>
          <label class="field">
            ${text.label}
            <span class="row">
              <input name="q" type="search" maxlength="200" autocomplete="off" aria-describedby="hint" />
              <button type="submit" class="primary" aria-disabled=${this.busy}>${text.submit}</button>
            </span>
          </label>
          <p class="quiet" id="hint">${text.hint}</p>
        </form>
        <div role="alert">
          ${this.problem ? html`<p class="problem">${this.messages.errors[this.problem]}</p>` : nothing}
        </div>
        <div class="found">
          <p role="status">${this.busy ? text.searching : this.count()}</p>
          ${
            this.answer
              ? contactList(
                  this.answer.contacts.map(({ contact, excerpt = '' }) => ({ ...contact, excerpt })),
                  { messages: this.messages, choose: contact => this.show(contact) },
                )
              : nothing
          }
        </div>
        <div class="buttons">
          <button type="button" @click=${() => this.dialog.close()}>${text.close}</button>
        </div>
      </dialog>
    `;
  }

  private count(): string {
    const text = this.messages.search;
    if (!this.answer) return '';
    const { contacts, hasMore } = this.answer;
    return hasMore ? text.first(contacts.length) : text.found(contacts.length);
  }

  private show(contact: ContactId): void {
    this.dialog.close();
    this.choose(contact);
  }

  private async handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const words = this.field.value.trim();
    if (words === '' || !this.client) return;
    this.asked += 1;
    const { asked } = this;
    this.busy = true;
    this.problem = undefined;
    try {
      const answer = await this.client.search(words);
      if (asked === this.asked) this.answer = answer;
    } catch (error) {
      if (asked === this.asked) this.problem = codeOf(error);
    } finally {
      if (asked === this.asked) this.busy = false;
    }
  }
}
