import { SignClip } from './sign-clip.ts';

if (!customElements.get('ventanilla-sign-clip')) customElements.define('ventanilla-sign-clip', SignClip);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-sign-clip': SignClip;
  }
}
