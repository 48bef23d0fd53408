import '../composer/define.ts';
import { Chat } from './chat.ts';

if (!customElements.get('ventanilla-chat')) customElements.define('ventanilla-chat', Chat);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-chat': Chat;
  }
}
