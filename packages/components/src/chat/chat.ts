import {
  type ChatSession,
  type ChatState,
  type ContactClient,
  type ContactClientOptions,
  type ContactError,
  hasKept,
  type PageUser,
  type SiteAvailability,
} from '@ventanilla/client';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ComposerSendEvent, ComposerTypingEvent } from '../composer/composer.events.ts';
import type { Composer } from '../composer/composer.ts';
import type { Consent } from '../consent/consent.ts';
import { icon } from '../icons/icons.ts';
import { loadMessages } from '../locales/load-messages.ts';
import { LocalizeController, nearestLanguage } from '../locales/localize-controller.ts';
import type { Messages } from '../locales/messages.ts';
import type { ReplyChooseEvent } from '../replies/replies.events.ts';
import { ForgetController } from '../shared-computer/forget-controller.ts';
import { isSharedComputer, saySharedComputer } from '../shared-computer/is-shared-computer.ts';
import { holdSharedClient } from '../shared-computer/shared-client.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import type { MessageDiscardEvent, MessageRetryEvent } from '../timeline/timeline.events.ts';
import { AnnounceController } from './announce-controller.ts';
import { ChatCallEvent, ChatUnreadEvent } from './chat.events.ts';
import { chatStyles } from './chat.styles.ts';
import {
  EMPTY,
  type NoticeHandlers,
  renderChoices,
  renderHeader,
  renderNotice,
  renderPlainly,
  renderTyping,
  renderWelcome,
} from './chat-parts.ts';
import type * as More from './more.ts';
import { noticesOf } from './notices.ts';

/**
 * A written conversation between a citizen and the office. It goes on where it stood after a reload, a lost network
 * or a new tab; until the first message is sent, nothing is stored and nobody is told.
 *
 * @element ventanilla-chat
 * @fires {ChatUnreadEvent} chat-unread - The number of unseen messages has changed.
 * @fires {ChatCallEvent} chat-call - The citizen answers a call of the office, or would rather be called.
 * @fires {IdentityRefusedEvent} identity-refused - The office does not know who the page says is signed in.
 * @cssproperty [--ventanilla-chat-height=34rem] - Height of the element.
 * @csspart header - Who answers, and the button that ends the chat.
 * @csspart reference - The number of the case.
 */
export class Chat extends LitElement {
  static override styles = [tokens, controls, chatStyles];

  /**
   * Clears what this browser keeps of one site, then revokes its token. Chats that are open, in this tab or another,
   * show nothing any more.
   *
   * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
   */
  static async logOut(server: string, site: string): Promise<void> {
    const { createContactClient } = await import('./live-chat.ts');
    const client = createContactClient({ server, site });
    await client.logout().finally(() => client.close());
  }

  /** Which service of the city, such as `bogota-movilidad`. */
  @property() site = '';

  /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
  @property() server = '';

  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  /** A client that stays yours to close. Default one made from `site` and `server`. */
  @property({ attribute: false }) client: ContactClient | undefined;

  /** What the page already knows of the site. Default asked from the server. */
  @property({ attribute: false }) availability: SiteAvailability | undefined;

  /** Who is signed in on the page. See `ContactClient.setUser`. */
  @property({ attribute: false }) user: PageUser | undefined;

  /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the chat ends or the page is left. */
  @property({ type: Boolean }) shared = false;

  @state() private chat: ChatState | undefined;
  @state() private asking = false;
  @state() private copied = false;
  @state() private joining = false;
  @state() private endings: typeof More | undefined;

  @query('ventanilla-composer') private readonly composer!: Composer | null;
  @query('ventanilla-consent') private readonly consent!: Consent | null;
  @query('.end-cancel') private readonly endCancel!: HTMLButtonElement | null;
  @query('.end') private readonly endButton!: HTMLButtonElement | null;

