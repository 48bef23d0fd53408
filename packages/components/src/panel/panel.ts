import type { ChannelKind, PageUser, SiteAvailability } from '@ventanilla/client';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type ChannelElement, createChannel, isChannel, loadChannel } from '../channels/channels.ts';
import { panelIcon } from '../icons/panel-icons.ts';
import { loadPanelMessages } from '../locales/load-messages.ts';
import { LocalizeController, nearestLanguage } from '../locales/localize-controller.ts';
import type { PanelMessages } from '../locales/messages.ts';
import { openingWords } from '../locales/opening.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { PanelCloseEvent } from './panel.events.ts';
import { panelStyles } from './panel.styles.ts';
import { ViewportController } from './viewport-controller.ts';

/** Where full screen begins, alike in the styles. */
const PHONE = '(max-width: 639.98px)';

const LINE_ICONS = {
  phone: 'phone',
  'short-code': 'phone',
  textphone: 'phone',
  email: 'mail',
  whatsapp: 'chat',
} as const;

/**
 * What the banner opens: every channel with its state now, telephone lines, and the channel that the citizen chose.
 * Beside the page on a wide screen, over all of it on a phone.
 *
 * @element ventanilla-panel
 * @fires {PanelCloseEvent} panel-close - The citizen closes the panel.
 * @slot - Shown where the channels' state and the telephone lines could not be learnt.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the heading.
 */
export class Panel extends LitElement {
  static override styles = [tokens, controls, panelStyles];

  /** Which service of the city. */
  @property() site = '';

  /** Origin of the server. */
  @property() server = '';

  /** Title. Default a sentence of the language. */
  @property() heading = '';

  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  /** State of the channels; `undefined` while it is not known, `null` when it could not be learnt. */
  @property({ attribute: false }) availability: SiteAvailability | null | undefined;

  /** Who is signed in on the page. */
  @property({ attribute: false }) user: PageUser | undefined;

  /** The channel in view; `undefined` shows the list. */
  @property() channel: ChannelKind | undefined;

  /** Channels that are being fetched or could not be. */
  @state() private fetching: { [Kind in ChannelKind]?: 'loading' | 'failed' | undefined } = {};

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('h2') private readonly headline!: HTMLElement | null;

  private readonly localize = new LocalizeController(this, loadPanelMessages);
  private readonly viewport = new ViewportController(this);
  /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
  private readonly elements = new Map<ChannelKind, ChannelElement>();

  /** Shows the panel, with one channel or the list, and moves the focus into it. */
  async open(channel?: ChannelKind): Promise<void> {
    if (isChannel(channel)) this.channel = channel;
    await this.localize.loaded;
    await this.updateComplete;
    if (this.dialog && !this.dialog.open) {
      if (matchMedia(PHONE).matches) this.dialog.showModal();
      else this.dialog.show();
    }
    this.viewport.follow();
    this.moveFocus();
  }

