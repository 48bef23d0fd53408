import type { AgentContactState, AgentId, CannedReply, Checklist, Colleague } from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import type { MessageDiscardEvent, MessageRetryEvent, Timeline } from '@ventanilla/components/timeline';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { isGuestOf } from '../call/is-guest-of.ts';
import type { DeskCloseDialog } from '../close/close-dialog.ts';
import type { ComposerSubmitEvent, ComposerTypingEvent } from '../composer/composer.events.ts';
import type { DeskComposer } from '../composer/composer.ts';
import { DraftStore } from '../composer/drafts.ts';
import { Observe } from '../controllers/observe.ts';
import { OfferAnswerEvent } from '../inbox/inbox.events.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import type { SuggestionChooseEvent } from '../suggestions/suggestions.events.ts';
import type { DeskTransferDialog } from '../transfer/transfer-dialog.ts';
import { contactBar } from './contact-bar.ts';
import { contactHeader } from './contact-header.ts';
import { ContactLeaveEvent } from './contact-view.events.ts';
import { contactViewStyles } from './contact-view.styles.ts';
import { type Standing, standingOf } from './standing.ts';

/**
 * One contact at the desk: who it is, what was said, and where to answer.
 *
 * @element ventanilla-desk-contact
 * @fires {OfferAnswerEvent} offer-answer - The contact is accepted or declined.
 * @fires {ContactLeaveEvent} contact-leave - Back to the list.
 */
export class DeskContactView extends LitElement {
  static override styles = [controls, contactViewStyles];

  @property({ attribute: false }) session: AgentContactSession | undefined;
  @property({ attribute: false }) agent: { id: AgentId; skills: readonly string[] } = { id: '', skills: [] };
  /** The agent is available, so may take a contact out of the queue. */
  @property({ attribute: false }) able = false;
  @property({ attribute: false }) cannedReplies: readonly CannedReply[] = [];
  /** What the site wants to be confirmed. */
  @property({ attribute: false }) checklists: readonly Checklist[] = [];
  @property({ attribute: false }) colleagues: () => Promise<readonly Colleague[]> = async () => [];
  @property({ attribute: false }) drafts = new DraftStore('');
  @property({ attribute: false }) messages: DeskMessages = es;

  @query('h2') private readonly heading!: HTMLElement | null;
  @query('ventanilla-timeline') private readonly timeline!: Timeline | null;
  @query('ventanilla-desk-composer') private readonly composer!: DeskComposer | null;
  @query('ventanilla-desk-transfer') private readonly transferDialog!: DeskTransferDialog;
  @query('ventanilla-desk-close') private readonly closeDialog!: DeskCloseDialog;

