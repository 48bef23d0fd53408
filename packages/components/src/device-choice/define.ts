import { DeviceChoice } from './device-choice.ts';

if (!customElements.get('ventanilla-device-choice'))
  customElements.define('ventanilla-device-choice', DeviceChoice);

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-device-choice': DeviceChoice;
  }
}
