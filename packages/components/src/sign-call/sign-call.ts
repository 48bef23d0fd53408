import type { ContactClient, SignedClips, SiteAvailability } from '@ventanilla/client';
import { type CallState, usualSources } from '@ventanilla/client/call';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { callStyles } from '../call/call.styles.ts';
import { CallConsent } from '../call/call-consent.ts';
import { CallController, isInCall } from '../call/call-controller.ts';
import { CheckToggle } from '../call/check-toggle.ts';
import { NoWayWatch } from '../call/no-way-watch.ts';
import { takesCallbacks } from '../call/takes-callbacks.ts';
import type { CallMessages } from '../call-stage/call.messages.ts';
import { notices } from '../call-stage/call-stage.ts';
import { loadCallMessages } from '../call-stage/load-call-messages.ts';
import { ChatCallEvent } from '../chat/chat.events.ts';
import { shownNotice } from '../consent/shown-notice.ts';
import { callIcon } from '../icons/call-icons.ts';
import { icon } from '../icons/icons.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { closedWays, closedWords, isClosed, type Offered } from './closed-view.ts';
import { SignCallWriteEvent } from './sign-call.events.ts';
import { signCallStyles } from './sign-call.styles.ts';
import { signLanguageName } from './sign-language-name.ts';

/** Of what is said before asking for sign language. Changes with its sense, in every language at once. */
const NOTICE_VERSION = '2026-1';

type SignClipPlace = keyof NonNullable<Offered['signClips']>;

/** Which clip goes with which phase. */
const CLIP_PLACES: Partial<Record<CallState['phase'], SignClipPlace>> = {
  idle: 'notice',
  starting: 'queue',
  waiting: 'queue',
};

const loadClip = () => import('../sign-clip/define.ts');

/**
 * A call in sign language: a mirror, one press, a queue that speaks to the eyes, and the other signer whole. It asks for a camera
 * and nothing else, and works where nothing can be heard.
 *
 * @element ventanilla-sign-call
 * @fires {SignCallWriteEvent} sign-call-write - The citizen goes on in writing.
 * @cssproperty [--ventanilla-call-height=34rem] - Height of the element.
 * @csspart stage - The call once it is taken.
 */
export class SignCall extends LitElement {
  static override styles = [tokens, controls, callStyles, signCallStyles];

  /** Which service of the city, such as `bogota-movilidad`. */
  @property() site = '';

  /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
  @property() server = '';

  /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  /** A client that stays yours to close. Default one made from `site` and `server`. */
  @property({ attribute: false }) client: ContactClient | undefined;

  /** What the page already knows of the site, the sign languages among it. Default asked from the server. */
  @property({ attribute: false }) availability: SiteAvailability | undefined;

  /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the contact ends or the page is left. */
  @property({ type: Boolean }) shared = false;

  @state() private chosen: string | undefined;
  @state() private openingWords: typeof import('../locales/opening.ts').openingWords | undefined;
  /** The mirror was opened once; from then on the camera is the citizen's to switch. */
  private mirrored = false;

  @query('button.primary, button') private readonly firstButton!: HTMLButtonElement | null;

  private readonly localize = new LocalizeController(this, loadCallMessages);
  private readonly line = new CallController(this, ({ phase }) => this.localize.texts?.phases[phase] ?? '');
  private readonly check = new CheckToggle(this, this.line);
  private readonly noWay = new NoWayWatch(this, this.line);
  private readonly consent = new CallConsent(this, this.line);

  /** Opens the mirror, and puts the focus on what can be done. */
  override focus(options?: FocusOptions): void {
    this.openMirror();
    this.updateComplete.then(() => this.firstButton?.focus(options));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.mirrored = false;
  }

