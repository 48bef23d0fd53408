import { CallCheck } from './call-check.ts';

if (!customElements.get('ventanilla-call-check')) customElements.define('ventanilla-call-check', CallCheck);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-call-check': CallCheck;
  }
}
