import { Callback } from './callback.ts';

if (!customElements.get('ventanilla-callback')) customElements.define('ventanilla-callback', Callback);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-callback': Callback;
  }
}