  private readonly localize = new LocalizeController(this, loadMessages);
  private readonly announcer = new AnnounceController(this);
  private readonly forgetter = new ForgetController(this, () => this.forget());
  private joined: ContactClient | undefined;
  private leave: (() => void) | undefined;
  private live: typeof import('./live-chat.ts') | undefined;
  private connecting: Promise<ContactClient> | undefined;
  private timeline: Promise<unknown> | undefined;
  private fetchingConsent: Promise<unknown> | undefined;
  private onScreen = false;
  private readonly sight = new IntersectionObserver(seen => {
    this.onScreen = seen.at(-1)?.isIntersecting ?? false;
    this.markRead();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sight.observe(this);
    document.addEventListener('visibilitychange', this.markRead);
    addEventListener('storage', this.followTabs);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sight.disconnect();
    document.removeEventListener('visibilitychange', this.markRead);
    removeEventListener('storage', this.followTabs);
    this.leaveSession();
  }

  /** Puts the cursor where the citizen writes, as soon as there is a field. */
  override focus(options?: FocusOptions): void {
    this.updateComplete.then(() => this.composer?.updateComplete).then(() => this.composer?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = ['site', 'server', 'client', 'shared'].some(name => changed.has(name as 'site'));
    if (isOther) this.leaveSession();
    if (changed.has('user')) this.joined?.setUser(this.user);
    if (this.connecting || !this.isConnected || !(this.client || this.site)) return;
    this.chat ??= EMPTY;
    if (this.askedMost) this.loadMore();
    // Besides whoever writes now: whoever has written before, and a page that knows nothing of the opening hours.
    if (this.client || this.user || this.hasKept || (!this.availability && !this.isInPanel))
      this.connectIdly();
  }

  protected override render() {
    const { texts } = this.localize;
    return html`${this.announcer.render()}${texts && this.chat ? this.renderChat(this.chat, texts) : nothing}`;
  }

  private renderChat(chat: ChatState, texts: Messages) {
    const { phase } = chat;
    return html`
      <div class="inside" lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>
      ${phase === 'idle' || phase === 'resuming' ? nothing : renderHeader(chat, texts, this.asking, () => this.handleAskEnd())}
      ${chat.reference ? this.renderReference(chat.reference, texts) : nothing}
      ${noticesOf(chat, this.availability, texts, Date.now()).map(notice => renderNotice(notice, texts, this.onNotice))}
      <ventanilla-timeline
        .entries=${chat.entries}
        .messages=${texts.timeline}
        log-label=${texts.chat.log}
        @message-retry=${(event: MessageRetryEvent) => this.session?.retry(event.key)}
        @message-discard=${(event: MessageDiscardEvent) => this.session?.discard(event.key)}
      >
        ${chat.entries.length === 0 ? renderWelcome(phase === 'resuming', texts) : renderPlainly(chat)}
        ${phase === 'idle' && !this.joining ? renderChoices(texts, this.client ? undefined : this.isShared, this.onChoice) : nothing}
        <ventanilla-replies slot="end" .entry=${chat.entries.at(-1)} .texts=${this.askedMost} @reply-choose=${(event: ReplyChooseEvent) => this.handleSend(event)}></ventanilla-replies>
        ${chat.peerTyping ? renderTyping(chat, texts) : nothing}
      </ventanilla-timeline>
      ${
        this.joining
          ? html`<ventanilla-join .client=${this.joined} .locale=${this.locale} @join-end=${this.handleJoinEnd}></ventanilla-join>`
          : this.asking
            ? this.endings?.renderQuestion(texts, this.onQuestion)
            : phase === 'closed' && this.session
              ? this.endings?.renderClosed(texts, this.session, this.isShared, () => this.handleStartNew())
              : nothing
      }
      ${this.renderConsent(phase)}
      <footer>
        <ventanilla-composer
          .messages=${texts.composer}
          @composer-send=${this.handleSend}
          @composer-typing=${this.handleTyping}
        ></ventanilla-composer>
      </footer>
      </div>
    `;
  }

  /** What the office's bot is asked most, for whoever has written nothing yet. */
  private get askedMost(): readonly string[] | undefined {
    const channel = this.availability?.channels.find(({ kind }) => kind === 'chat');
    return this.chat?.phase === 'idle' ? channel?.quickReplies : undefined;
  }

  /** Before the first message, in a site that has something to say about it. */
  private renderConsent(phase: ChatState['phase']) {
    const { privacy } = this.availability ?? {};
    if (!privacy || phase !== 'idle') return nothing;
    // Whoever writes before it is here waits for it then.
    this.needConsent().catch(() => undefined);
    return html`<ventanilla-consent .notice=${privacy} .locale=${this.locale}></ventanilla-consent>`;
  }

  private renderReference(reference: string, texts: Messages) {
    return html`
      <div class="reference" part="reference">
        <div class="number">
          <span id="reference-label">${texts.chat.reference}</span>
          <output dir="ltr" aria-labelledby="reference-label" aria-live="off">${reference}</output>
        </div>
        ${
          this.copied
            ? html`<span class="copied">${texts.chat.copied}</span>`
            : navigator.clipboard
              ? html`<button class="icon" aria-label=${texts.chat.copy} title=${texts.chat.copy} @click=${this.handleCopy}>${icon('copy')}</button>`
              : nothing
        }
        <ventanilla-share .session=${this.session} .locale=${this.locale}></ventanilla-share>
      </div>
    `;
  }

  private get session(): ChatSession | undefined {
    return this.joined?.chat;
  }

  private get isShared(): boolean {
    return isSharedComputer(this);
  }

  /** Whether this browser has written to the site before. */
  private get hasKept(): boolean {
    return !this.isShared && hasKept(this.site);
  }

  private get isInPanel(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === 'ventanilla-panel';
  }

  /** Rejects when the code for it cannot be had, or the element has left the page; may be called again. */
  private connect(): Promise<ContactClient> {
    this.connecting ??= this.connectNow();
    return this.connecting;
  }

  private async connectNow(): Promise<ContactClient> {
    try {
      this.live = await import('./live-chat.ts');
      if (!this.isConnected) throw new TypeError('There is no page to write in any more.');
      return this.joined ?? this.joinSession(this.live);
    } catch (error) {
      this.connecting = undefined;
      throw error;
    }
  }

  private connectIdly(): void {
    // What is not here when the citizen writes is asked for again then.
    this.connect().catch(() => undefined);
  }

  /** Another tab of the same site has begun to write. */
  private readonly followTabs = (): void => {
    if (this.site && this.hasKept) this.connectIdly();
  };

  private joinSession({ createContactClient }: typeof import('./live-chat.ts')): ContactClient {
    const locale = this.locale || nearestLanguage(this);
    const options: ContactClientOptions = {
      server: this.server || location.origin,
      site: this.site,
      ...(locale ? { locale } : {}),
      onIdentityRefused: ({ code }) => void import('./more.ts').then(more => more.tellRefused(this, code)),
    };
    const held = !this.client && this.isShared ? holdSharedClient(createContactClient, options) : undefined;
    const client = this.client ?? held?.client ?? createContactClient(options);
    const session = client.chat;
    const unsubscribe = session.subscribe(chat => this.take(chat));
    this.joined = client;
    this.chat = session.state;
    if (this.chat.phase !== 'idle') this.loadMore();
    this.leave = () => {
      unsubscribe();
      if (held) held.release();
      else if (client !== this.client) client.close();
    };
    if (this.user) client.setUser(this.user);
    session.resume().catch(() => undefined);
    if (!this.availability) this.askAvailability(client);
    return client;
  }

  private leaveSession(): void {
    this.leave?.();
    this.leave = undefined;
    this.connecting = undefined;
    this.joined = undefined;
    this.chat = undefined;
  }

  private askAvailability(client: ContactClient): void {
    client.availability().then(
      availability => {
        this.availability ??= availability;
      },
      // Not knowing is no reason to keep anybody from writing.
      () => undefined,
    );
  }

  private take(chat: ChatState): void {
    const before = this.chat;
    this.chat = chat;
    if (before && this.localize.texts)
      this.announcer.say(...(this.live?.announcements(before, chat, this.localize.texts) ?? []));
    const place = chat.queue?.position;
    if (place !== before?.queue?.position)
      this.announcer.sayNews(place ? this.localize.texts?.chat.position(place) : undefined);
    if (chat.phase === 'closed') this.asking = false;
    this.forgetter.note(this.isShared && chat.phase !== 'idle', chat.phase === 'closed');
    if (chat.entries.length > 0) this.needTimeline();
    if (chat.phase !== 'idle') {
      if (this.joining) this.handleJoinEnd();
      this.loadMore();
    }
    if (chat.unread !== before?.unread) {
      const changed = new ChatUnreadEvent(chat.unread);
      this.dispatchEvent(changed);
    }
    // Last, since it comes back here with the next state.
    this.markRead();
  }

  private readonly markRead = (): void => {
    if (this.onScreen && document.visibilityState === 'visible' && this.chat?.unread)
      this.session?.markRead();
  };

  /** Nobody needs it before there is something to show, or about to be. Whoever cannot have it gets it at the next chance. */
  private needTimeline(): void {
    this.timeline ??= import('../timeline/define.ts').then(
      () => this.requestUpdate(),
      () => {
        this.timeline = undefined;
      },
    );
  }

  private handleTyping({ typing }: ComposerTypingEvent): void {
    this.needTimeline();
    this.connect().then(
      ({ chat }) => chat.setTyping(typing),
      () => undefined,
    );
  }

  private async handleSend({ text }: Pick<ComposerSendEvent, 'text'>): Promise<void> {
    try {
      const { chat } = await this.connect();
      const { consent } = this;
      if (!consent) {
        chat.send(text);
        return;
      }
      await this.needConsent();
      const answer = await consent.answer();
      if (answer) chat.send(text, answer);
      else this.composer?.write(text);
    } catch {
      // Nothing could take the text, so it stays where it was written.
      this.composer?.write(text);
      if (this.localize.texts) this.announcer.say(this.localize.texts.errors.network);
    }
  }

  private needConsent(): Promise<unknown> {
    this.fetchingConsent ??= import('../consent/define.ts').catch(error => {
      this.fetchingConsent = undefined;
      throw error;
    });
    return this.fetchingConsent;
  }

  private call(channel: ChatCallEvent['channel']): void {
    const answering = new ChatCallEvent(channel);
    this.dispatchEvent(answering);
  }

  private handleStartNew(): void {
    if (this.isShared) this.forget();
    else this.session?.startNew();
    this.focus();
  }

  private handleShared(event: Event): void {
    this.shared = (event.target as HTMLInputElement).checked;
    saySharedComputer(this.site, this.shared);
  }

  /** Leaves nothing to the next person at this computer; the token is worth nothing from now on. */
  private forget(): void {
    // What could not be told to the server is forgotten here all the same.
    this.joined?.forget().catch(() => undefined);
  }

  private async handleCopy(): Promise<void> {
    if (!this.chat?.reference) return;
    await navigator.clipboard.writeText(this.chat.reference);
    this.copied = true;
    if (this.localize.texts) this.announcer.say(this.localize.texts.chat.copied);
    this.focus();
  }

  /** What is wanted only once there is a conversation. */
  private async loadMore(): Promise<void> {
    if (this.endings) return;
    try {
      [this.endings] = await Promise.all([
        import('./more.ts'),
        import('../share/define.ts'),
        import('../replies/define.ts'),
      ]);
    } catch {
      // Fetched again with the next news, or when it is asked for.
    }
  }

  private async handleJoin(): Promise<void> {
    await Promise.all([import('../join/define.ts'), this.connect()]).then(
      () => {
        this.joining = true;
      },
      () => undefined,
    );
    await this.updateComplete;
    this.renderRoot.querySelector('ventanilla-join')?.focus();
  }

  private handleJoinEnd(): void {
    this.joining = false;
    this.focus();
  }

  private readonly onChoice = {
    join: () => this.handleJoin(),
    share: (event: Event) => this.handleShared(event),
  };

  private readonly onNotice: NoticeHandlers = {
    startNew: () => this.handleStartNew(),
    stillHere: () => {
      this.session?.keepOpen().catch(({ code }: ContactError) => {
        if (this.localize.texts) this.announcer.say(this.localize.texts.problem(code));
      });
      this.focus();
    },
    call: channel => this.call(channel),
  };

  private readonly onQuestion = {
    end: () => this.handleEnd(),
    cancel: () => this.handleCancelEnd(),
    keydown: (event: KeyboardEvent) => this.handleQuestionKey(event),
  };

  private async handleAskEnd(): Promise<void> {
    if (!this.endings) await this.loadMore();
    this.asking = this.endings !== undefined;
    await this.updateComplete;
    this.endCancel?.focus();
  }

  private async handleCancelEnd(): Promise<void> {
    this.asking = false;
    await this.updateComplete;
    this.endButton?.focus();
  }

  private handleQuestionKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.handleCancelEnd();
  }

  private handleEnd(): void {
    this.asking = false;
    this.focus();
    // The session keeps what went wrong in its state, where it is shown.
    this.session?.end().catch(() => undefined);
  }
}
