import { Join } from './join.ts';

if (!customElements.get('ventanilla-join')) customElements.define('ventanilla-join', Join);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-join': Join;
  }
}
