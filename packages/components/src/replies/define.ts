import { Replies } from './replies.ts';

if (!customElements.get('ventanilla-replies')) customElements.define('ventanilla-replies', Replies);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-replies': Replies;
  }
}
