import type { AgentId, Colleague } from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { type CallState, usualSources } from '@ventanilla/client/call';
import { type CallMessages, callIcon, loadCallMessages } from '@ventanilla/components/call-stage';
import { LocalizeController } from '@ventanilla/components/locales/localize-controller';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { Observe } from '../controllers/observe.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { deskIcons } from '../styles/icons.ts';
import { deskCallStyles } from './desk-call.styles.ts';
import type { DeskInviteDialog } from './desk-invite.ts';

/**
 * The call of the contact in view: rings, is answered, and stays beside the conversation until somebody hangs up. Whoever is invited into a
 * colleague's call has the same, and leaves instead.
 *
 * @element ventanilla-desk-call
 */
export class DeskCall extends LitElement {
  static override styles = [controls, deskCallStyles];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  @property() locale: string | undefined;
  /** The agent holds the contact, and is no guest in its call. */
  @property({ type: Boolean }) mine = false;
  @property({ attribute: false }) agent: AgentId = '';
  @property({ attribute: false }) colleagues: () => Promise<readonly Colleague[]> = async () => [];
  @property({ attribute: false }) messages: DeskMessages = es;

  @query('ventanilla-desk-invite') private readonly inviteDialog!: DeskInviteDialog | null;

  private readonly localize = new LocalizeController<CallMessages>(this, loadCallMessages);
  private readonly observed = new Observe<CallState>(this, state => this.openDevices(state));
  /**
   * The call, and when it was taken, for which camera and microphone were opened once; from then on they are the agent's to switch. A call
   * that was handed on and comes back is taken anew.
   */
  private opened: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.observed.watch(this.session?.call);
  }

  protected override render() {
    const call = this.observed.state;
    const { texts } = this.localize;
    const isShown = call !== undefined && texts !== undefined && call.phase !== 'idle';
    this.toggleAttribute('shown', isShown);
    return isShown
      ? html`<section aria-label=${texts.phases[call.phase]}>${this.renderCall(call, texts)}</section>`
      : nothing;
  }

  private renderCall(call: CallState, texts: CallMessages) {
    switch (call.phase) {
      case 'connecting':
      case 'live':
      case 'reconnecting':
        return html`<ventanilla-call-stage
          sharing
          .session=${this.session?.call}
          .call=${call}
          .messages=${texts}
        >
          ${this.mine ? this.renderHolding(call, texts) : this.renderLeave(texts)}
          <ventanilla-live-text
            slot="text"
            .session=${this.session?.call}
            .call=${call}
            .entries=${this.session?.state.entries ?? []}
            .messages=${texts}
          ></ventanilla-live-text>
        </ventanilla-call-stage>
        <ventanilla-desk-invite
          .call=${this.session?.call}
          .colleagues=${this.colleagues}
          .messages=${this.messages}
        ></ventanilla-desk-invite>`;
      default:
        return html`<div class="bar">
          <p role="status">${this.wordsOf(call, texts)}${call.problem ? `. ${texts.problem(call.problem)}` : ''}</p>
          ${this.renderActs(call, texts)}
        </div>`;
    }
  }

  private renderHolding({ guests }: CallState, texts: CallMessages) {
    const { invite } = this.messages.call;
    return html`
      <button type="button" class="invite" @click=${() => this.inviteDialog?.open()}>
        ${deskIcons.invite} ${invite.open}
      </button>
      ${guests.map(
        ({ id, joined, name }) => html`<button
          type="button"
          class="withdraw"
          @click=${() => this.session?.call.withdraw(id).catch(() => undefined)}
        >
          ${deskIcons.seeOut} ${joined ? invite.seeOut(name) : invite.withdraw(name)}
        </button>`,
      )}
      <button type="button" class="danger hang-up" @click=${() => this.end('hung-up')}>
        ${callIcon('hang-up')} ${texts.hangUp}
      </button>
    `;
  }

  private renderLeave(texts: CallMessages) {
    return html`<button type="button" class="danger leave" @click=${this.handleLeave}>
      ${callIcon('hang-up')} ${texts.leave}
    </button>`;
  }

  /** An invitation says whose it is, and as what the agent is wanted. */
  private wordsOf({ agent, guests, phase }: CallState, texts: CallMessages): string {
    const own = guests.find(({ id }) => id === this.agent);
    if (phase !== 'invited' || !agent || !own) return texts.phases[phase];
    return this.messages.call.invite.invitedBy(agent.name, own.role);
  }

  private renderActs({ phase }: CallState, texts: CallMessages) {
    switch (phase) {
      case 'ringing':
        return html`
          <button type="button" class="primary answer" @click=${this.handleAnswer}>${texts.answer}</button>
          <button type="button" class="decline" @click=${() => this.end('declined')}>${texts.decline}</button>
        `;
      case 'invited':
        return html`
          <button type="button" class="primary answer" @click=${this.handleAnswer}>${this.messages.call.invite.enter}</button>
          <button type="button" class="decline" @click=${this.handleLeave}>${this.messages.call.invite.decline}</button>
        `;
      case 'waiting':
        return this.mine
          ? html`<button type="button" @click=${() => this.end('hung-up')}>${texts.cancel}</button>`
          : this.renderLeave(texts);
      case 'elsewhere':
        return html`<button type="button" class="primary here" @click=${() => this.session?.call.takeOver()}>${texts.here}</button>`;
      case 'ended':
        return html`<button type="button" class="done" @click=${() => this.session?.call.dismiss()}>${texts.done}</button>`;
      default:
        return nothing;
    }
  }

  /** An agent who takes a call is seen and heard at once, also after a reload. */
  private openDevices({ phase, id, media, acceptedAt }: CallState): void {
    const isInCall = phase === 'connecting' || phase === 'live' || phase === 'reconnecting';
    const taken = `${id} ${acceptedAt}`;
    if (!isInCall || this.opened === taken) return;
    this.opened = taken;
    this.session?.call.prepare(media, usualSources(media));
  }

  private handleAnswer(): void {
    // What went wrong is in the call's state, where it is shown.
    this.session?.call.accept().catch(() => undefined);
  }

  private handleLeave(): void {
    this.session?.leaveCall().catch(() => undefined);
  }

  private end(reason: 'hung-up' | 'declined'): void {
    this.session?.call.end(reason).catch(() => undefined);
  }
}
