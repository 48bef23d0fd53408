import { Timeline } from './timeline.ts';

if (!customElements.get('ventanilla-timeline')) customElements.define('ventanilla-timeline', Timeline);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-timeline': Timeline;
  }
}
