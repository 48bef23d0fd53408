import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { type SnippetChoices, snippetOf } from './snippet.ts';
import { snippetStyles } from './snippet-builder.styles.ts';

const THEMES = {
  '': 'By its own colours',
  serena: 'Serena (sober)',
  cordillera: 'Cordillera (square, serif)',
  litoral: 'Litoral (round, bright)',
};
const LANGUAGES = { '': 'That of the page', es: 'Español', en: 'English', pt: 'Português', ar: 'العربية' };
const CHANNELS = {
  banner: 'Floating banner with every channel',
  chat: 'A chat in the page itself',
  link: 'Links that open it',
};

/** Lets a web team choose what its page offers, and copy what to paste. */
export class SnippetBuilder extends LitElement {
  static override styles = snippetStyles;

  static override properties = { choices: { state: true }, copied: { state: true } };

  declare private choices: SnippetChoices;
  declare private copied: boolean;

  constructor() {
    super();
    this.choices = {
      site: 'movilidad',
      server: 'https://contacto.example',
      heading: '',
      theme: '',
      locale: '',
      channels: ['banner'],
    };
    this.copied = false;
  }

  protected override render() {
    const snippet = snippetOf(this.choices);
    return html`
      <form @input=${this.handleInput} @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend>What the page offers</legend>
          ${Object.entries(CHANNELS).map(
            ([name, label]) => html`
              <label class="check"><input type="checkbox" name="channels" value=${name} .checked=${live(this.choices.channels.includes(name))}> ${label}</label>
            `,
          )}
        </fieldset>
        ${this.renderText('site', 'Service (its id on the server)')}
        ${this.renderText('server', 'Address of the server')}
        ${this.renderText('heading', 'Words of the button (empty: those of the language)')}
        ${this.renderSelect('theme', 'Theme', THEMES)}
        ${this.renderSelect('locale', 'Language', LANGUAGES)}
      </form>
      <section aria-labelledby="copy-heading">
        <h2 id="copy-heading">Paste this before <code>&lt;/body&gt;</code></h2>
        <pre tabindex="0" aria-labelledby="copy-heading"><code>${snippet}</code></pre>
        <button type="button" @click=${() => this.handleCopy(snippet)}>Copy</button>
        <span role="status">${this.copied ? 'Copied' : ''}</span>
      </section>
    `;
  }

  private renderText(name: 'site' | 'server' | 'heading', label: string) {
    return html`<label>${label}<input name=${name} autocomplete="off" spellcheck="false" .value=${live(this.choices[name])}></label>`;
  }

  private renderSelect(name: 'theme' | 'locale', label: string, options: Record<string, string>) {
    return html`
      <label>${label}
        <select name=${name}>
          ${Object.entries(options).map(([value, words]) => html`<option value=${value} ?selected=${value === this.choices[name]}>${words}</option>`)}
        </select>
      </label>
    `;
  }

  private handleInput({ currentTarget }: InputEvent): void {
    const form = new FormData(currentTarget as HTMLFormElement);
    const word = (name: string) => String(form.get(name) ?? '').trim();
    this.copied = false;
    this.choices = {
      site: word('site'),
      server: word('server'),
      heading: word('heading'),
      theme: word('theme'),
      locale: word('locale'),
      channels: form.getAll('channels').map(String),
    };
    const chosen = new Event('snippet-change', { bubbles: true, composed: true });
    this.dispatchEvent(chosen);
  }

  /** What is chosen now. */
  get chosen(): SnippetChoices {
    return this.choices;
  }

  private async handleCopy(snippet: string): Promise<void> {
    await navigator.clipboard.writeText(snippet);
    this.copied = true;
  }
}

if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilder);
