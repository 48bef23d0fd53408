import { Panel } from './panel.ts';

if (!customElements.get('ventanilla-panel')) customElements.define('ventanilla-panel', Panel);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-panel': Panel;
  }
}
