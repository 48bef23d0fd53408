import '../call-stage/define.ts';
import { SignCall } from './sign-call.ts';

if (!customElements.get('ventanilla-sign-call')) customElements.define('ventanilla-sign-call', SignCall);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-sign-call': SignCall;
  }
}
