import {
  type ContactId,
  type ContactSummary,
  DESK_CHANNELS,
  type ErrorCode,
  MAX_TEXT_LENGTH,
} from '@ventanilla/client';
import type { AgentClient } from '@ventanilla/client/agent';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';

/**
 * Asks who is on the telephone or at the counter and what about, and begins their contact.
 *
 * @element ventanilla-desk-new-contact
 */
export class DeskNewContactDialog extends LitElement {
  static override styles = [
    controls,
    dialogStyles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_gap) * 2) calc(var(--_gap) * 6);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      .choice {
        display: flex;
        align-items: center;
        gap: calc(var(--_gap) * 2);
        min-block-size: 2.75rem;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) client: Pick<AgentClient, 'openAtDesk'> | undefined;
  /** Called with the contact once it is begun and the dialog closed: whoever shows the dialog moves the focus on. */
  @property({ attribute: false }) done: (contact: ContactId) => void = () => {};
  @property({ attribute: false }) messages: DeskMessages = es;

  /** Another contact of the same person. */
  @state() private person: ContactSummary | undefined;
  @state() private problem: ErrorCode | undefined;
  @state() private busy = false;
  /** What is written in it belongs to one time. */
  @state() private isOpen = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('form') private readonly form!: HTMLFormElement;

  /** @param person - Another contact of the same person. Default somebody new. */
  async open(person?: ContactSummary): Promise<void> {
    if (this.dialog.open) return;
    this.person = person;
    this.problem = undefined;
    this.isOpen = true;
    await this.updateComplete;
    this.dialog.showModal();
  }

  protected override render() {
    return html`
      <dialog aria-labelledby="heading" @close=${this.handleClose}>
        ${this.isOpen ? this.contents() : nothing}
      </dialog>
    `;
  }

  private contents() {
    const text = this.messages.newContact;
    return html`
        <h2 id="heading">${text.heading}</h2>
        <form @submit=${this.handleSubmit}>
          ${this.person ? html`<p>${text.samePerson(this.person.reference)}</p>` : nothing}
          <fieldset>
            <legend>${text.how}</legend>
            ${DESK_CHANNELS.map(
              (channel, index) => html`<label class="choice">
                <input type="radio" name="channel" value=${channel} ?checked=${index === 0} />
                ${this.messages.details.channels[channel]}
              </label>`,
            )}
          </fieldset>
          ${
            this.person
              ? nothing
              : html`<label class="field">
                    ${text.name}
                    <input name="name" maxlength="200" autocomplete="off" />
                  </label>
                  <label class="field">
                    ${text.phone}
                    <input name="phone" type="tel" maxlength="40" autocomplete="off" />
                  </label>`
          }
          <label class="field">
            ${text.note}
            <textarea name="note" rows="3" maxlength=${MAX_TEXT_LENGTH}></textarea>
          </label>
          <p class="quiet">${text.hint}</p>
          <div role="alert">
            ${this.problem ? html`<p class="problem">${this.messages.errors[this.problem]}</p>` : nothing}
          </div>
          <div class="buttons">
            <button type="button" @click=${() => this.dialog.close()}>${text.cancel}</button>
            <button type="submit" class="primary" aria-disabled=${this.busy}>${text.confirm}</button>
          </div>
        </form>
    `;
  }

  private readonly handleClose = (): void => {
    this.isOpen = false;
  };

  private async handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy || !this.client) return;
    const data = new FormData(this.form);
    const said = (name: string) => String(data.get(name) ?? '').trim();
    const [name, phone, note] = [said('name'), said('phone'), said('note')];
    this.busy = true;
    this.problem = undefined;
    try {
      const { id } = await this.client.openAtDesk({
        channel: DESK_CHANNELS.find(channel => channel === said('channel')) ?? DESK_CHANNELS[0],
        locale: this.person?.locale ?? this.messages.locale,
        ...(name && { name }),
        ...(phone && { phone }),
        ...(note && { note }),
        ...(this.person && { samePersonAs: this.person.id }),
      });
      this.dialog.close();
      this.done(id);
    } catch (error) {
      this.problem = codeOf(error);
    } finally {
      this.busy = false;
    }
  }
}
