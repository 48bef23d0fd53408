import type { ChannelKind, ChannelPauses, ErrorCode } from '@ventanilla/client';
import type { SupervisorClient } from '@ventanilla/client/agent';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { codeOf } from '../desk/code-of.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import type { SupervisionMessages } from './supervision.messages.ts';
import { supervisionStyles } from './supervision.styles.ts';

/**
 * Shows which channels are held back, and lets a supervisor pause and resume each.
 *
 * @element ventanilla-desk-pauses
 */
export class DeskChannelPauses extends LitElement {
  static override styles = [
    controls,
    supervisionStyles,
    css`
      ul {
        display: grid;
        gap: calc(var(--_gap) * 2);
        margin: calc(var(--_gap) * 2) 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: calc(var(--_gap) * 2);
        padding-block: calc(var(--_gap) * 1);
      }
      li > div {
        flex: 1 1 12rem;
      }
      form {
        flex-basis: 100%;
        margin: 0;
      }
      form label {
        flex: 1 1 14rem;
      }
    `,
  ];

  @property({ attribute: false }) supervisor: SupervisorClient | undefined;
  @property({ attribute: false }) texts!: SupervisionMessages;
  @property({ attribute: false }) messages!: DeskMessages;

  @state() private standing: ChannelPauses | undefined;
  @state() private asking: ChannelKind | undefined;
  @state() private isMissing = false;
  @state() private problem: ErrorCode | undefined;

  @query('input') private readonly reason!: HTMLInputElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.attempt(async () => {});
  }

  protected override render() {
    const { texts } = this;
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${texts.pauses.heading}</h2>
      <p class="quiet">${texts.pauses.hint}</p>
      <div role="alert">
        ${this.problem ? html`<p class="problem">${this.messages.errors[this.problem]}</p>` : nothing}
      </div>
      <ul>
        ${this.standing?.channels.map(channel => this.renderChannel(channel))}
      </ul>
    </section>`;
  }

  private renderChannel(channel: ChannelKind) {
    const text = this.texts.pauses;
    const name = this.texts.channels[channel];
    const pause = this.standing?.pauses.find(one => one.channel === channel);
    return html`<li>
      <div>
        <strong>${name}</strong>
        <p class="quiet">${pause ? text.paused(pause.reason, pause.by.name, this.time(pause.since)) : text.open}</p>
      </div>
      ${
        pause
          ? html`<button
              type="button"
              data-channel=${channel}
              aria-label=${text.resume(name)}
              @click=${() => this.resume(channel)}
            >
              ${text.resume('')}
            </button>`
          : html`<button
              type="button"
              data-channel=${channel}
              aria-label=${text.pause(name)}
              aria-expanded=${this.asking === channel}
              @click=${() => this.ask(channel)}
            >
              ${text.pause('')}
            </button>`
      }
      ${this.asking === channel && !pause ? this.form(channel) : nothing}
    </li>`;
  }

  private form(channel: ChannelKind) {
    const text = this.texts.pauses;
    return html`<form @submit=${(event: SubmitEvent) => this.pause(event, channel)}>
      <label>
        ${text.reason}
        <input
          name="reason"
          maxlength="200"
          autocomplete="off"
          aria-invalid=${this.isMissing}
          aria-describedby=${this.isMissing ? 'missing' : nothing}
        />
      </label>
      <button type="submit" class="primary">${text.confirm}</button>
      <button type="button" @click=${() => this.stopAsking(channel)}>${text.cancel}</button>
      ${this.isMissing ? html`<p class="problem" id="missing" role="alert">${text.reasonMissing}</p>` : nothing}
    </form>`;
  }

  private time(since: string): string {
    return new Date(since).toLocaleTimeString(this.messages.locale, { hour: 'numeric', minute: '2-digit' });
  }

  private async ask(channel: ChannelKind | undefined): Promise<void> {
    this.asking = this.asking === channel ? undefined : channel;
    this.isMissing = false;
    await this.updateComplete;
    this.reason?.focus();
  }

  private async pause(event: SubmitEvent, channel: ChannelKind): Promise<void> {
    event.preventDefault();
    const reason = this.reason?.value.trim() ?? '';
    this.isMissing = reason === '';
    if (this.isMissing) {
      this.reason?.focus();
      return;
    }
    await this.attempt(async () => this.supervisor?.pause({ channel, reason }));
    if (!this.problem) await this.stopAsking(channel);
  }

  private async resume(channel: ChannelKind): Promise<void> {
    await this.attempt(async () => this.supervisor?.resume(channel));
    await this.stopAsking(channel);
  }

  /** The focus stays with the channel, whatever button it has by then. */
  private async stopAsking(channel: ChannelKind): Promise<void> {
    await this.ask(undefined);
    this.renderRoot.querySelector<HTMLElement>(`[data-channel=${channel}]`)?.focus();
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.standing = await this.supervisor?.pauses();
      this.problem = undefined;
    } catch (error) {
      this.problem = codeOf(error);
    }
  }
}
