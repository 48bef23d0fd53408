import type { ContactClient, SiteAvailability } from '@ventanilla/client';
import { type CallState, usualSources } from '@ventanilla/client/call';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { CallMessages } from '../call-stage/call.messages.ts';
import { notices } from '../call-stage/call-stage.ts';
import { loadCallMessages } from '../call-stage/load-call-messages.ts';
import { callIcon } from '../icons/call-icons.ts';
import { icon } from '../icons/icons.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { CallWriteEvent } from './call.events.ts';
import { callStyles } from './call.styles.ts';
import { CallConsent } from './call-consent.ts';
import { CallController, isInCall } from './call-controller.ts';
import { CheckToggle } from './check-toggle.ts';
import { NoWayWatch } from './no-way-watch.ts';

/**
 * A call between a citizen and the office, by voice or with pictures. It belongs to the same contact as the chat, and goes on
 * after a reload; until the citizen calls, no device is used, nothing is stored and nobody is told.
 *
 * @element ventanilla-call
 * @fires {CallWriteEvent} call-write - The citizen goes on in writing.
 * @cssproperty [--ventanilla-call-height=34rem] - Height of the element.
 * @csspart stage - The call once it is taken.
 */
export class Call extends LitElement {
  static override styles = [tokens, controls, callStyles];

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

  /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the contact ends or the page is left. */
  @property({ type: Boolean }) shared = false;

  /** The citizen has opened the live text. */
  @state() private writes = false;

  @query('button') private readonly firstButton!: HTMLButtonElement | null;

  private readonly localize = new LocalizeController(this, loadCallMessages);
  private readonly line = new CallController(this, ({ phase }) => this.localize.texts?.phases[phase] ?? '');
  private readonly check = new CheckToggle(this, this.line);
  private readonly noWay = new NoWayWatch(this, this.line);
  private readonly consent = new CallConsent(this, this.line);

  /** Puts the focus on the first thing that can be done. */
  override focus(options?: FocusOptions): void {
    this.updateComplete.then(() => this.firstButton?.focus(options));
  }

  protected override render() {
    const { texts } = this.localize;
    const { call } = this.line;
    if (!texts || !call) return nothing;
    return html`${this.consent.render()}<div class="middle" lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'} ?hidden=${isInCall(call)} role="status">
        ${isInCall(call) ? nothing : this.renderOutside(call, texts)}
      </div>
      ${isInCall(call) ? this.renderStage(call, texts) : nothing}
      ${this.renderReference(texts)}`;
  }

  private renderOutside(call: CallState, texts: CallMessages) {
    const { phase } = call;
    const problems = notices(call, texts);
    return html`
      <h3>${phase === 'idle' ? texts.lead : texts.phases[phase]}</h3>
      ${call.queue && phase === 'waiting' ? html`<p class="place">${texts.position(call.queue.position)}</p>` : nothing}
      ${problems.map(problem => html`<p class="problem">${problem}</p>`)}
      ${
        call.own.preview
          ? html`<video class="mirror" autoplay playsinline muted .srcObject=${live(call.own.preview)} aria-label=${texts.ownPicture}></video>`
          : nothing
      }
      <div class="ways ${this.line.attention.isCalling ? 'pulse' : ''}">${this.renderWays(call, texts)}</div>
      ${phase === 'idle' ? this.check.render('video', texts) : nothing}
    `;
  }

  private renderWays({ phase }: CallState, texts: CallMessages) {
    switch (phase) {
      case 'idle':
        return html`
          <button type="button" class="primary voice" @click=${() => this.start('voice')}>${icon('phone')} ${texts.voice}</button>
          <button type="button" class="primary video" @click=${() => this.start('video')}>${icon('call')} ${texts.video}</button>
          ${this.renderWrite(texts)}
        `;
      case 'starting':
      case 'waiting':
        return html`
          <button type="button" class="outlined danger cancel" @click=${() => this.end('hung-up')}>${texts.cancel}</button>
          <button type="button" class="write" @click=${this.handleToText}>${texts.write}</button>
        `;
      case 'ringing':
        return html`
          <button type="button" class="primary answer" @click=${this.handleAnswer}>${icon('call')} ${texts.answer}</button>
          <button type="button" class="outlined danger decline" @click=${() => this.end('declined')}>${texts.decline}</button>
        `;
      case 'elsewhere':
        return html`<button type="button" class="primary here" @click=${this.handleHere}>${texts.here}</button>`;
      default:
        return html`
          ${
            this.line.isShared
              ? html`<button type="button" class="primary forget" @click=${() => this.line.forget()}>${texts.forget}</button>`
              : html`<button type="button" class="primary again" @click=${() => this.line.session?.dismiss()}>${texts.done}</button>`
          }
          ${this.renderWrite(texts)}
        `;
    }
  }

  private renderStage(call: CallState, texts: CallMessages) {
    return html`<ventanilla-call-stage
      part="stage"
      lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}
      class=${this.line.attention.isCalling ? 'pulse' : ''}
      .session=${this.line.session}
      .call=${call}
      .messages=${texts}
    >
      <button type="button" class="write" @click=${this.handleToText}>${icon('chat')} ${texts.write}</button>
      <button type="button" class="type" aria-pressed=${this.writes} @click=${this.handleType}>${callIcon('type')} ${this.writes ? texts.text.hide : texts.text.show}</button>
      <button type="button" class="danger outlined hang-up" @click=${() => this.end('hung-up')}>${callIcon('hang-up')} ${texts.hangUp}</button>
      ${this.noWay.render(() => this.handleToText())}
      ${
        this.writes || call.text.theirs.length > 0
          ? html`<ventanilla-live-text
              slot="text"
              .session=${this.line.session}
              .call=${call}
              .entries=${this.line.chat?.entries ?? []}
              .messages=${texts}
            ></ventanilla-live-text>`
          : nothing
      }
    </ventanilla-call-stage>`;
  }

  private renderWrite(texts: CallMessages) {
    return html`<button type="button" class="write" @click=${this.openChat}>${icon('chat')} ${texts.write}</button>`;
  }

  private renderReference(texts: CallMessages) {
    const reference = this.line.chat?.reference;
    return reference
      ? html`<p class="reference" lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>${texts.reference}: <output>${reference}</output></p>`
      : nothing;
  }

  private async start(media: 'voice' | 'video'): Promise<void> {
    const answer = await this.consent.answer();
    if (answer === 'not-accepted') return;
    await this.line.session?.prepare(media, usualSources(media));
    // A call without a voice of one's own is still a call: what is missing is said, and can be mended within it.
    await this.line.session?.start(media, undefined, answer.shown).catch(() => undefined);
  }

  private async handleAnswer(): Promise<void> {
    const media = this.line.call?.media ?? 'video';
    await this.line.session?.prepare(media, usualSources(media));
    await this.line.session?.accept().catch(() => undefined);
  }

  private async handleHere(): Promise<void> {
    const media = this.line.call?.media ?? 'video';
    await this.line.session?.prepare(media, usualSources(media));
    this.line.session?.takeOver();
  }

  private end(reason: 'hung-up' | 'declined'): void {
    // The state says what could not be told to the office.
    this.line.session?.end(reason).catch(() => undefined);
  }

  private handleType(): void {
    this.writes = !this.writes;
  }

  private async handleToText(): Promise<void> {
    await this.line.session?.end('to-text').catch(() => undefined);
    this.line.session?.dismiss();
    this.openChat();
  }

  private openChat(): void {
    this.line.session?.relax();
    const writing = new CallWriteEvent();
    this.dispatchEvent(writing);
  }
}
