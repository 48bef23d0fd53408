import type { AgentContactState, AgentId, AgentState, ContactId, ErrorCode } from '@ventanilla/client';
import type { AgentClient, AgentContactSession } from '@ventanilla/client/agent';
import { icon } from '@ventanilla/components/icons';
import { askToNotify } from '@ventanilla/components/notify';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Chime } from '../alerts/chime.ts';
import { InboxAlerts } from '../alerts/inbox-alerts.ts';
import { isInvited } from '../call/is-guest-of.ts';
import { DraftStore } from '../composer/drafts.ts';
import type { ContactBeginEvent } from '../contact-details/contact-details.events.ts';
import type { DeskContactView } from '../contact-view/contact-view.ts';
import { standingOf } from '../contact-view/standing.ts';
import { Observe } from '../controllers/observe.ts';
import { codeOf } from '../desk/code-of.ts';
import type { ContactChooseEvent, OfferAnswerEvent } from '../inbox/inbox.events.ts';
import type { DeskInbox } from '../inbox/inbox.ts';
import { inboxSections } from '../inbox/inbox-sections.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import type { DeskNewContactDialog } from '../new-contact/new-contact-dialog.ts';
import type { PresenceChooseEvent } from '../presence/presence.events.ts';
import type { DeskSearchDialog } from '../search/search-dialog.ts';
import { type Shortcut, shortcutOf } from '../shortcuts/shortcuts.ts';
import type { DeskShortcutsHelp } from '../shortcuts/shortcuts-help.ts';
import { controls } from '../styles/controls.ts';
import { deskIcons } from '../styles/icons.ts';
import { fetchSupervision } from '../supervision/fetch-supervision.ts';
import { ContactSelection } from './contact-selection.ts';
import { topBar } from './top-bar.ts';
import { workspaceStyles } from './workspace.styles.ts';

/**
 * What a signed-in agent works with: the inbox, one conversation, and what is known of its contact.
 *
 * @element ventanilla-desk-workspace
 * @fires {SignOutEvent} sign-out - The agent leaves.
 */
export class DeskWorkspace extends LitElement {
  static override styles = [controls, workspaceStyles];

  /** Signed in. It stays its giver's to close. */
  @property({ attribute: false }) client: AgentClient | undefined;
  @property({ attribute: false }) site = '';
  @property({ attribute: false }) drafts = new DraftStore('');
  @property({ attribute: false }) selection = new ContactSelection('');
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private selected: ContactId | undefined;
  @state() private busy: ReadonlySet<ContactId> = new Set();
  @state() private notice: ErrorCode | undefined;
  /** Where there is no room beside the conversation, what is known of the contact stands in its place. */
  @state() private about = false;
  /** The supervisor's page is shown instead of the contacts. */
  @state() private supervising = false;

  @query('ventanilla-desk-inbox') private readonly inbox!: DeskInbox;
  @query('ventanilla-desk-contact') private readonly view!: DeskContactView | null;
  @query('ventanilla-desk-new-contact') private readonly newContact!: DeskNewContactDialog;
  @query('ventanilla-desk-search') private readonly search!: DeskSearchDialog;
  @query('ventanilla-desk-shortcuts') private readonly help!: DeskShortcutsHelp;

