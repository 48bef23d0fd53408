import { MAX_TEXT_LENGTH } from '@ventanilla/client';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon } from '../icons/icons.ts';
import type { Messages } from '../locales/messages.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { ComposerSendEvent, ComposerTypingEvent } from './composer.events.ts';
import { composerStyles } from './composer.styles.ts';

const COUNT_FROM = MAX_TEXT_LENGTH - 500;

/**
 * A field that grows with what is written in it. Enter sends and Shift+Enter begins a line; where there is only a
 * touch keyboard, Enter begins a line and the button sends.
 *
 * @element ventanilla-composer
 * @fires {ComposerSendEvent} composer-send - A text is to be sent; the field is empty again.
 * @fires {ComposerTypingEvent} composer-typing - The writer types, or has stopped.
 * @csspart field - The text field.
 * @csspart send - The button that sends.
 */
export class Composer extends LitElement {
  static override styles = [tokens, controls, composerStyles];

  /** The texts; nothing is shown without them. */
  @property({ attribute: false }) messages: Messages['composer'] | undefined;

  @state() private text = '';

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  /** Puts a text into the field, in place of what stands there. */
  write(text: string): void {
    this.text = text;
  }

  protected override render() {
    if (!this.messages) return nothing;
    const left = MAX_TEXT_LENGTH - this.text.trim().length;
    const counted = this.text.length > COUNT_FROM;
    return html`
      <p id="left" class="left ${left < 0 ? 'over' : ''}" ?hidden=${!counted}>${counted ? this.messages.left(left) : nothing}</p>
      <form @submit=${this.handleSubmit}>
        <div class="grow" data-text=${this.text}>
          <textarea
            part="field"
            rows="1"
            dir=${this.text ? 'auto' : nothing}
            enterkeyhint=${hasKeyboard() ? 'send' : 'enter'}
            aria-label=${this.messages.label}
            aria-describedby="left"
            aria-invalid=${left < 0}
            placeholder=${this.messages.placeholder}
            .value=${this.text}
            @input=${this.handleInput}
            @keydown=${this.handleKeydown}
            @blur=${this.handleBlur}
          ></textarea>
        </div>
        <button class="send primary icon" part="send" ?disabled=${!this.sendable} aria-label=${this.messages.send} title=${this.messages.send}>
          ${icon('send')}
        </button>
      </form>
    `;
  }

  private get sendable(): boolean {
    const { length } = this.text.trim();
    return length > 0 && length <= MAX_TEXT_LENGTH;
  }

  private send(): void {
    if (!this.sendable) return;
    const text = this.text.trim();
    this.text = '';
    const sent = new ComposerSendEvent(text);
    this.dispatchEvent(sent);
    this.focus();
  }

  private tellTyping(typing: boolean): void {
    const told = new ComposerTypingEvent(typing);
    this.dispatchEvent(told);
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.send();
  }

  private handleInput({ target }: InputEvent): void {
    this.text = (target as HTMLTextAreaElement).value;
    this.tellTyping(this.text.trim() !== '');
  }

  private handleKeydown(event: KeyboardEvent): void {
    // While an input method is composing, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    this.send();
  }

  private handleBlur(): void {
    this.tellTyping(false);
  }
}

function hasKeyboard(): boolean {
  return !matchMedia('(hover: none) and (pointer: coarse)').matches;
}
