import {
  type ContactClient,
  createContactClient,
  type PageUser,
  parseReference,
  type ShownNotice,
  type SiteAvailability,
} from '@ventanilla/client';
import {
  type CallbackForm,
  type CallbackOptions,
  type CallbackSession,
  type CallbackTime,
  type CallbackView,
  createCallbackSession,
  MAX_CALLBACK_NAME_LENGTH,
  MAX_CALLBACK_REASON_LENGTH,
  type PhoneRefusal,
} from '@ventanilla/client/callback';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ChatCallEvent } from '../chat/chat.events.ts';
import { shownNotice } from '../consent/shown-notice.ts';
import { panelIcon } from '../icons/panel-icons.ts';
import { LocalizeController, nearestLanguage } from '../locales/localize-controller.ts';
import { signLanguageName } from '../sign-call/sign-language-name.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { CallbackBookedEvent } from './callback.events.ts';
import type { CallbackMessages } from './callback.messages.ts';
import { callbackStyles } from './callback.styles.ts';
import { findView } from './find-view.ts';
import { type Field, type FieldProblems, fieldProblems, problemsToldBy } from './form-problems.ts';
import { languageName } from './language-name.ts';
import { loadCallbackMessages } from './load-callback-messages.ts';
import { standingView, type View } from './standing-view.ts';
import { summaryView } from './summary-view.ts';
import { takeKey } from './take-key.ts';
import { whenFields } from './when-fields.ts';

/** Changes with the sense of the notice, in every language at once. */
const NOTICE_VERSION = '2026-1';

