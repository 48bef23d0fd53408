import type { AgentId, Colleague, ErrorCode, GuestRole } from '@ventanilla/client';
import type { CallSession } from '@ventanilla/client/call';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ColleagueList } from '../controllers/colleague-list.ts';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { transferStyles } from '../transfer/transfer.styles.ts';
import { invitable } from './invitable.ts';

const ROLES = ['interpreter', 'colleague'] as const satisfies readonly GuestRole[];

/**
 * Asks who is invited into the call that is under way, and as what. Those who can interpret it come first.
 *
 * @element ventanilla-desk-invite
 */
export class DeskInviteDialog extends LitElement {
  static override styles = [controls, dialogStyles, transferStyles];

  @property({ attribute: false }) call: CallSession | undefined;
  /** Fetches the colleagues each time the dialog opens. */
  @property({ attribute: false }) colleagues: () => Promise<readonly Colleague[]> = async () => [];
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private chosen: AgentId | undefined;
  @state() private comesAs: GuestRole = 'interpreter';
  @state() private problem: ErrorCode | 'missing' | undefined;
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  private readonly list = new ColleagueList(this);

  /** Opens the dialog, and fetches who is there now. */
  async open(): Promise<void> {
    if (this.dialog.open) return;
    this.chosen = undefined;
    this.comesAs = 'interpreter';
    this.problem = undefined;
    this.dialog.showModal();
    this.problem = (await this.list.fetch(this.colleagues)) ?? this.problem;
  }

  protected override render() {
    const text = this.messages.call.invite;
    return html`
      <dialog aria-labelledby="heading">
        <h2 id="heading">${text.heading}</h2>
        <form @submit=${this.handleSubmit}>
          ${this.renderPeople()}
          <fieldset>
            <legend>${text.as}</legend>
            ${ROLES.map(
              role => html`<label class="choice">
                <input
                  type="radio"
                  name="role"
                  .checked=${live(this.comesAs === role)}
                  @change=${() => {
                    this.comesAs = role;
                  }}
                />${text.roles[role]}
              </label>`,
            )}
          </fieldset>
          <div role="alert">${this.problem ? html`<p class="problem">${this.explain(this.problem)}</p>` : nothing}</div>
          <div class="buttons">
            <button type="button" @click=${() => this.dialog.close()}>${text.cancel}</button>
            <button type="submit" class="primary" aria-disabled=${this.busy}>${text.confirm}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  private renderPeople() {
    const text = this.messages.call.invite;
    const { people } = this.list;
    if (!people) return html`<p class="quiet" role="status">${text.loading}</p>`;
    const { interpreters, others } = invitable(people, this.call?.state);
    if (interpreters.length + others.length === 0) return html`<p class="quiet">${text.nobody}</p>`;
    return html`${this.renderGroup(text.interpreters, interpreters, 'interpreter')}
      ${this.renderGroup(text.others, others, 'colleague')}`;
  }

  private renderGroup(legend: string, people: readonly Colleague[], role: GuestRole) {
    if (people.length === 0) return nothing;
    return html`<fieldset>
      <legend>${legend}</legend>
      ${people.map(
        ({ id, name, skills }) => html`<label class="choice">
          <input
            type="radio"
            name="person"
            .checked=${live(this.chosen === id)}
            @change=${() => {
              this.chosen = id;
              this.comesAs = role;
              this.problem = undefined;
            }}
          />
          ${name} <small>${skills.join(' · ')}</small>
        </label>`,
      )}
    </fieldset>`;
  }

  private explain(problem: ErrorCode | 'missing'): string {
    const { call, errors } = this.messages;
    if (problem === 'missing') return call.invite.missing;
    return problem === 'agent-not-able' ? call.invite.notAble : errors[problem];
  }

  private async handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { call, chosen } = this;
    if (this.busy || !call) return;
    if (chosen === undefined) {
      this.problem = 'missing';
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      await call.invite(chosen, this.comesAs);
      this.dialog.close();
    } catch (error) {
      this.problem = codeOf(error);
    } finally {
      this.busy = false;
    }
  }
}
