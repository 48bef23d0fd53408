import { LiveTextView } from './live-text.ts';

if (!customElements.get('ventanilla-live-text')) customElements.define('ventanilla-live-text', LiveTextView);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-live-text': LiveTextView;
  }
}
