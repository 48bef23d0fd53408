import { Share } from './share.ts';

if (!customElements.get('ventanilla-share')) customElements.define('ventanilla-share', Share);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-share': Share;
  }
}
