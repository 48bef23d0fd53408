import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { SHORTCUT_KEYS, type ShortcutName } from './shortcuts.ts';

/**
 * A dialog that lists what can be done from the keyboard.
 *
 * @element ventanilla-desk-shortcuts
 */
export class DeskShortcutsHelp extends LitElement {
  static override styles = [
    controls,
    dialogStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: calc(var(--_gap) * 2.5) calc(var(--_gap) * 5);
        margin: 0 0 calc(var(--_gap) * 5);
      }
      dd {
        margin: 0;
      }
      kbd {
        padding: 0.125rem 0.5rem;
        border: 1px solid var(--_border);
        border-radius: 0.25rem;
        background: var(--_canvas);
        font: inherit;
        font-size: 0.875rem;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) messages: DeskMessages = es;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  open(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const text = this.messages.shortcuts;
    const names = Object.keys(SHORTCUT_KEYS) as ShortcutName[];
    const row = (key: string, what: string) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`;
    return html`
      <dialog aria-labelledby="heading">
        <h2 id="heading">${text.heading}</h2>
        <dl>
          ${names.map(name => row(SHORTCUT_KEYS[name], text.names[name]))}
          ${row('↑ ↓', text.arrows)} ${row('Enter', text.sendKey)} ${row('Shift+Enter', text.newLineKey)}
          ${row('/', text.cannedKey)}
        </dl>
        <div class="buttons">
          <button type="button" class="primary" @click=${() => this.dialog.close()}>${text.close}</button>
        </div>
      </dialog>
    `;
  }
}
