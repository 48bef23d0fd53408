import {
  type ContactClient,
  type PageUser,
  parseReference,
  type ShownNotice,
  type SiteAvailability,
} from '@ventanilla/client';
import {
  type CallbackForm,
  type CallbackOptions,
  type CallbackTime,
  type CallbackView,
  MAX_CALLBACK_NAME_LENGTH,
  MAX_CALLBACK_REASON_LENGTH,
  type PhoneRefusal,
} from '@ventanilla/client/callback';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ChatCallEvent } from '../chat/chat.events.ts';
import type { Consent } from '../consent/consent.ts';
import { shownNotice } from '../consent/shown-notice.ts';
import { panelIcon } from '../icons/panel-icons.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { CallbackBookedEvent } from './callback.events.ts';
import type { CallbackMessages } from './callback.messages.ts';
import { callbackStyles } from './callback.styles.ts';
import { CallbackController } from './callback-controller.ts';
import { findView } from './find-view.ts';
import { type Field, type FieldProblems, fieldProblems, problemsToldBy } from './form-problems.ts';
import { honestyView } from './honesty-view.ts';
import { languageFields } from './language-fields.ts';
import { loadCallbackMessages } from './load-callback-messages.ts';
import type { View } from './standing-view.ts';
import { summaryView } from './summary-view.ts';
import { whenFields } from './when-fields.ts';

/** Changes with the sense of the notice, in every language at once. */
const NOTICE_VERSION = '2026-1';

const loadConsent = () => import('../consent/define.ts');

/**
 * Lets a citizen ask to be called back, tells how that stands, and lets them move or cancel it. Stores nothing until it is sent. The
 * form stands before the client is fetched, which comes with the first thing that is written; what is known of telephone numbers
 * comes when one is typed.
 *
 * @element ventanilla-callback
 * @fires {CallbackBookedEvent} callback-booked - The office has taken the wish.
 * @csspart submit - The button that sends the form.
 */
export class Callback extends LitElement {
  static override styles = [tokens, controls, callbackStyles];

  /** Which service of the city, such as `bogota-movilidad`. */
  @property() site = '';

  /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
  @property() server = '';

  /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  /** A client that stays yours to close. Default one made from `site` and `server`. */
  @property({ attribute: false }) client: ContactClient | undefined;

  /** What the page already knows of the site. Default asked from the server. */
  @property({ attribute: false }) availability: SiteAvailability | undefined;

  /** Who is signed in on the page; a name and a number are filled in from it. */
  @property({ attribute: false }) user: PageUser | undefined;

  /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the page is left. */
  @property({ type: Boolean }) shared = false;

  @state() private view: View = 'form';
  @state() private problems: FieldProblems = {};
  @state() private when = '';
  @state() private day = 0;
  @state() private signed = '';
  @state() private written = '';
  @state() private refusal: PhoneRefusal | undefined;
  @state() private copied = '';
  @state() private isSending = false;

  @query('.summary, .trouble') private readonly summary!: HTMLElement | null;
  @query('ventanilla-consent') private readonly consent!: Consent | null;

  private readonly localize = new LocalizeController<CallbackMessages>(this, loadCallbackMessages);
  private readonly callback = new CallbackController(this, () => this.handleForgotten());

  /** Puts the cursor where the form begins, or on what it says. */
  override focus(options?: FocusOptions): void {
    this.updateComplete
      .then(() => this.localize.loaded)
      .then(() => this.updateComplete)
      .then(() => this.renderRoot.querySelector<HTMLElement>('input, h3')?.focus(options))
      .catch(() => undefined);
  }

  protected override render() {
    const { texts } = this.localize;
    if (!texts || !this.callback.isPlaced) return nothing;
    return html`<div lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>${this.renderView(this.known, texts)}</div>`;
  }

  private renderView(state: CallbackView, texts: CallbackMessages) {
    if (state.standing) return this.renderStanding(state, state.standing, texts);
    // What was typed stays while it is looked for.
    if (this.view === 'find') return this.renderFind(state, texts);
    if (state.phase === 'resuming') return html`<p role="status">${texts.loading}</p>`;
    return this.renderForm(state, texts);
  }

