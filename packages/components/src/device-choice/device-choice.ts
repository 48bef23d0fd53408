import type { CallSession, OwnDevice, OwnSource } from '@ventanilla/client/call';
import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { callMessages } from '../call-stage/call.es.ts';
import type { CallMessages } from '../call-stage/call.messages.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';

const SOURCES = ['microphone', 'camera'] as const satisfies readonly OwnSource[];

/**
 * Which microphone and which camera a call uses. Asks what there is once it is on the page.
 *
 * @element ventanilla-device-choice
 */
export class DeviceChoice extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      label {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding-block: 4px;
      }
      select {
        min-block-size: 44px;
        max-inline-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) session: CallSession | undefined;
  @property({ attribute: false }) messages: CallMessages = callMessages;

  @state() private devices: Partial<Record<OwnSource, readonly OwnDevice[]>> = {};

  protected override firstUpdated(): void {
    this.ask();
  }

  protected override render() {
    return SOURCES.map(
      source => html`<label>
        ${this.messages.device[source]}
        <select @change=${(event: Event) => this.handleDevice(source, event)}>
          ${(this.devices[source] ?? []).map(
            ({ id, label, inUse }) => html`<option value=${id} ?selected=${inUse}>${label}</option>`,
          )}
        </select>
      </label>`,
    );
  }

  private async ask(): Promise<void> {
    this.devices = (await this.session?.devices()) ?? {};
  }

  private async handleDevice(source: OwnSource, event: Event): Promise<void> {
    // A device that cannot be had leaves the one before, which the list shows again.
    await this.session?.useDevice(source, (event.target as HTMLSelectElement).value).catch(() => undefined);
    await this.ask();
  }
}
