import { type CallbackView, isPending } from '@ventanilla/client/callback';
import { html, nothing } from 'lit';
import type { CallbackMessages } from './callback.messages.ts';
import { slotWords } from './slot-days.ts';

/** Where the element is besides what the office knows. */
export type View = 'form' | 'find' | 'change' | 'cancel';

/** What a callback that there is shows, and what can be done with it. */
export interface StandingOptions {
  state: CallbackView;
  standing: NonNullable<CallbackView['standing']>;
  texts: CallbackMessages;
  view: View;
  /** Of the office; absent, the browser's own. */
  timeZone: string | undefined;
  /** Opens it anywhere. */
  link: string | undefined;
  /** What has just been copied, in words. */
  copied: string;
  /** Choice of another time; absent until it is known what the office offers. */
  whenFields: unknown;
  show(view: View): void;
  copy(text: string, words: string): void;
  change(event: SubmitEvent): void;
  cancel(): void;
  refresh(): void;
  again(): void;
  /** Leaves nothing to the next person; absent where nobody else uses the computer. */
  forget?: (() => void) | undefined;
  /** Answers the call that rings in this page. */
  answer(): void;
}

/** How a callback stands, its number and link, and how to move or cancel it. */
export function standingView(options: StandingOptions) {
  const { state: view, standing, texts, timeZone, link, copied, copy } = options;
  const { phase, problem } = view;
  const { state, reference, phoneEnd, dueAt, attempts, maxAttempts, position, expectedWait } = standing;
  const hasTried = attempts > 0 && state !== 'answered';
  return html`<div class="standing">
    ${
      view.ringing
        ? html`<div class="note" role="alert">
            <p>${texts.ringing}</p>
            <button type="button" class="primary answer" @click=${options.answer}>${texts.answer}</button>
          </div>`
        : nothing
    }
    <div role="status">
      <h3 tabindex="-1">${texts.states[state]}</h3>
      ${dueAt ? html`<p>${texts.scheduledFor(slotWords(dueAt, texts.locale, timeZone))}</p>` : nothing}
      ${position ? html`<p>${texts.position(position)}</p>` : nothing}
      ${expectedWait ? html`<p>${texts.wait(expectedWait)}</p>` : nothing}
      <p class="quiet">${texts.hints[state]}</p>
      <p class="quiet">${texts.toPhone(phoneEnd)}</p>
      ${hasTried ? html`<p class="quiet">${texts.attempts(attempts, maxAttempts)}</p>` : nothing}
    </div>
    ${problem ? html`<p class="problem" role="alert">${texts.problem(problem.code, problem.retryAfterSeconds)}</p>` : nothing}
    <div>
      <p class="quiet">${texts.reference}</p>
      <div class="with-button">
        <output>${reference}</output>
        <button type="button" class="outlined copy" @click=${() => copy(reference, texts.copied)}>${texts.copy}</button>
      </div>
    </div>
    ${
      link && isPending(phase)
        ? html`<div>
            <p class="quiet" id="link-label">${texts.link}</p>
            <p class="link"><a href=${link} aria-describedby="link-label">${link}</a></p>
            <button type="button" class="outlined copy-link" @click=${() => copy(link, texts.linkCopied)}>${texts.copyLink}</button>
            <p class="quiet">${texts.linkHint}</p>
          </div>`
        : nothing
    }
    <p class="quiet" role="status">${copied}</p>
    ${isPending(phase) ? manage(options) : after(options)}
    ${
      options.forget
        ? html`<div class="note">
            <p>${texts.sharedHint}</p>
            <button type="button" class="outlined forget" @click=${options.forget}>${texts.forget}</button>
          </div>`
        : nothing
    }
  </div>`;
}

function manage({
  state: { busy },
  texts,
  view,
  whenFields,
  show,
  change,
  cancel,
  refresh,
}: StandingOptions) {
  if (view === 'change' && whenFields) {
    return html`<form novalidate @submit=${change}>
      ${whenFields}
      <div class="ways">
        <button class="primary change-submit" aria-disabled=${busy}>${busy ? texts.changing : texts.changeSubmit}</button>
        <button type="button" class="outlined" @click=${() => show('form')}>${texts.keep}</button>
      </div>
    </form>`;
  }
  if (view === 'cancel') {
    return html`<div role="group" aria-labelledby="question">
      <p id="question" tabindex="-1">${texts.cancelQuestion}</p>
      <div class="ways">
        <button type="button" class="outlined danger confirm" aria-disabled=${busy} @click=${cancel}>${texts.cancelConfirm}</button>
        <button type="button" class="outlined" @click=${() => show('form')}>${texts.keep}</button>
      </div>
    </div>`;
  }
  return html`<div class="ways">
    <button type="button" class="outlined change" @click=${() => show('change')}>${texts.change}</button>
    <button type="button" class="outlined danger cancel" @click=${() => show('cancel')}>${texts.cancel}</button>
    <button type="button" class="refresh" @click=${refresh}>${texts.refresh}</button>
  </div>`;
}

function after({ standing: { state }, texts, refresh, again }: StandingOptions) {
  return html`<div class="ways">
    ${
      state === 'calling'
        ? html`<button type="button" class="refresh" @click=${refresh}>${texts.refresh}</button>`
        : html`<button type="button" class="primary again" @click=${again}>${texts.again}</button>`
    }
  </div>`;
}