  /** Hides the panel. A conversation in it goes on. */
  close(): void {
    this.viewport.release();
    this.dialog?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('channel') && this.channel && !this.elements.has(this.channel)) this.load(this.channel);
    const { site, server, user } = this;
    const locale = this.locale || nearestLanguage(this);
    for (const [kind, element] of this.elements) {
      Object.assign(element, { site, server, locale, user, availability: this.availability ?? undefined });
      element.hidden = kind !== this.channel;
    }
  }

  protected override render() {
    const { texts } = this.localize;
    const heading = this.heading || texts?.heading;
    const inView = this.channel && this.elements.has(this.channel);
    return html`
      <dialog class=${inView ? '' : 'short'} aria-labelledby="heading" @keydown=${this.handleKeydown} @cancel=${this.handleCancel} @call-write=${this.handleWrite} @sign-call-write=${this.handleWrite}>
        <div class="inside" lang=${texts?.locale ?? nothing} dir=${texts?.rtl ? 'rtl' : 'ltr'}>
        <div class="head">
          ${
            this.channel && texts
              ? html`<button class="back icon turns" aria-label=${texts.back} title=${texts.back} @click=${this.handleBack}>${panelIcon('back')}</button>`
              : nothing
          }
          <h2 id="heading" tabindex="-1"><bdi>${heading}</bdi></h2>
          <button class="close icon" aria-label=${texts?.close ?? nothing} title=${texts?.close ?? nothing} @click=${this.requestClose}>${panelIcon('close')}</button>
        </div>
        ${texts && !inView ? this.renderList(texts) : nothing}
        ${[...this.elements.values()]}
        </div>
      </dialog>
    `;
  }

  private renderList(texts: PanelMessages) {
    return html`
      <div class="list">
        <h3>${texts.lead}</h3>
        ${this.availability ? nothing : html`<p class="quiet">${this.availability === null ? texts.unknown : texts.loading}</p>`}
        <ul role="list">
          ${(this.availability?.channels ?? [{ kind: 'chat' as const }]).map(channel => html`<li>${this.renderChannel(channel, texts)}</li>`)}
        </ul>
        ${
          this.channel && this.fetching[this.channel] === 'failed'
            ? html`<div class="failed" role="alert">
                ${texts.failed}
                <button class="outlined" @click=${this.handleRetry}>${panelIcon('retry')} ${texts.tryAgain}</button>
              </div>`
            : nothing
        }
        ${this.availability === null ? html`<slot></slot>` : nothing}
        ${
          this.availability?.lines.length
            ? html`<h3>${texts.lines}</h3>
              <ul role="list">
                ${this.availability.lines.map(line => html`<li><a class="line" href=${line.href}>${panelIcon(LINE_ICONS[line.kind])} <bdi>${line.label}</bdi></a></li>`)}
              </ul>`
            : nothing
        }
      </div>
    `;
  }

  private renderChannel(
    channel: Partial<SiteAvailability['channels'][number]> & { kind: ChannelKind },
    texts: PanelMessages,
  ) {
    const { name, description } = texts.channels[channel.kind];
    return html`
      <button
        class="channel"
        aria-busy=${this.fetching[channel.kind] === 'loading'}
        @click=${() => this.choose(channel.kind)}
        @pointerenter=${() => this.prefetch(channel.kind)}
        @focus=${() => this.prefetch(channel.kind)}
      >
        <span class="badge">${panelIcon(channel.kind)}</span>
        <span class="words">
          <strong>${name}</strong>
          <small>${description}</small>
          ${channel.state ? html`<span class="state ${channel.state}">${this.stateWords(channel, texts)}</span>` : nothing}
        </span>
        <span class="turns">${panelIcon('forward')}</span>
      </button>
    `;
  }

  private stateWords(channel: Partial<SiteAvailability['channels'][number]>, texts: PanelMessages): string {
    const { state: channelState, reason, opensAt, expectedWait } = channel;
    const detail = opensAt
      ? texts.opens(openingWords(opensAt, texts.locale, this.availability?.timeZone, Date.now()))
      : expectedWait
        ? texts.wait(expectedWait)
        : reason && texts.reasons[reason];
    return [channelState && texts.states[channelState], detail].filter(Boolean).join(' · ');
  }

  private async choose(channel: ChannelKind): Promise<void> {
    if (this.channel === channel) this.load(channel);
    this.channel = channel;
    await this.updateComplete;
    this.moveFocus();
  }

  private async load(channel: ChannelKind): Promise<void> {
    if (this.fetching[channel] === 'loading') return;
    this.fetching = { ...this.fetching, [channel]: 'loading' };
    try {
      await this.fetch(channel);
      const element = createChannel(channel);
      element.className = 'view';
      this.elements.set(channel, element);
      this.fetching = { ...this.fetching, [channel]: undefined };
      await this.updateComplete;
      this.moveFocus();
    } catch {
      this.fetching = { ...this.fetching, [channel]: 'failed' };
    }
  }

  private fetch(channel: ChannelKind): Promise<void> {
    return loadChannel(channel, this.locale || nearestLanguage(this));
  }

  private prefetch(channel: ChannelKind): void {
    // Only a hint: choosing the channel tells when its code cannot be had.
    this.fetch(channel).catch(() => undefined);
  }

  /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
  private moveFocus(): void {
    if (!this.dialog?.open) return;
    const element = this.channel && this.elements.get(this.channel);
    if (element && !this.dialog.matches(':modal')) element.focus();
    else this.headline?.focus();
  }

  private handleWrite(): void {
    this.choose('chat');
  }

  private requestClose(): void {
    const closing = new PanelCloseEvent();
    this.dispatchEvent(closing);
  }

  private handleRetry(): void {
    if (this.channel) this.load(this.channel);
  }

  private async handleBack(): Promise<void> {
    this.channel = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.channel')?.focus();
  }

  private handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.requestClose();
  }

  private handleCancel(event: Event): void {
    event.preventDefault();
    this.requestClose();
  }
}
