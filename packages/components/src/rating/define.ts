import { Rating } from './rating.ts';

if (!customElements.get('ventanilla-rating')) customElements.define('ventanilla-rating', Rating);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-rating': Rating;
  }
}
