import type { CallbackOptions } from '@ventanilla/client/callback';
import { html, nothing } from 'lit';
import { signLanguageName } from '../sign-call/sign-language-name.ts';
import type { CallbackMessages } from './callback.messages.ts';
import { languageName } from './language-name.ts';

/**
 * In which language, or in which sign language, somebody wants to be called.
 *
 * @param signed - Code of the sign language that was chosen; empty for a call by voice.
 */
export function languageFields(
  { languages, signLanguages }: CallbackOptions,
  signed: string,
  texts: CallbackMessages,
  choose: (signed: string) => void,
) {
  return html`${
    languages.length > 1 && !signed
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
              <select id="sign" name="sign" aria-describedby="sign-hint" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
                <option value="">${texts.noSign}</option>
                ${signLanguages.map(code => html`<option value=${code}>${signLanguageName(code)}</option>`)}
              </select>
              <p class="quiet" id="sign-hint">${signed ? texts.signHint : ''}</p>
            </div>`
          : nothing
      }`;
}
