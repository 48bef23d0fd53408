import {
  type Checklist,
  CLOSING_OUTCOMES,
  type ClosingOutcome,
  type ErrorCode,
  localizedText,
  pointsFor,
} from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';

/** Kept for as long as the desk is open. */
const noted: Record<'topic' | 'zone' | 'institution', readonly string[]> = {
  topic: [],
  zone: [],
  institution: [],
};

/**
 * Asks before a contact is closed, and what it was about; of one that is closed already, what it was about alone.
 *
 * @element ventanilla-desk-close
 */
export class DeskCloseDialog extends LitElement {
  static override styles = [controls, dialogStyles];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  /** The contact has ended: only what it was about is asked. */
  @property({ type: Boolean }) closed = false;
  /** What the site wants to be confirmed; with any, how the matter ended is asked. */
  @property({ attribute: false }) checklists: readonly Checklist[] = [];
  /** Called once it is done and the dialog closed: whoever shows the dialog moves the focus on. */
  @property({ attribute: false }) done: () => void = () => {};
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private problem: ErrorCode | undefined;
  @state() private busy = false;
  /** As it was when the dialog was opened: a citizen may end the contact while it is open. */
  @state() private asksOnly = false;
  @state() private outcome: ClosingOutcome | undefined;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('[name=topic]') private readonly topic!: HTMLInputElement;
  @query('[name=zone]') private readonly zone!: HTMLInputElement;
  @query('[name=institution]') private readonly institution!: HTMLInputElement;

  open(): void {
    this.asksOnly = this.closed;
    this.problem = undefined;
    this.outcome = undefined;
    this.topic.value = this.session?.state.classification?.topic ?? '';
    this.zone.value = this.institution.value = '';
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const text = this.messages.contact;
    return html`
      <dialog aria-labelledby="heading" aria-describedby="text">
        <h2 id="heading">${this.asksOnly ? text.classifyHeading : text.closeHeading}</h2>
        <form @submit=${this.handleSubmit}>
          <p id="text">
            ${this.asksOnly ? (this.session?.state.summary?.reference ?? '') : text.closeText(this.session?.state.summary?.reference ?? '')}
          </p>
          <label class="field">
            ${text.topic}
            <input name="topic" maxlength="80" autocomplete="off" list="topics" @input=${() => this.requestUpdate()} />
          </label>
          <datalist id="topics">${this.known('topic').map(name => html`<option value=${name}></option>`)}</datalist>
          <label class="field">
            ${text.zone}
            <input name="zone" maxlength="80" autocomplete="off" list="zones" />
          </label>
          <datalist id="zones">${this.known('zone').map(name => html`<option value=${name}></option>`)}</datalist>
          <p class="quiet">${text.classificationHint}</p>
          <label class="field">
            ${text.institution}
            <input name="institution" maxlength="80" autocomplete="off" list="institutions" aria-describedby="institution-hint" />
          </label>
          <datalist id="institutions">${this.known('institution').map(name => html`<option value=${name}></option>`)}</datalist>
          <p class="quiet" id="institution-hint">${text.institutionHint}</p>
          ${this.asksOnly || this.checklists.length === 0 ? nothing : this.outcomeChoice()}
          <div role="alert">
            ${this.problem ? html`<p class="problem">${this.messages.errors[this.problem]}</p>` : nothing}
          </div>
          <div class="buttons">
            <button type="button" @click=${() => this.dialog.close()}>${text.cancel}</button>
            <button type="submit" class="primary" aria-disabled=${this.busy}>
              ${this.asksOnly ? text.classifyConfirm : text.closeConfirm}
            </button>
          </div>
        </form>
      </dialog>
    `;
  }

  private outcomeChoice() {
    const text = this.messages.contact;
    const missing = this.missing();
    return html`<fieldset class="options">
        <legend>${text.outcome}</legend>
        ${CLOSING_OUTCOMES.map(
          outcome => html`<label class="option">
            <input
              type="radio"
              name="outcome"
              value=${outcome}
              required
              .checked=${live(this.outcome === outcome)}
              @change=${() => {
                this.outcome = outcome;
                this.problem = undefined;
              }}
            />${text.outcomes[outcome]}
          </label>`,
        )}
      </fieldset>
      <p role="status">${this.outcome === 'resolved' && missing ? text.missing(missing) : ''}</p>`;
  }

  /** Required points without which the contact is not resolved, as a list in words; empty where there are none. */
  private missing(): string {
    const { classification, confirmed = [] } = this.session?.state ?? {};
    const topic = this.topic?.value.trim() || classification?.topic;
    const { locale } = this.messages;
    const missing = pointsFor(this.checklists, topic).filter(
      ({ id, required }) => required && !confirmed.some(({ point }) => point === id),
    );
    return new Intl.ListFormat(locale).format(missing.map(({ text }) => localizedText(text, locale)));
  }

  /** What was noted before at this desk, newest first, so that the same thing keeps the same name; topics of the site's checklists behind. */
  private known(field: keyof typeof noted): readonly string[] {
    if (field !== 'topic') return noted[field];
    return [...new Set([...noted.topic, ...this.checklists.flatMap(({ topic = [] }) => topic)])];
  }

  private async classify(): Promise<void> {
    const [topic, zone, institution] = [
      this.topic.value.trim(),
      this.zone.value.trim(),
      this.institution.value.trim(),
    ];
    const known = this.session?.state.classification?.topic;
    if (!topic || (topic === known && !zone && !institution)) return;
    await this.session?.classify({
      topic,
      ...(zone && { zone }),
      ...(institution && { institution }),
    });
    for (const [field, name] of [
      ['topic', topic],
      ['zone', zone],
      ['institution', institution],
    ] as const) {
      if (name) noted[field] = [name, ...noted[field].filter(other => other !== name)].slice(0, 50);
    }
  }

  private async handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    // Whoever is sent elsewhere is told with what.
    this.topic.required = this.institution.value.trim() !== '';
    if (this.busy || !this.topic.form?.reportValidity()) return;
    if (this.outcome === 'resolved' && this.missing()) {
      this.problem = 'checklist-incomplete';
      return;
    }
    this.busy = true;
    try {
      await this.classify();
      if (!this.asksOnly) await this.session?.end(this.outcome);
      this.dialog.close();
      this.done();
    } catch (error) {
      this.problem = codeOf(error);
    } finally {
      this.busy = false;
    }
  }
}
