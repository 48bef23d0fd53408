import { CallStage } from './call-stage.ts';

if (!customElements.get('ventanilla-call-stage')) customElements.define('ventanilla-call-stage', CallStage);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-call-stage': CallStage;
  }
}