  private session: AgentContactSession | undefined;
  private readonly chime = new Chime();
  private readonly alerts = new InboxAlerts(this, this.chime);
  private readonly observed = new Observe<AgentState>(this, state => this.alerts.handleState(state));
  private readonly observedContact = new Observe<AgentContactState>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.handleKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.handleKey);
    this.chime.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('client')) return;
    this.observed.watch(this.client);
    this.show(this.selection.get());
  }

  protected override firstUpdated(): void {
    if (this.selected === undefined) this.inbox.updateComplete.then(() => this.inbox.focus());
    // Whoever may supervise is likely to. What fails now is fetched when it is asked for.
    if (this.maySupervise) fetchSupervision(this.messages.locale).catch(() => undefined);
  }

  protected override render() {
    const state = this.observed.state;
    if (!state?.session) return nothing;
    const { messages } = this;
    const text = messages.contact;
    return html`
      <div class="desk" @presence-choose=${this.handlePresence}>
        ${this.skipLink()}
        ${topBar({
          messages,
          site: this.site,
          session: state.session,
          presence: state.presence,
          breakKind: state.break,
          supervising: this.maySupervise ? this.supervising : undefined,
          togglePage: () => this.togglePage(),
          muted: this.chime.muted,
          toggleSound: () => this.toggleSound(),
          openHelp: () => this.help.open(),
        })}
        <ventanilla-desk-wrap-up .until=${state.presenceUntil} .messages=${messages}></ventanilla-desk-wrap-up>
        <div role="status">${this.connectionBanner(state)}</div>
        <div role="alert">${this.noticeBar()}</div>
        <div class="visually-hidden" role="status">${this.alerts.spoken}</div>
        ${this.supervising ? this.supervision() : nothing}
        <main
          ?hidden=${this.supervising}
          class=${this.selected ? 'chosen' : ''}
          @contact-choose=${this.handleChoose}
          @contact-leave=${this.handleLeave}
          @contact-begin=${(event: ContactBeginEvent) => this.newContact.open(event.person)}
          @offer-answer=${this.handleAnswer}
        >
          <section class="inbox" aria-labelledby="inbox-heading">
            <h2 class="visually-hidden" id="inbox-heading">${messages.inbox.label}</h2>
            ${
              state.presence === 'available' || state.presence === 'wrap-up'
                ? nothing
                : html`<p class="hint">${messages.presence.hint[state.presence]}</p>`
            }
            <div class="begin">
              <button type="button" title="Alt+B" aria-keyshortcuts="Alt+B" @click=${() => this.search.open()}>
                ${messages.search.open}
              </button>
              <button type="button" title="Alt+O" aria-keyshortcuts="Alt+O" @click=${() => this.newContact.open()}>
                ${messages.newContact.open}
              </button>
            </div>
            <ventanilla-desk-inbox
              .contacts=${state.inbox}
              .agent=${state.session.agent.id}
              .selected=${this.selected}
              .busy=${this.busy}
              .able=${state.presence === 'available'}
              .skills=${state.session.agent.skills}
              .unanswered=${this.alerts.unanswered}
              .answerSeconds=${state.session.answerSeconds}
              .messages=${messages}
            ></ventanilla-desk-inbox>
          </section>
          <section class=${this.about ? 'view behind' : 'view'} aria-label=${this.viewLabel()}>
            ${
              this.selected
                ? html`${this.aboutToggle()}${this.contactView(state)}`
                : html`<div class="empty">
                    ${deskIcons.window}
                    <h2>${text.chooseHeading}</h2>
                    <p>${text.choose}</p>
                  </div>`
            }
          </section>
          ${
            this.selected
              ? html`<aside class=${this.about ? 'before' : ''} aria-label=${messages.details.label}>
                  ${this.aboutToggle()}
                  <ventanilla-desk-checklist
                    .session=${this.session}
                    .checklists=${state.session.checklists ?? []}
                    .agent=${state.session.agent.id}
                    .messages=${messages}
                  ></ventanilla-desk-checklist>
                  <ventanilla-desk-details
                    .contact=${this.observedContact.state?.summary}
                    .others=${this.observedContact.state?.others}
                    ?gone=${this.isGone(state)}
                    .messages=${messages}
                  ></ventanilla-desk-details>
                </aside>`
              : nothing
          }
        </main>
      </div>
      <ventanilla-desk-search
        .client=${this.client}
        .choose=${(contact: ContactId) => this.open(contact)}
        .messages=${messages}
      ></ventanilla-desk-search>
      <ventanilla-desk-new-contact
        .client=${this.client}
        .done=${(contact: ContactId) => this.open(contact)}
        .messages=${messages}
      ></ventanilla-desk-new-contact>
      <ventanilla-desk-shortcuts .messages=${messages}></ventanilla-desk-shortcuts>
    `;
  }

  private contactView(state: AgentState) {
    return html`<ventanilla-desk-contact
      .session=${this.session}
      .agent=${state.session?.agent}
      .able=${state.presence === 'available'}
      .cannedReplies=${state.session?.cannedReplies ?? []}
      .checklists=${state.session?.checklists ?? []}
      .colleagues=${this.colleagues}
      .drafts=${this.drafts}
      .messages=${this.messages}
    ></ventanilla-desk-contact>`;
  }

  /** Shown only where the two do not stand side by side. */
  private aboutToggle() {
    const { contact, details } = this.messages;
    return html`<button type="button" class="toggle" @click=${this.toggleAbout}>
      ${this.about ? contact.conversation : details.label}
    </button>`;
  }

  private supervision() {
    return html`<main class="supervision">
      <ventanilla-desk-supervision
        .supervisor=${this.client?.supervisor}
        .messages=${this.messages}
      ></ventanilla-desk-supervision>
    </main>`;
  }

  private skipLink() {
    if (!this.selected || this.supervising) return nothing;
    return html`<button type="button" class="skip" @click=${() => this.view?.focus()}>
      ${this.messages.skipToConversation}
    </button>`;
  }

  private connectionBanner({ connection }: AgentState) {
    if (connection !== 'reconnecting' && connection !== 'offline') return nothing;
    return html`<p class="banner">${this.messages.connection[connection]}</p>`;
  }

  private noticeBar() {
    if (!this.notice) return nothing;
    return html`<p class="notice">
      ${this.messages.errors[this.notice]}
      <button type="button" class="plain" aria-label=${this.messages.dismiss} @click=${this.dismiss}>
        ${icon('close')}
      </button>
    </p>`;
  }

  private isGone(state: AgentState): boolean {
    const contact = this.observedContact.state;
    return contact !== undefined && standingOf(contact, state.session?.agent.id ?? '') === 'gone';
  }

  private viewLabel(): string {
    const reference = this.observedContact.state?.summary?.reference;
    return reference ? this.messages.contact.label(reference) : this.messages.contact.conversation;
  }

  private readonly colleagues = async () => this.client?.colleagues() ?? [];

  /** Shows a contact, or with `undefined` none. */
  private show(contact: ContactId | undefined): void {
    const before = this.session;
    this.about = false;
    this.selected = contact;
    this.selection.set(contact);
    this.session = contact === undefined ? undefined : this.client?.contact(contact);
    this.observedContact.watch(this.session);
    // Without an answer the conversation is shown all the same, with what the inbox knows.
    this.session?.readPerson().catch(() => undefined);
    // What is unsent goes on being sent, and a call goes on.
    if (before && before !== this.session) before.leave();
  }

  private get maySupervise(): boolean {
    const role = this.observed.state?.session?.agent.role;
    return role !== undefined && role !== 'agent';
  }

  private get agentId(): AgentId {
    return this.observed.state?.session?.agent.id ?? '';
  }

  private async open(contact: ContactId): Promise<void> {
    this.supervising = false;
    this.show(contact);
    await this.updateComplete;
    await this.view?.focus();
  }

  private async answer(contact: ContactId, answer: 'accept' | 'decline'): Promise<void> {
    if (this.busy.has(contact)) return;
    this.busy = new Set(this.busy).add(contact);
    this.notice = undefined;
    const session = this.client?.contact(contact);
    try {
      const summary = this.observed.state?.inbox.find(({ id }) => id === contact);
      if (isInvited(summary, this.agentId)) {
        await (answer === 'accept' ? session?.enterCall() : session?.leaveCall());
        if (answer === 'accept') await this.open(contact);
      } else if (answer === 'accept') {
        await session?.accept();
        await this.open(contact);
      } else await session?.decline();
    } catch (error) {
      this.notice = codeOf(error);
    } finally {
      // Nobody follows what they have declined, or could not have, unless they look at it.
      if (session !== this.session) session?.leave();
      this.busy = new Set([...this.busy].filter(id => id !== contact));
    }
  }

  private run(shortcut: Shortcut): void {
    const state = this.observed.state;
    const { helping, offered, mine } = inboxSections(state?.inbox ?? [], this.agentId);
    switch (shortcut.name) {
      case 'accept': {
        const asked = helping.filter(each => isInvited(each, this.agentId));
        const [offer] = [...offered, ...asked];
        if (offer) this.answer(offer.id, 'accept');
        return;
      }
      case 'search':
        this.search.open();
        return;
      case 'open':
        this.newContact.open();
        return;
      case 'contact': {
        const contact = mine[shortcut.index];
        if (contact) this.open(contact.id);
        return;
      }
      case 'reply':
      case 'note':
        this.view?.write(shortcut.name);
        return;
      case 'transfer':
        this.view?.openTransfer();
        return;
      case 'close':
        this.view?.openClose();
        return;
      case 'help':
        this.help.open();
    }
  }

  private async togglePage(): Promise<void> {
    if (!this.supervising) await fetchSupervision(this.messages.locale);
    this.supervising = !this.supervising;
  }

  private readonly toggleAbout = async (): Promise<void> => {
    this.about = !this.about;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.about ? 'aside .toggle' : '.view .toggle')?.focus();
  };

  private toggleSound(): void {
    this.chime.muted = !this.chime.muted;
    this.requestUpdate();
  }

  private readonly dismiss = (): void => {
    this.notice = undefined;
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    if (event.defaultPrevented || path.some(target => target instanceof HTMLDialogElement)) return;
    const [target] = path;
    const writing = target instanceof Element && target.matches('input:not([type=radio]), textarea, select');
    const shortcut = shortcutOf(event, writing);
    if (!shortcut) return;
    event.preventDefault();
    this.run(shortcut);
  };

  private handleChoose({ contact }: ContactChooseEvent): void {
    this.open(contact);
  }

  private async handleLeave(): Promise<void> {
    this.show(undefined);
    await this.updateComplete;
    this.inbox.focus();
  }

  private handleAnswer({ contact, answer }: OfferAnswerEvent): void {
    this.answer(contact, answer);
  }

  private async handlePresence({ kind, presence }: PresenceChooseEvent): Promise<void> {
    this.notice = undefined;
    // Whoever is there for others may be looking at another window when they come.
    if (presence === 'available') askToNotify();
    try {
      await this.client?.setPresence(presence, kind);
    } catch (error) {
      this.notice = codeOf(error);
    } finally {
      this.requestUpdate();
    }
  }
}
