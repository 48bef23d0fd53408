import {
  type ChannelKind,
  type ContactLine,
  localizedText,
  type PageUser,
  type SignedClips,
  type SiteAvailability,
} from '@ventanilla/client';
import { html, nothing } from 'lit/html.js';
import { type ChannelElement, createChannel, isChannel, loadChannel } from '../channels/channels.ts';
import { type PanelIconName, panelIcon } from '../icons/panel-icons.ts';
import { loadPanelMessages } from '../locales/load-messages.ts';
import { LocalizeController, nearestLanguage } from '../locales/localize-controller.ts';
import type { PanelMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { inOrder, insteadWords, needsKind, stateWords } from './channel-words.ts';
import { PanelCloseEvent } from './panel.events.ts';
import { panelStyles } from './panel.styles.ts';
import { TemplateElement, watched } from './template-element.ts';

/** Where full screen begins, alike in the styles. */
const PHONE = '(max-width:639.98px),(height<480px)';

/** A channel of the list, with its state where that is known. */
type Listed =
  | SiteAvailability['channels'][number]
  | { kind: ChannelKind; state?: undefined; signClips?: undefined };

/** Every other line is dialled. */
const LINE_ICONS: { [Kind in ContactLine['kind']]?: PanelIconName } = { email: 'mail', whatsapp: 'chat' };

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
export class Panel extends TemplateElement {
  static override styles = [tokens, controls, panelStyles];

  /** Which service of the city. */
  @watched site = '';

  /** Origin of the server. */
  @watched server = '';

  /** Title. Default a sentence of the language. */
  @watched heading = '';

  /** Language tag. Default the nearest `lang`, then Spanish. */
  @watched locale: string | undefined;

  /** State of the channels; `undefined` while it is not known, `null` when it could not be learnt. */
  @watched availability: SiteAvailability | null | undefined;

  /** Whether the back button leaves the browser's history alone, instead of closing a full-screen panel. */
  keepsHistory = false;

  /** Who is signed in on the page. */
  @watched user: PageUser | undefined;

  /** The channel in view; `undefined` shows the list. */
  @watched channel: ChannelKind | undefined;

  /** Channels that are being fetched or could not be. */
  @watched fetching: { [Kind in ChannelKind]?: 'loading' | 'failed' | undefined } = {};

  /** Tells when something opens: here once a channel is closed. */
  @watched openingWords: typeof import('../locales/opening.ts').openingWords | undefined;

  private readonly localize = new LocalizeController(this, loadPanelMessages);
  private leaveScreen: (() => void) | undefined;
  /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
  private readonly elements = new Map<ChannelKind, ChannelElement>();

  /** Shows the panel, with one channel or the list, and moves the focus into it. */
  async open(channel?: ChannelKind): Promise<void> {
    if (isChannel(channel)) this.channel = channel;
    await this.localize.loaded;
    await this.updateComplete;
    const { dialog } = this;
    if (dialog && !dialog.open) {
      if (matchMedia(PHONE).matches) {
        dialog.showModal();
        this.fillScreen(dialog);
      } else dialog.show();
    }
    this.moveFocus();
  }

  /** Hides the panel. A conversation in it goes on. */
  close(): void {
    this.leaveScreen?.();
    this.leaveScreen = undefined;
    this.dialog?.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override render() {
    this.prepare();
    const { texts } = this.localize;
    const heading = this.heading || texts?.heading;
    const inView = this.channel && this.elements.has(this.channel);
    return html`
      <dialog class=${inView ? '' : 'short'} aria-labelledby="heading" @keydown=${this.handleKeydown} @cancel=${this.handleCancel} @chat-call=${this.handleTurn} @call-write=${this.handleTurn} @sign-call-write=${this.handleTurn}>
        <div class="inside" lang=${texts?.locale ?? nothing} dir=${texts?.rtl ? 'rtl' : 'ltr'}>
        <div class="head">
          ${
            this.channel &&
            texts &&
            html`<button class="back icon turns" aria-label=${texts.back} title=${texts.back} @click=${this.handleBack}>${panelIcon('back')}</button>`
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
    const { availability } = this;
    const { notice } = availability ?? {};
    return html`
      <div class="list">
        ${
          notice &&
          html`<div class="notice" role="note"><p>${localizedText(notice.text, texts.locale)}</p>${notice.line && this.renderLine(notice.line, texts)}</div>`
        }
        <h3>${texts.lead}</h3>
        ${availability ? nothing : html`<p class="quiet">${availability === null ? texts.unknown : texts.loading}</p>`}
        <ul role="list">
          ${inOrder<Listed>(availability?.channels ?? [{ kind: 'chat' }]).map(channel => html`<li>${this.renderChannel(channel, texts)}</li>`)}
        </ul>
        ${
          this.hasFailed
            ? html`<div class="notice failed" role="alert">
                <p>${texts.failed}</p>
                <button class="outlined" @click=${this.handleRetry}>${panelIcon('retry')} ${texts.tryAgain}</button>
              </div>`
            : nothing
        }
        ${availability === null || this.hasFailed ? html`<slot></slot>` : nothing}
        ${
          availability?.lines.length
            ? html`<h3>${texts.lines}</h3>
              <ul role="list">
                ${availability.lines.map(line => html`<li>${this.renderLine(line, texts)}</li>`)}
              </ul>`
            : nothing
        }
        <a class="line out" href="${this.server}/s/${this.site}" target="_blank" rel="noopener">${texts.popOut}</a>
      </div>
    `;
  }

  private renderLine(line: ContactLine, texts: PanelMessages) {
    return html`<a class="line" href=${line.href}>${panelIcon(LINE_ICONS[line.kind] ?? 'phone')} <span>${needsKind(line) ? html`<small>${texts.lineKinds[line.kind]}</small> ` : nothing}<bdi>${line.label}</bdi></span></a>`;
  }

  private renderChannel(channel: Listed, texts: PanelMessages) {
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
          ${channel.state && this.renderState(channel, texts)}
        </span>
        <span class="turns">${panelIcon('forward')}</span>
      </button>
      ${channel.signClips?.channel && this.renderClips(channel.signClips.channel)}
    `;
  }

  /** Where the city has filmed what the channel is; the code for that comes by itself, behind everything else. The words say the same. */
  private renderClips(clips: SignedClips) {
    import('../sign-clip/define.ts').catch(() => {});
    return html`<ventanilla-sign-clip .clips=${clips}></ventanilla-sign-clip>`;
  }

  private renderState(channel: SiteAvailability['channels'][number], texts: PanelMessages) {
    if (channel.opensAt && !this.openingWords) this.loadOpeningWords();
    const { openingWords } = this;
    // A channel whose state is known is one of these.
    const availability = this.availability as SiteAvailability;
    const opening =
      openingWords && ((at: string) => openingWords(at, texts.locale, availability.timeZone, Date.now()));
    const instead = insteadWords(channel, availability, texts);
    return html`
      <span class="state ${channel.state}">${stateWords(channel, texts, opening)}</span>
      ${instead && html`<small>${instead}</small>`}
    `;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private get hasFailed(): boolean {
    return this.channel !== undefined && this.fetching[this.channel] === 'failed';
  }

  /** Fetches the channel that was chosen, and hands each that is here what it has to know. */
  private prepare(): void {
    const { channel, server, site, user } = this;
    if (channel && !this.elements.has(channel) && !this.fetching[channel]) this.load(channel);
    const locale = this.locale || nearestLanguage(this);
    for (const [kind, element] of this.elements) {
      Object.assign(element, { site, server, locale, user, availability: this.availability ?? undefined });
      element.hidden = kind !== channel;
    }
  }

  private async fillScreen(dialog: HTMLDialogElement): Promise<void> {
    const { fillScreen } = await import('./full-screen.ts');
    if (dialog.open && !this.leaveScreen)
      this.leaveScreen = fillScreen(this, this.keepsHistory ? undefined : () => this.requestClose());
  }

  private async loadOpeningWords(): Promise<void> {
    ({ openingWords: this.openingWords } = await import('../locales/opening.ts'));
  }

  private async choose(channel: ChannelKind): Promise<void> {
    if (this.fetching[channel] === 'failed') this.load(channel);
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
    else this.renderRoot.querySelector('h2')?.focus();
  }

  /** What names no channel would rather write. */
  private handleTurn({ channel = 'chat' }: { channel?: ChannelKind }): void {
    this.choose(channel);
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
    event.stopPropagation();
    this.handleCancel(event);
  }

  private handleCancel(event: Event): void {
    event.preventDefault();
    this.requestClose();
  }
}
