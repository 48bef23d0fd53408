import type { ErrorCode } from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';

/**
 * Asks before a contact is closed.
 *
 * @element ventanilla-desk-close
 */
export class DeskCloseDialog extends LitElement {
  static override styles = [controls, dialogStyles];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  /** Called once it is done and the dialog closed: whoever shows the dialog moves the focus on. */
  @property({ attribute: false }) done: () => void = () => {};
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private problem: ErrorCode | undefined;
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  open(): void {
    this.problem = undefined;
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const text = this.messages.contact;
    return html`
      <dialog aria-labelledby="heading" aria-describedby="text">
        <h2 id="heading">${text.closeHeading}</h2>
        <form @submit=${this.handleSubmit}>
          <p id="text">${text.closeText(this.session?.state.summary?.reference ?? '')}</p>
          <div role="alert">
            ${this.problem ? html`<p class="problem">${this.messages.errors[this.problem]}</p>` : nothing}
          </div>
          <div class="buttons">
            <button type="button" @click=${() => this.dialog.close()}>${text.cancel}</button>
            <button type="submit" class="primary" aria-disabled=${this.busy}>${text.closeConfirm}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  private async handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      await this.session?.end();
      this.dialog.close();
      this.done();
    } catch (error) {
      this.problem = codeOf(error);
    } finally {
      this.busy = false;
    }
  }
}
