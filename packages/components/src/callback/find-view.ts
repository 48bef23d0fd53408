import { html } from 'lit';
import type { CallbackMessages } from './callback.messages.ts';

/** What the search for an earlier callback shows and does. */
export interface FindOptions {
  texts: CallbackMessages;
  /** What is wrong with the reference number as it was typed. */
  malformed: string | undefined;
  /** What the office said. */
  problem: string | undefined;
  busy: boolean;
  find(event: SubmitEvent): void;
  back(): void;
}

/** Finds a callback by its reference number and the telephone number that was left. */
export function findView({ texts, malformed, problem, busy, find, back }: FindOptions) {
  return html`<form novalidate @submit=${find}>
    <h3 tabindex="-1">${texts.findOpen}</h3>
    <p id="find-lead">${texts.findLead}</p>
    <div class="field">
      <label for="reference">${texts.findReference}</label>
      <input id="reference" name="reference" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20"
        aria-describedby="find-lead find-problem" aria-invalid=${malformed !== undefined} />
    </div>
    <div class="field">
      <label for="left-phone">${texts.findPhone}</label>
      <input id="left-phone" name="left-phone" type="tel" inputmode="tel" autocomplete="tel" dir="ltr" maxlength="40" aria-describedby="find-problem" />
    </div>
    <p class="problem" id="find-problem" role="alert">${malformed ?? problem ?? ''}</p>
    <div class="ways">
      <button class="primary find-submit" aria-disabled=${busy}>${texts.findSubmit}</button>
      <button type="button" class="outlined" @click=${back}>${texts.back}</button>
    </div>
  </form>`;
}
