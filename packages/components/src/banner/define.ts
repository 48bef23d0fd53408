import { Banner } from './banner.ts';

if (!customElements.get('ventanilla-banner')) customElements.define('ventanilla-banner', Banner);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-banner': Banner;
  }
}
