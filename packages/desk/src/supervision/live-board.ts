import type { Board, BoardAgent, BoardQueue, ErrorCode } from '@ventanilla/client';
import type { SupervisorClient } from '@ventanilla/client/agent';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { codeOf } from '../desk/code-of.ts';
import { formatDuration } from '../inbox/duration.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import type { SupervisionMessages } from './supervision.messages.ts';
import { supervisionStyles } from './supervision.styles.ts';

const LOOK_MS = 5_000;

/**
 * How queues and agents stand now, looked at every five seconds.
 *
 * @element ventanilla-desk-live-board
 */
export class DeskLiveBoard extends LitElement {
  static override styles = [controls, supervisionStyles];

  @property({ attribute: false }) supervisor: SupervisorClient | undefined;
  @property({ attribute: false }) texts!: SupervisionMessages;
  @property({ attribute: false }) messages!: DeskMessages;

  @state() private board: Board | undefined;
  @state() private problem: ErrorCode | undefined;

  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render() {
    const { board, texts } = this;
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${texts.board.heading}</h2>
      <div role="alert">
        ${this.problem ? html`<p class="problem">${this.messages.errors[this.problem]}</p>` : nothing}
        ${board && board.alarms > 0 ? html`<p class="alarm">${this.alarm(board)}</p>` : nothing}
      </div>
      ${board ? this.standing(board) : html`<p class="quiet">${texts.loading}</p>`}
    </section>`;
  }

  private standing(board: Board) {
    const text = this.texts.board;
    const available = board.agents.filter(({ state }) => state === 'available').length;
    return html`
      ${board.alarms === 0 ? html`<p class="calm">${text.calm}</p>` : nothing}
      <dl class="figures">
        <div><dt>${text.waiting}</dt><dd>${board.waiting}</dd></div>
        <div><dt>${text.longest}</dt><dd>${this.duration(board.longestWaitSeconds)}</dd></div>
        <div><dt>${text.agents}</dt><dd>${available}</dd></div>
      </dl>
      <h3 id="queues">${text.queues}</h3>
      ${board.queues.length === 0 ? html`<p class="quiet">${text.noQueue}</p>` : this.queueTable(board.queues)}
      <h3 id="agents">${text.people}</h3>
      ${board.agents.length === 0 ? html`<p class="quiet">${text.noAgents}</p>` : this.agentTable(board)}
    `;
  }

  private queueTable(queues: readonly BoardQueue[]) {
    const text = this.texts.board;
    return html`<div class="scroll" role="region" aria-labelledby="queues" tabindex="0"><table class="words">
      <thead>
        <tr>
          <th scope="col">${text.queue}</th>
          <th scope="col">${text.waiting}</th>
          <th scope="col">${text.longest}</th>
          <th scope="col">${text.able}</th>
        </tr>
      </thead>
      <tbody>
        ${queues.map(
          ({ able, channel, longestWaitSeconds, skills, waiting }) => html`<tr>
            <th scope="row">${this.texts.channels[channel]} · ${skills.join(', ') || text.anySkill}</th>
            <td>${waiting}</td>
            <td>${this.duration(longestWaitSeconds)}</td>
            <td class=${able === 0 ? 'over' : ''}>${able}</td>
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  private agentTable({ agents, at }: Board) {
    const text = this.texts.board;
    return html`<div class="scroll" role="region" aria-labelledby="agents" tabindex="0"><table class="words">
      <thead>
        <tr>
          <th scope="col">${text.agent}</th>
          <th scope="col">${text.state}</th>
          <th scope="col">${text.since}</th>
          <th scope="col">${text.contacts}</th>
        </tr>
      </thead>
      <tbody>
        ${agents.map(
          agent => html`<tr>
            <th scope="row">${agent.name}</th>
            <td class=${agent.isOverLimit ? 'over' : ''}>${this.stateOf(agent)}</td>
            <td>${agent.since ? this.duration((Date.parse(at) - Date.parse(agent.since)) / 1_000) : '–'}</td>
            <td>${agent.contacts}</td>
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  private stateOf({ break: kind, isOverLimit, state }: BoardAgent): string {
    const text = this.texts.board;
    const name = kind ? text.breaks[kind] : text.states[state];
    return isOverLimit ? `${name}, ${text.overLimit}` : name;
  }

  private alarm({ alarms, alarmSeconds }: Board): string {
    return this.texts.board.alarm(alarms, Math.round(alarmSeconds / 60));
  }

  private duration(seconds: number): string {
    return formatDuration(seconds, this.messages.locale);
  }

  private async look(): Promise<void> {
    try {
      this.board = await this.supervisor?.board();
      this.problem = undefined;
    } catch (error) {
      this.problem = codeOf(error);
    }
    clearTimeout(this.timer);
    if (this.isConnected) this.timer = setTimeout(() => this.look(), LOOK_MS);
  }
}
