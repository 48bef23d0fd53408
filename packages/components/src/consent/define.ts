import { Consent } from './consent.ts';

if (!customElements.get('ventanilla-consent')) customElements.define('ventanilla-consent', Consent);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-consent': Consent;
  }
}
