import type { AgentId, Colleague, ErrorCode } from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ColleagueList } from '../controllers/colleague-list.ts';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { transferStyles } from './transfer.styles.ts';

/**
 * Asks to whom a contact goes: back to the queue for chosen skills, or to one colleague.
 *
 * @element ventanilla-desk-transfer
 */
export class DeskTransferDialog extends LitElement {
  static override styles = [controls, dialogStyles, transferStyles];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  /** Fetches the colleagues each time the dialog opens. */
  @property({ attribute: false }) colleagues: () => Promise<readonly Colleague[]> = async () => [];
  /** The agent's own id and skills: the one is left out, the others are offered. */
  @property({ attribute: false }) agent: { id: AgentId; skills: readonly string[] } = { id: '', skills: [] };
  /** Called once it is done and the dialog closed: whoever shows the dialog moves the focus on. */
  @property({ attribute: false }) done: () => void = () => {};
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private way: 'queue' | 'person' = 'queue';
  @state() private chosenSkills: ReadonlySet<string> = new Set();
  @state() private chosenPerson: AgentId | undefined;
  @state() private problem: ErrorCode | 'missing-person' | undefined;
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  private readonly list = new ColleagueList(this);

  /** Opens the dialog with the contact's own skills ticked, and fetches who could take it. */
  async open(): Promise<void> {
    if (this.dialog.open) return;
    this.way = 'queue';
    this.chosenSkills = new Set(this.session?.state.summary?.skills);
    this.chosenPerson = undefined;
    this.problem = undefined;
    this.dialog.showModal();
    this.problem = (await this.list.fetch(this.colleagues)) ?? this.problem;
  }

  protected override render() {
    const text = this.messages.transfer;
    return html`
      <dialog aria-labelledby="heading">
        <h2 id="heading">${text.heading}</h2>
        <form @submit=${this.handleSubmit}>
          <fieldset>
            <legend class="visually-hidden">${text.heading}</legend>
            ${this.wayChoice('queue', text.toQueue)} ${this.way === 'queue' ? this.skillChoices() : nothing}
            ${this.wayChoice('person', text.toPerson)} ${this.way === 'person' ? this.personChoices() : nothing}
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

  private wayChoice(way: 'queue' | 'person', label: string) {
    return html`<label class="choice">
      <input
        type="radio"
        name="way"
        .checked=${live(this.way === way)}
        @change=${() => {
          this.way = way;
          this.problem = undefined;
        }}
      />${label}
    </label>`;
  }

  private skillChoices() {
    const text = this.messages.transfer;
    const { people } = this.list;
    const known = new Set([
      ...this.agent.skills,
      ...(this.session?.state.summary?.skills ?? []),
      ...(people ?? []).flatMap(person => person.skills),
    ]);
    if (known.size === 0) return html`<p class="inner quiet">${people ? text.noSkill : text.loading}</p>`;
    return html`<div class="inner" role="group" aria-label=${this.messages.details.skills}>
      <p class="quiet">${this.chosenSkills.size === 0 ? text.anySkill : text.toQueueHint}</p>
      ${[...known]
        .sort((a, b) => a.localeCompare(b))
        .map(
          skill => html`<label class="choice">
          <input
            type="checkbox"
            .checked=${live(this.chosenSkills.has(skill))}
            @change=${() => this.toggleSkill(skill)}
          />${skill}
        </label>`,
        )}
    </div>`;
  }

  private personChoices() {
    const text = this.messages.transfer;
    const others = this.list.people?.filter(({ id }) => id !== this.agent.id);
    if (!others) return html`<p class="inner quiet" role="status">${text.loading}</p>`;
    if (others.length === 0) return html`<p class="inner quiet">${text.nobodyElse}</p>`;
    return html`<div class="inner" role="radiogroup" aria-label=${text.choosePerson}>
      ${others.map(
        person => html`<label class="choice">
          <input
            type="radio"
            name="person"
            .checked=${live(this.chosenPerson === person.id)}
            @change=${() => {
              this.chosenPerson = person.id;
              this.problem = undefined;
            }}
          />
          ${person.name}
          <small>${[this.messages.presence[person.presence], ...person.skills].join(' · ')}</small>
        </label>`,
      )}
    </div>`;
  }

  private toggleSkill(skill: string): void {
    const chosen = new Set(this.chosenSkills);
    if (!chosen.delete(skill)) chosen.add(skill);
    this.chosenSkills = chosen;
  }

  private explain(problem: ErrorCode | 'missing-person'): string {
    return problem === 'missing-person'
      ? this.messages.transfer.missingPerson
      : this.messages.errors[problem];
  }

  private async handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { session, chosenPerson } = this;
    if (this.busy || !session) return;
    if (this.way === 'person' && !chosenPerson) {
      this.problem = 'missing-person';
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      await session.transfer(
        this.way === 'person' && chosenPerson
          ? { agentId: chosenPerson }
          : { skills: [...this.chosenSkills] },
      );
      this.dialog.close();
      this.done();
    } catch (error) {
      this.problem = codeOf(error);
    } finally {
      this.busy = false;
    }
  }
}
