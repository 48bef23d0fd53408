import { NoWay } from './no-way.ts';

if (!customElements.get('ventanilla-no-way')) customElements.define('ventanilla-no-way', NoWay);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-no-way': NoWay;
  }
}