  private renderForm(state: CallbackView, texts: CallbackMessages) {
    const { options, problem } = state;
    const other = problem && Object.keys(problemsToldBy(problem, texts)).length === 0;
    const takesAny = options && this.callback.availability && (options.turn || options.slots.length > 0);
    const mayRetry = problem && (!options || !this.callback.availability || this.callback.hasAsked);
    return html`
      <h3 tabindex="-1">${texts.heading}</h3>
      <p>${texts.lead}</p>
      ${honestyView(options, this.callback.availability, texts)}
      ${summaryView(this.problems, texts, (event, field) => this.goTo(event, field))}
      ${other ? html`<p class="problem trouble" role="alert" tabindex="-1">${texts.problem(problem.code, problem.retryAfterSeconds)}</p>` : nothing}
      ${mayRetry ? html`<p><button type="button" class="outlined retry" @click=${this.handleRetry}>${texts.retry}</button></p>` : nothing}
      ${takesAny ? this.renderFields(state, options, texts) : nothing}
      <p><button type="button" class="find" @click=${() => this.show('find')}>${texts.findOpen}</button></p>
    `;
  }

  private renderFields({ phase }: CallbackView, options: CallbackOptions, texts: CallbackMessages) {
    const isSending = phase === 'sending';
    const { topics } = options;
    const claims = this.user && 'name' in this.user ? this.user : undefined;
    return html`<form novalidate @submit=${this.handleSubmit} @input=${() => this.callback.loadAhead()}>
      ${this.renderConsent()}
      <div class="field">
        <label for="name">${texts.name}</label>
        <input id="name" name="name" autocomplete=${this.callback.isShared ? 'off' : 'name'} maxlength=${MAX_CALLBACK_NAME_LENGTH} .defaultValue=${claims?.name ?? ''} required
          aria-describedby="name-problem" aria-invalid=${this.problems.name !== undefined} />
        ${this.renderProblem('name')}
      </div>
      ${
        topics.length > 0
          ? html`<div class="field">
              <label for="topic">${texts.topic}</label>
              <select id="topic" name="topic" required aria-describedby="topic-problem" aria-invalid=${this.problems.topic !== undefined}>
                <option value="">${texts.chooseTopic}</option>
                ${topics.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>
              ${this.renderProblem('topic')}
            </div>`
          : nothing
      }
      <div class="field">
        <label for="reason">${texts.reason}</label>
        <p class="quiet" id="reason-hint">${texts.reasonHint}</p>
        <textarea id="reason" name="reason" rows="3" maxlength=${MAX_CALLBACK_REASON_LENGTH} required
          aria-describedby="reason-hint reason-problem" aria-invalid=${this.problems.reason !== undefined}></textarea>
        ${this.renderProblem('reason')}
      </div>
      <div class="field">
        <label for="phone">${texts.phone}</label>
        <p class="quiet" id="phone-hint">${texts.phoneHint}</p>
        <input id="phone" name="phone" type="tel" inputmode="tel" autocomplete=${this.callback.isShared ? 'off' : 'tel'} dir="ltr" maxlength="40" required
          aria-describedby="phone-hint phone-problem phone-written" aria-invalid=${this.problems.phone !== undefined}
          @focus=${this.loadPhoneRules} @change=${this.handlePhone} />
        ${this.renderProblem('phone')}
        ${this.refusal === 'emergency' && this.problems.phone ? this.renderDial(texts) : nothing}
        <p class="quiet" id="phone-written" role="status">${this.written ? texts.willCall(this.written) : ''}</p>
      </div>
      ${this.renderWhen(options, texts)}
      ${languageFields(options, this.signed, texts, signed => {
        this.signed = signed;
      })}
      ${this.noticeText(texts) ? html`<p class="note" id="notice">${this.noticeText(texts)}</p>` : nothing}
      <div class="ways">
        <button class="primary submit" part="submit" aria-describedby="notice" aria-disabled=${isSending}>
          ${panelIcon('callback')} ${isSending ? texts.sending : texts.submit}
        </button>
      </div>
    </form>`;
  }

  /** The site's own notice, before the first personal field. */
  private renderConsent() {
    const { privacy } = this.callback.availability ?? {};
    if (!privacy) return nothing;
    // Whoever sends before it is here waits for it then.
    loadConsent().catch(() => undefined);
    return html`<ventanilla-consent .notice=${privacy} .locale=${this.locale}></ventanilla-consent>`;
  }

  private renderWhen(options: CallbackOptions, texts: CallbackMessages) {
    return whenFields({
      options,
      texts,
      when: this.when,
      day: this.day,
      problem: this.renderProblem('when'),
      choose: (when, day) => {
        this.when = when;
        this.day = day;
      },
    });
  }

  private renderProblem(field: Field) {
    return html`<p class="problem" id="${field}-problem">${this.problems[field] ?? ''}</p>`;
  }

  private renderDial(texts: CallbackMessages) {
    const number = this.typedIn('phone').replace(/\D/g, '');
    return html`<a class="dial" href="tel:${number}">${texts.dial(number)}</a>`;
  }

  private renderStanding(
    state: CallbackView,
    standing: NonNullable<CallbackView['standing']>,
    texts: CallbackMessages,
  ) {
    const { options, key } = state;
    return this.callback.live?.standingView({
      state,
      standing,
      texts,
      view: this.view,
      timeZone: options?.timeZone ?? this.callback.availability?.timeZone,
      link: key && this.linkOf(key),
      copied: this.copied,
      whenFields: options && this.renderWhen(options, texts),
      show: view => this.show(view),
      copy: (text, words) => this.copy(text, words),
      change: event => this.handleChange(event),
      cancel: () => this.handleCancel(),
      refresh: () => this.callback.session?.refresh(),
      again: () => this.handleAgain(),
      forget: this.callback.isShared ? () => this.handleForget() : undefined,
      answer: () => this.handleAnswer(),
    });
  }

  private renderFind({ problem, phase }: CallbackView, texts: CallbackMessages) {
    return findView({
      texts,
      malformed: this.problems.name,
      problem: problem && texts.problem(problem.code, problem.retryAfterSeconds),
      busy: phase === 'resuming',
      find: event => this.handleFind(event),
      back: () => this.show('form'),
    });
  }

  private get known(): CallbackView {
    const { view } = this.callback;
    return this.isSending && !view.standing ? { ...view, phase: 'sending' } : view;
  }

  private readonly handleRetry = async (): Promise<void> => {
    await this.callback.begin();
    await this.showHeading();
  };

  private readonly loadPhoneRules = (): void => {
    // Only ahead of time: the office has the last word whether or not they come.
    import('@ventanilla/client/callback/check-phone').catch(() => undefined);
  };

  /** What the rules of telephone numbers say of the one that is typed; nothing where they cannot be had. */
  private async checkPhone(): Promise<PhoneRefusal | undefined> {
    const typed = this.typedIn('phone');
    const { options } = this.known;
    this.written = '';
    if (!options || typed.trim() === '') return undefined;
    try {
      const { checkPhone } = await import('@ventanilla/client/callback/check-phone');
      const checked = checkPhone(typed, options.country, options.countries);
      if ('refuse' in checked) return checked.refuse;
      this.written = checked.written;
    } catch {
      // The office will say.
    }
    return undefined;
  }

  private readonly handlePhone = async (): Promise<void> => {
    this.refusal = await this.checkPhone();
    const { texts } = this.localize;
    if (!texts) return;
    const { phone: _before, ...others } = this.problems;
    this.problems = this.refusal ? { ...others, phone: texts.refusals[this.refusal] } : others;
  };

  private readonly handleSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { texts } = this.localize;
    const { options } = this.known;
    if (!texts || !options || this.isSending) return;
    this.isSending = true;
    this.callback.forgive();
    const outcome = await this.book(options, texts).finally(() => {
      this.isSending = false;
    });
    if (outcome === 'booked') {
      const booked = new CallbackBookedEvent(this.callback.session?.state.standing?.reference ?? '');
      this.dispatchEvent(booked);
      await this.showHeading();
    } else if (outcome === 'refused') await this.showProblems();
  };

