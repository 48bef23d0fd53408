import { Composer } from './composer.ts';

if (!customElements.get('ventanilla-composer')) customElements.define('ventanilla-composer', Composer);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-composer': Composer;
  }
}