  protected override render() {
    const { texts } = this.localize;
    const { call } = this.line;
    if (!texts || !call) return nothing;
    const isOutside = !isInCall(call);
    const place = this.clipPlace(call);
    const clips = place && this.channel?.signClips?.[place];
    return html`${this.consent.render()}<div class="middle ${call.phase} ${clips ? 'signed' : this.languages.length > 1 ? 'choice' : ''}" lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'} ?hidden=${!isOutside} role="status">
        ${isOutside ? this.renderWords(call, texts) : nothing}
      </div>
      ${clips ? this.renderClip(clips, place) : nothing}
      ${isOutside ? html`<div class="below" lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>${this.renderBelow(call, texts, clips !== undefined)}</div>` : this.renderStage(call, texts)}
      ${
        this.line.chat?.reference
          ? html`<p class="reference" lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>${texts.reference}: <output>${this.line.chat.reference}</output></p>`
          : nothing
      }`;
  }

  /** What is said and seen, above the clip that says it in sign. */
  private renderWords(call: CallState, texts: CallMessages) {
    const { phase, own, queue } = call;
    if (this.takesNone(call)) return closedWords(texts, this.renderOpening(texts));
    const isQueued = queue !== undefined && phase === 'waiting';
    return html`
      <h3>${phase === 'idle' ? texts.sign.lead : texts.phases[phase]}</h3>
      ${
        isQueued || own.preview
          ? html`<div class="spot">
              ${
                isQueued
                  ? html`<div>
                      <p class="place">${icon('clock')} <span class="number">${queue.position}</span></p>
                      <p>${texts.position(queue.position)}</p>
                    </div>`
                  : nothing
              }
              ${
                own.preview
                  ? html`<video class="mirror" autoplay playsinline muted .srcObject=${live(own.preview)} aria-label=${texts.ownPicture}></video>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${notices(call, texts).map(problem => html`<p class="problem">${problem}</p>`)}
    `;
  }

  /**
   * What can be done, below all that is seen. Nobody comes to the button before the notice, in sign or in words.
   *
   * @param isSigned - A clip above says it already, and has taken the room.
   */
  private renderBelow(call: CallState, texts: CallMessages, isSigned: boolean) {
    const { channels = [] } = this.availability ?? {};
    if (this.takesNone(call))
      return html`
        ${closedWays({
          texts,
          callBack: takesCallbacks(channels) ? () => this.openCallback() : undefined,
          write: () => this.openChat(),
          look: this.handleLook,
        })}
        ${this.renderLanguages(texts)}
      `;
    const isIdle = call.phase === 'idle';
    const asked = isIdle
      ? html`${this.renderLanguages(texts)}<p class="notice">${texts.sign.notice}</p>`
      : nothing;
    return html`
      ${isSigned ? nothing : asked}
      <div class="ways ${this.line.attention.isCalling ? 'pulse' : ''}">${this.renderWays(call, texts)}</div>
      ${isSigned ? asked : nothing}
      ${isIdle ? this.check.render('sign', texts) : nothing}
    `;
  }

  private renderOpening(texts: CallMessages): string {
    const { opensAt } = this.channel ?? {};
    if (opensAt && !this.openingWords) this.loadOpeningWords();
    return (
      (opensAt && this.openingWords?.(opensAt, texts.locale, this.availability?.timeZone, Date.now())) || ''
    );
  }

  private renderLanguages(texts: CallMessages) {
    const { languages } = this;
    if (languages.length < 2) return nothing;
    return html`<label>
      ${texts.sign.language}
      <select @change=${this.handleLanguage}>
        ${languages.map(
          code =>
            html`<option value=${code} ?selected=${code === this.language}>${signLanguageName(code)}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderWays({ phase, own }: CallState, texts: CallMessages) {
    switch (phase) {
      case 'idle':
        return html`
          ${
            own.states.camera === 'on'
              ? nothing
              : html`<button type="button" class="mirror-on" @click=${this.openMirror}>${texts.turn.camera.on}</button>`
          }
          <button type="button" class="primary sign" @click=${this.handleStart}>${icon('sign-call')} ${texts.sign.now}</button>
          <button type="button" class="write" @click=${this.openChat}>${icon('chat')} ${texts.write}</button>
        `;
      case 'starting':
      case 'waiting':
        return html`
          <button type="button" class="outlined danger cancel" @click=${() => this.end('hung-up')}>${texts.cancel}</button>
          <button type="button" class="write" @click=${this.handleToText}>${texts.write}</button>
        `;
      case 'ringing':
        return html`
          <button type="button" class="primary answer" @click=${this.handleAnswer}>${texts.answer}</button>
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
          <button type="button" class="write" @click=${this.openChat}>${icon('chat')} ${texts.write}</button>
        `;
    }
  }

  /** Which clip goes with where the citizen is, if the city has filmed it. */
  private clipPlace(call: CallState): SignClipPlace | undefined {
    if (!this.takesNone(call)) return CLIP_PLACES[call.phase];
    // A pause keeps to no hours.
    return this.channel?.reason === 'paused' ? undefined : 'hours';
  }

  private renderClip(clips: SignedClips, place: SignClipPlace) {
    // The words say the same.
    loadClip().catch(() => undefined);
    return html`<ventanilla-sign-clip class=${place} .clips=${clips} .language=${this.language} .locale=${this.locale}></ventanilla-sign-clip>`;
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
      <button type="button" class="danger outlined hang-up" @click=${() => this.end('hung-up')}>${callIcon('hang-up')} ${texts.hangUp}</button>
      ${this.noWay.render(() => this.handleToText())}
      <ventanilla-live-text
        slot="text"
        .session=${this.line.session}
        .call=${call}
        .entries=${this.line.chat?.entries ?? []}
        .messages=${texts}
      ></ventanilla-live-text>
    </ventanilla-call-stage>`;
  }

  private get channel(): Offered | undefined {
    return this.availability?.channels.find(({ kind }) => kind === 'sign-call');
  }

  /** Nobody signs at the office now; within a contact that is open, calls go on all the same. */
  private takesNone({ phase }: CallState): boolean {
    return phase === 'idle' && this.line.isNew && isClosed(this.channel);
  }

  private get languages(): readonly string[] {
    return this.channel?.signLanguages ?? [];
  }

  private get language(): string | undefined {
    return this.chosen ?? this.languages[0];
  }

  private readonly openMirror = (): void => {
    const { call } = this.line;
    if (call && (this.takesNone(call) || (this.mirrored && call.own.states.camera === 'on'))) return;
    this.mirrored = true;
    this.line.session?.prepare('sign', usualSources('sign'));
  };

  private handleLanguage(event: Event): void {
    this.chosen = (event.target as HTMLSelectElement).value;
  }

  private async handleStart(): Promise<void> {
    const answer = await this.consent.answer();
    const { language } = this;
    if (answer === 'not-accepted' || language === undefined) return;
    await this.line.session?.prepare('sign', usualSources('sign'));
    // The state says what could not be told to the office.
    const notice = await shownNotice(NOTICE_VERSION, this.localize.texts?.sign.notice ?? '');
    await this.line.session?.start('sign', { language, notice }, answer.shown).catch(() => undefined);
  }

  private async handleAnswer(): Promise<void> {
    await this.line.session?.prepare('sign', usualSources('sign'));
    await this.line.session?.accept().catch(() => undefined);
  }

  private async handleHere(): Promise<void> {
    await this.line.session?.prepare('sign', usualSources('sign'));
    this.line.session?.takeOver();
  }

  private end(reason: 'hung-up' | 'declined'): void {
    this.line.session?.end(reason).catch(() => undefined);
  }

  private async handleToText(): Promise<void> {
    await this.line.session?.end('to-text').catch(() => undefined);
    this.line.session?.dismiss();
    this.openChat();
  }

  private async loadOpeningWords(): Promise<void> {
    ({ openingWords: this.openingWords } = await import('../locales/opening.ts'));
  }

  private openCallback(): void {
    const calling = new ChatCallEvent('callback');
    this.dispatchEvent(calling);
  }

  private readonly handleLook = async (): Promise<void> => {
    // Whoever cannot be asked has not opened.
    const found = await this.line.client?.availability().catch(() => undefined);
    if (found) this.availability = found;
  };

  private openChat(): void {
    this.line.session?.relax();
    const writing = new SignCallWriteEvent();
    this.dispatchEvent(writing);
  }
}