  /** What keeps it from being booked is in view; where it is the notice, that has the cursor too. */
  private async book(
    options: CallbackOptions,
    texts: CallbackMessages,
  ): Promise<'booked' | 'refused' | 'not-accepted'> {
    this.refusal = await this.checkPhone();
    const when = this.chosenTime(options);
    const filled = {
      name: this.typedIn('name'),
      topic: this.typedIn('topic'),
      reason: this.typedIn('reason'),
      phone: this.typedIn('phone'),
      when: when === undefined ? '' : 'chosen',
    };
    this.problems = fieldProblems(filled, options, texts, this.refusal);
    if (Object.keys(this.problems).length > 0 || when === undefined) return 'refused';
    try {
      const session = await this.callback.connect();
      const notice = await this.notice(texts);
      if (!notice) return 'not-accepted';
      const form: CallbackForm = {
        name: filled.name.trim(),
        reason: filled.reason.trim(),
        ...(filled.topic && { topic: filled.topic }),
        phone: filled.phone.trim(),
        when,
        ...(this.signed
          ? { signLanguage: this.signed }
          : { language: this.typedIn('language') || texts.locale }),
        notice,
      };
      await session.book(form);
      return 'booked';
    } catch (error) {
      // The session says itself what the office said.
      const problem = this.callback.session?.state.problem;
      if (!problem) this.callback.note(error);
      this.problems = problemsToldBy(problem, texts);
      this.refusal = problem?.reason;
      return 'refused';
    }
  }

