import {
  type AgentContactState,
  type Checklist,
  type ChecklistPoint,
  type ErrorCode,
  localizedText,
  pointsFor,
} from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { icon } from '@ventanilla/components/icons';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { standingOf } from '../contact-view/standing.ts';
import { Observe } from '../controllers/observe.ts';
import { codeOf } from '../desk/code-of.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { momentOf } from '../locales/moment-of.ts';
import { controls } from '../styles/controls.ts';
import { checklistStyles } from './checklist.styles.ts';

/**
 * What is to be confirmed in a contact, and who has confirmed it. The agent who holds the contact ticks; everybody else reads.
 *
 * @element ventanilla-desk-checklist
 */
export class DeskChecklist extends LitElement {
  static override styles = [controls, checklistStyles];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  /** Those of the site. Without any, nothing is shown. */
  @property({ attribute: false }) checklists: readonly Checklist[] = [];
  /** Id of the agent who looks. */
  @property({ attribute: false }) agent = '';
  @property({ attribute: false }) messages: DeskMessages = es;

  /** What was ticked or unticked here last and is not in the log yet. */
  @state() private marking: ReadonlyMap<string, { confirmed: boolean }> = new Map();
  @state() private problem: ErrorCode | undefined;

  private readonly observed = new Observe<AgentContactState>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('session')) return;
    this.marking = new Map();
    this.problem = undefined;
    this.observed.watch(this.session);
  }

  protected override render() {
    const contact = this.observed.state;
    if (!contact?.loaded || this.checklists.length === 0) return nothing;
    const text = this.messages.checklist;
    const mine = standingOf(contact, this.agent) === 'mine';
    const points = pointsFor(this.checklists, contact.classification?.topic);
    const topics = this.checklists.flatMap(({ topic = [] }) => topic);
    if (points.length === 0 && topics.length === 0) return nothing;
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${text.heading}</h2>
      ${mine && topics.length > 0 ? this.topicChoice(topics, contact) : nothing}
      ${
        points.length > 0
          ? html`<ul>${points.map(point => html`<li>${this.point(point, contact, mine)}</li>`)}</ul>`
          : html`<p class="quiet">${text.nothing}</p>`
      }
      <div role="alert">
        ${this.problem ? html`<p class="problem">${this.messages.errors[this.problem]}</p>` : nothing}
      </div>
    </section>`;
  }

  private point(point: ChecklistPoint, { confirmed }: AgentContactState, mine: boolean) {
    const text = this.messages.checklist;
    const done = confirmed.find(each => each.point === point.id);
    const words = html`<span>
      <span>${localizedText(point.text, this.messages.locale)}</span>
      ${point.required ? html`<span class="required">${text.required}</span>` : nothing}
      ${done ? html`<span class="quiet">${text.by(done.by.name, momentOf(done.at, this.messages.locale, 'short'))}</span>` : nothing}
    </span>`;
    if (!mine) {
      return html`<div class="row">
        ${done ? icon('check') : html`<span class="open" aria-hidden="true"></span>`}
        <span class="visually-hidden">${done ? text.confirmed : text.open}</span>
        ${words}
      </div>`;
    }
    return html`<label class="row">
      <input
        type="checkbox"
        name=${point.id}
        .checked=${live(this.marking.get(point.id)?.confirmed ?? done !== undefined)}
        @change=${(event: Event) => this.mark(point.id, (event.target as HTMLInputElement).checked)}
      />
      ${words}
    </label>`;
  }

  private topicChoice(topics: readonly string[], { classification }: AgentContactState) {
    const text = this.messages.checklist;
    const chosen = classification?.topic ?? '';
    // What was typed as the contact was classified may be none of the configuration's.
    const options = chosen === '' || topics.includes(chosen) ? topics : [chosen, ...topics];
    return html`<label class="field">
      ${text.topic}
      <select @change=${(event: Event) => this.classify((event.target as HTMLSelectElement).value)}>
        ${chosen === '' ? html`<option value="" selected>${text.noTopic}</option>` : nothing}
        ${options.map(topic => html`<option value=${topic} ?selected=${topic === chosen}>${topic}</option>`)}
      </select>
    </label>`;
  }

  private async mark(point: string, confirmed: boolean): Promise<void> {
    const { session } = this;
    const wish = { confirmed };
    this.marking = new Map(this.marking).set(point, wish);
    await this.attempt(async () => session?.mark(point, confirmed));
    if (session !== this.session) return;
    this.marking = new Map([...this.marking].filter(([, each]) => each !== wish));
  }

  private async classify(topic: string): Promise<void> {
    const { session } = this;
    if (topic === '' || !session) return;
    const { zone } = session.state.classification ?? {};
    await this.attempt(() => session.classify({ topic, ...(zone && { zone }) }));
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    const { session } = this;
    this.problem = undefined;
    try {
      await act();
    } catch (error) {
      const code = codeOf(error);
      if (session === this.session) this.problem = code;
    }
  }
}