/**
 * Lets a citizen ask to be called back, tells how that stands, and lets them move or cancel it. Asks for nothing and stores nothing
 * until it is sent; what is known of telephone numbers is fetched when one is typed.
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

  /** What the page already knows of the site. */
  @property({ attribute: false }) availability: SiteAvailability | undefined;

  /** Who is signed in on the page; a name and a number are filled in from it. */
  @property({ attribute: false }) user: PageUser | undefined;

  @state() private view: View = 'form';
  @state() private problems: FieldProblems = {};
  @state() private when = '';
  @state() private day = 0;
  @state() private signed = '';
  @state() private written = '';
  @state() private refusal: PhoneRefusal | undefined;
  @state() private copied = '';

  @query('.summary') private readonly summary!: HTMLElement | null;

  private readonly localize = new LocalizeController<CallbackMessages>(this, loadCallbackMessages);
  private session: CallbackSession | undefined;
  private place = '';
  private leave = () => {};

  /** Puts the cursor where the form begins, or on what it says. */
  override focus(options?: FocusOptions): void {
    this.updateComplete
      .then(() => this.localize.loaded)
      .then(() => this.updateComplete)
      .then(() => this.renderRoot.querySelector<HTMLElement>('input, h3')?.focus(options))
      .catch(() => undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    document.addEventListener('visibilitychange', this.handleVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.handleVisible);
    this.end();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const place = `${this.site} ${this.server}`;
    if (this.session && place === this.place) return;
    this.end();
    if (this.isConnected && (this.client || this.site)) this.join(place);
  }

  protected override render() {
    const { texts } = this.localize;
    const { session } = this;
    if (!texts || !session) return nothing;
    const { state } = session;
    return html`<div lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>${this.renderView(state, texts)}</div>`;
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
    const takesAny = options && (options.turn || options.slots.length > 0);
    return html`
      <h3 tabindex="-1">${texts.heading}</h3>
      <p>${texts.lead}</p>
      ${this.renderHonesty(options, texts)}
      ${summaryView(this.problems, texts, (event, field) => this.goTo(event, field))}
      ${other ? html`<p class="problem" role="alert">${texts.problem(problem.code, problem.retryAfterSeconds)}</p>` : nothing}
      ${takesAny ? this.renderFields(state, options, texts) : nothing}
      <p><button type="button" class="find" @click=${() => this.show('find')}>${texts.findOpen}</button></p>
    `;
  }

  /** Nobody is promised anything while nobody is there. */
  private renderHonesty(options: CallbackOptions | undefined, texts: CallbackMessages) {
    if (!options) return nothing;
    const channel = this.availability?.channels.find(({ kind }) => kind === 'callback');
    const words = options.turn
      ? channel?.reason === 'no-agents' && texts.nobody
      : options.slots.length > 0
        ? texts.closed
        : texts.nothing;
    return words ? html`<p class="note" role="note">${words}</p>` : nothing;
  }

  private renderFields({ phase }: CallbackView, options: CallbackOptions, texts: CallbackMessages) {
    const isSending = phase === 'sending';
    const { topics, languages, signLanguages } = options;
    const claims = this.user && 'name' in this.user ? this.user : undefined;
    return html`<form novalidate @submit=${this.handleSubmit}>
      <div class="field">
        <label for="name">${texts.name}</label>
        <input id="name" name="name" autocomplete="name" maxlength=${MAX_CALLBACK_NAME_LENGTH} .defaultValue=${claims?.name ?? ''} required
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
        <input id="phone" name="phone" type="tel" inputmode="tel" autocomplete="tel" dir="ltr" maxlength="40" required
          aria-describedby="phone-hint phone-problem phone-written" aria-invalid=${this.problems.phone !== undefined}
          @focus=${this.loadPhoneRules} @change=${this.handlePhone} />
        ${this.renderProblem('phone')}
        ${this.refusal === 'emergency' && this.problems.phone ? this.renderDial(texts) : nothing}
        <p class="quiet" id="phone-written" role="status">${this.written ? texts.willCall(this.written) : ''}</p>
      </div>
      ${this.renderWhen(options, texts)}
      ${
        languages.length > 1 && !this.signed
          ? html`<div class="field">
              <label for="language">${texts.language}</label>
              <select id="language" name="language">
                ${languages.map(
                  tag =>
                    html`<option value=${tag} ?selected=${tag.split('-')[0] === texts.locale.split('-')[0]}>${languageName(tag)}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      ${
        signLanguages.length > 0
          ? html`<div class="field">
              <label for="sign">${texts.sign}</label>
              <select id="sign" name="sign" aria-describedby="sign-hint" @change=${this.handleSign}>
                <option value="">${texts.noSign}</option>
                ${signLanguages.map(code => html`<option value=${code}>${signLanguageName(code)}</option>`)}
              </select>
              <p class="quiet" id="sign-hint">${this.signed ? texts.signHint : ''}</p>
            </div>`
          : nothing
      }
      <p class="note" id="notice">${this.noticeText(texts)}</p>
      <div class="ways">
        <button class="primary submit" part="submit" aria-describedby="notice" aria-disabled=${isSending}>
          ${panelIcon('callback')} ${isSending ? texts.sending : texts.submit}
        </button>
      </div>
    </form>`;
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
    return standingView({
      state,
      standing,
      texts,
      view: this.view,
      timeZone: options?.timeZone ?? this.availability?.timeZone,
      link: key && this.linkOf(key),
      copied: this.copied,
      whenFields: options && this.renderWhen(options, texts),
      show: view => this.show(view),
      copy: (text, words) => this.copy(text, words),
      change: event => this.handleChange(event),
      cancel: () => this.handleCancel(),
      refresh: () => this.session?.refresh(),
      again: () => this.handleAgain(),
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

  private join(place: string): void {
    const { site, server, client: given } = this;
    const locale = this.locale || nearestLanguage(this);
    const client =
      given ?? createContactClient({ server: server || location.origin, site, ...(locale && { locale }) });
    const session = createCallbackSession(client);
    const unsubscribe = session.subscribe(() => this.requestUpdate());
    this.place = place;
    this.session = session;
    this.leave = () => {
      unsubscribe();
      if (client !== given) client.close();
    };
    session.start(takeKey()).catch(() => undefined);
  }

  private end(): void {
    this.leave();
    this.leave = () => {};
    this.session = undefined;
  }

  private readonly handleVisible = (): void => {
    if (document.visibilityState === 'visible') this.session?.refresh();
  };

  private readonly loadPhoneRules = (): void => {
    // Only ahead of time: the office has the last word whether or not they come.
    import('@ventanilla/client/callback/check-phone').catch(() => undefined);
  };

  /** What the rules of telephone numbers say of the one that is typed; nothing where they cannot be had. */
  private async checkPhone(): Promise<PhoneRefusal | undefined> {
    const typed = this.typedIn('phone');
    const { options } = this.session?.state ?? {};
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
    const { session } = this;
    const { texts } = this.localize;
    const { options, phase } = session?.state ?? {};
    if (!session || !texts || !options || phase === 'sending') return;
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
    if (Object.keys(this.problems).length > 0 || when === undefined) return this.showProblems();
    const form: CallbackForm = {
      name: filled.name.trim(),
      reason: filled.reason.trim(),
      ...(filled.topic && { topic: filled.topic }),
      phone: filled.phone.trim(),
      when,
      ...(this.signed
        ? { signLanguage: this.signed }
        : { language: this.typedIn('language') || texts.locale }),
      notice: await this.notice(texts),
    };
    try {
      await session.book(form);
    } catch {
      this.problems = problemsToldBy(session.state.problem, texts);
      this.refusal = session.state.problem?.reason;
      return this.showProblems();
    }
    const booked = new CallbackBookedEvent(session.state.standing?.reference ?? '');
    this.dispatchEvent(booked);
    await this.showHeading();
  };

  private readonly handleChange = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { session } = this;
    const when = session?.state.options && this.chosenTime(session.state.options);
    if (!session || !when) return;
    // The state says what went wrong.
    await session.reschedule(when).catch(() => undefined);
    if (!session.state.problem) this.view = 'form';
    await this.showHeading();
  };

  private readonly handleCancel = async (): Promise<void> => {
    await this.session?.cancel().catch(() => undefined);
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
    await this.session?.find({ reference, phone: this.typedIn('left-phone') || '-' }).catch(() => undefined);
    if (this.session?.state.standing) {
      this.view = 'form';
      await this.showHeading();
    }
  };

  private readonly handleAgain = async (): Promise<void> => {
    this.session?.dismiss();
    this.problems = {};
    this.written = '';
    this.when = '';
    await this.showHeading();
  };

  private handleAnswer(): void {
    const { ringing } = this.session?.state ?? {};
    if (!ringing) return;
    const answering = new ChatCallEvent(ringing);
    this.dispatchEvent(answering);
  }

  private readonly handleSign = (event: Event): void => {
    this.signed = (event.target as HTMLSelectElement).value;
  };

  /** The turn unless something else was chosen; while it is not offered, the first time. */
  private chosenTime({ turn, slots }: CallbackOptions): CallbackTime | undefined {
    if (turn && (this.when === '' || this.when === 'turn')) return 'turn';
    const slot = slots.includes(this.when) ? this.when : slots[0];
    return slot === undefined ? undefined : { slot };
  }

  private async show(view: View): Promise<void> {
    this.view = view;
    this.problems = {};
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(view === 'cancel' ? '#question' : view === 'change' ? '#when' : 'h3')
      ?.focus();
  }

  private async showProblems(): Promise<void> {
    await this.updateComplete;
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

  private noticeText(texts: CallbackMessages): string {
    return this.signed ? `${texts.notice} ${texts.signNotice}` : texts.notice;
  }

  private notice(texts: CallbackMessages): Promise<ShownNotice> {
    return shownNotice(NOTICE_VERSION, this.noticeText(texts));
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