  private readonly handleChange = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { session } = this.callback;
    const { options } = this.known;
    const when = options && this.chosenTime(options);
    if (!session || !when) return;
    // The state says what went wrong.
    await session.reschedule(when).catch(() => undefined);
    if (!session.state.problem) this.view = 'form';
    await this.showHeading();
  };

  private readonly handleCancel = async (): Promise<void> => {
    await this.callback.session?.cancel().catch(() => undefined);
    this.view = 'form';
    await this.showHeading();
  };

  private readonly handleFind = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { texts } = this.localize;
    const reference = parseReference(this.typedIn('reference'));
    if (!texts) return;
    this.problems = reference ? {} : { name: texts.findMalformed };
    if (!reference) return this.renderRoot.querySelector<HTMLElement>('#reference')?.focus();
    this.callback.forgive();
    const phone = this.typedIn('left-phone') || '-';
    try {
      const session = await this.callback.connect();
      await session.find({ reference, phone });
    } catch (error) {
      if (!this.callback.session?.state.problem) this.callback.note(error);
    }
    if (this.callback.session?.state.standing) {
      this.view = 'form';
      await this.showHeading();
    }
  };

  private readonly handleAgain = async (): Promise<void> => {
    this.callback.dismiss();
    this.clear();
    await this.showHeading();
  };

  private readonly handleForget = async (): Promise<void> => {
    this.callback.forget();
    await this.showHeading();
  };

  /** What was typed and not sent is gone too. */
  private handleForgotten(): void {
    this.renderRoot.querySelector('form')?.reset();
    this.view = 'form';
    this.clear();
  }

  private clear(): void {
    this.problems = {};
    this.written = this.when = this.signed = this.copied = '';
  }

  private handleAnswer(): void {
    const { ringing } = this.callback.session?.state ?? {};
    if (!ringing) return;
    const answering = new ChatCallEvent(ringing);
    this.dispatchEvent(answering);
  }

  /** The turn unless something else was chosen; while it is not offered, the first time. */
  private chosenTime({ turn, slots }: CallbackOptions): CallbackTime | undefined {
    if (turn && (this.when === '' || this.when === 'turn')) return 'turn';
    const slot = slots.includes(this.when) ? this.when : slots[0];
    return slot === undefined ? undefined : { slot };
  }

  private async show(view: View): Promise<void> {
    this.view = view;
    this.problems = {};
    if (view === 'find') this.callback.loadAhead();
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(view === 'cancel' ? '#question' : view === 'change' ? '#when' : 'h3')
      ?.focus();
  }

  private async showProblems(): Promise<void> {
    await this.updateComplete;
    // The button that was pressed is far below what is wrong.
    this.summary?.focus();
  }

  private async showHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  }

  private goTo(event: Event, field: Field): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }

  private typedIn(id: string): string {
    return (this.renderRoot.querySelector(`#${id}`) as HTMLInputElement | null)?.value ?? '';
  }

  /** The office's own words where the site has no notice of its own, and besides what sign language tells of somebody. */
  private noticeText(texts: CallbackMessages): string {
    const words = this.callback.availability?.privacy ? [] : [texts.notice];
    return [...words, ...(this.signed ? [texts.signNotice] : [])].join(' ');
  }

  /** Absent where the site asks for a tick and there is none. */
  private async notice(texts: CallbackMessages): Promise<ShownNotice | undefined> {
    if (!this.callback.availability?.privacy) return shownNotice(NOTICE_VERSION, this.noticeText(texts));
    await loadConsent();
    return this.consent?.answer();
  }

  private linkOf(key: string): string {
    return `${this.server || location.origin}/s/${this.site}#callback=${key}`;
  }

  private async copy(text: string, words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = words;
    } catch {
      // A browser that forbids the clipboard still shows it, and it can be selected.
    }
  }
}
