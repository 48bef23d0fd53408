import '../call-stage/define.ts';
import { Call } from './call.ts';

if (!customElements.get('ventanilla-call')) customElements.define('ventanilla-call', Call);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-call': Call;
  }
}