  /** The heading has the focus only until the contact, just accepted, can be answered. */
  private focusLater = false;
  /** The contact whose newest message was brought into view, once everything around it had its final size. */
  private scrolled: AgentContactSession | undefined;
  private hadFocus = false;
  private readonly observed = new Observe<AgentContactState>(this, () => this.markRead());

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.markRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.markRead);
  }

  /** Puts the focus where work goes on: into the reply, or onto the heading when nothing can be written. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    (this.composer ?? this.heading)?.focus();
    this.focusLater = !this.composer;
  }

  /** Begins a reply or a note; does nothing unless the agent holds the contact. */
  async write(mode: 'reply' | 'note'): Promise<void> {
    await this.composer?.write(mode);
  }

  /** Asks where the contact goes; does nothing unless the agent holds it. */
  openTransfer(): void {
    if (this.mine) this.transferDialog.open();
  }

  /** Calls the citizen within this contact; does nothing unless the agent holds it. */
  startCall(): void {
    if (!this.mine) return;
    // What went wrong is in the call's state, where it is shown.
    this.session?.call.start('video').catch(() => undefined);
  }

  /** Asks whether to close the contact; does nothing unless the agent holds it. */
  openClose(): void {
    if (this.mine) this.closeDialog.open();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.hadFocus = this.renderRoot?.querySelector(':focus') !== null;
    if (!changed.has('session')) return;
    this.focusLater = false;
    this.observed.watch(this.session);
  }

  protected override async updated(): Promise<void> {
    const { composer, session } = this;
    // Whatever had the focus may be gone with the right to answer: the heading is a place to go on from.
    if (this.hadFocus && !this.renderRoot.querySelector(':focus')) this.heading?.focus();
    await composer?.updateComplete;
    if (this.focusLater && composer && this.heading?.matches(':focus')) {
      this.focusLater = false;
      composer.focus();
    }
    if (session === this.scrolled || !this.timeline || !this.observed.state?.loaded) return;
    this.scrolled = session;
    this.timeline.scrollToEnd();
  }

  protected override render() {
    const state = this.observed.state;
    const text = this.messages.contact;
    if (!state) return nothing;
    const { summary, entries, loaded, peerTyping, problem } = state;
    const standing = standingOf(state, this.agent.id);
    return html`
      ${contactHeader({
        summary,
        standing,
        messages: this.messages,
        leave: () => this.leave(),
        openTransfer: () => this.openTransfer(),
        openClose: () => this.openClose(),
        startCall: () => this.startCall(),
      })}
      ${problem ? html`<p class="problem" role="alert">${this.messages.errors[problem]}</p>` : nothing}
      <ventanilla-desk-callback
        .session=${this.session}
        .contact=${summary}
        ?mine=${standing === 'mine'}
        .messages=${this.messages}
      ></ventanilla-desk-callback>
      <ventanilla-desk-call
        .session=${standing === 'mine' || isGuestOf(summary, this.agent.id) ? this.session : undefined}
        .locale=${this.messages.locale}
        ?mine=${standing === 'mine'}
        .agent=${this.agent.id}
        .colleagues=${this.colleagues}
        .messages=${this.messages}
      ></ventanilla-desk-call>
      ${
        loaded || entries.length > 0
          ? html`<ventanilla-timeline
              perspective="agent"
              log-label=${text.conversation}
              .entries=${entries}
              .messages=${this.messages.timeline}
              @message-retry=${(event: MessageRetryEvent) => this.session?.retry(event.key)}
              @message-discard=${(event: MessageDiscardEvent) => this.session?.discard(event.key)}
            ></ventanilla-timeline>`
          : html`<p class="loading quiet" role="status">${problem ? '' : text.loading}</p>`
      }
      <p class="typing" role="status">${peerTyping ? text.typing : ''}</p>
      ${this.foot(state, standing)}
      <ventanilla-desk-transfer
        .session=${this.session}
        .colleagues=${this.colleagues}
        .agent=${this.agent}
        .done=${this.moveOn}
        .messages=${this.messages}
      ></ventanilla-desk-transfer>
      <ventanilla-desk-close
        .session=${this.session}
        ?closed=${standing === 'closed'}
        .checklists=${this.checklists}
        .done=${this.moveOn}
        .messages=${this.messages}
      ></ventanilla-desk-close>
    `;
  }

  private get mine(): boolean {
    const state = this.observed.state;
    return state !== undefined && standingOf(state, this.agent.id) === 'mine';
  }

  private foot({ summary, loaded }: AgentContactState, standing: Standing) {
    if (standing === 'mine') {
      return html`<ventanilla-desk-suggestions
        .session=${this.session}
        .messages=${this.messages}
        @suggestion-choose=${({ suggestion }: SuggestionChooseEvent) => this.composer?.quote(suggestion.text)}
      ></ventanilla-desk-suggestions>
      <ventanilla-desk-composer
        .contact=${this.session?.id}
        .drafts=${this.drafts}
        .cannedReplies=${this.cannedReplies}
        .messages=${this.messages}
        @composer-submit=${this.handleSubmit}
        @composer-typing=${(event: ComposerTypingEvent) => this.session?.setTyping(event.typing)}
      ></ventanilla-desk-composer>`;
    }
    if (!loaded) return nothing;
    const { messages } = this;
    const able = this.able && (summary?.skills ?? []).every(skill => this.agent.skills.includes(skill));
    return contactBar({
      summary,
      standing,
      able,
      messages,
      answer: answer => this.answer(answer),
      classify: () => this.closeDialog.open(),
    });
  }

  /** Reading counts only when the agent who holds the contact has it in view. */
  private readonly markRead = (): void => {
    if (this.mine && document.visibilityState === 'visible') this.session?.markRead();
  };

  private readonly moveOn = (): void => {
    this.focus();
  };

  private answer(answer: 'accept' | 'decline'): void {
    if (!this.session) return;
    const given = new OfferAnswerEvent(this.session.id, answer);
    this.dispatchEvent(given);
  }

  private leave(): void {
    const leaving = new ContactLeaveEvent();
    this.dispatchEvent(leaving);
  }

  private handleSubmit({ mode, text }: ComposerSubmitEvent): void {
    if (mode === 'note') this.session?.note(text);
    else this.session?.send(text);
  }
}
