import type { ErrorCode, StaffingPlan } from '@ventanilla/client';
import type { SupervisorClient } from '@ventanilla/client/agent';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { codeOf } from '../desk/code-of.ts';
import { formatDuration } from '../inbox/duration.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import type { SupervisionMessages } from './supervision.messages.ts';
import { supervisionStyles } from './supervision.styles.ts';

/**
 * How many agents the next hours need.
 *
 * @element ventanilla-desk-staffing
 */
export class DeskStaffingPanel extends LitElement {
  static override styles = [controls, supervisionStyles];

  @property({ attribute: false }) supervisor: SupervisorClient | undefined;
  @property({ attribute: false }) texts!: SupervisionMessages;
  @property({ attribute: false }) messages!: DeskMessages;

  @state() private plan: StaffingPlan | undefined;
  @state() private problem: ErrorCode | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.supervisor?.staffing().then(
      plan => {
        this.plan = plan;
      },
      error => {
        this.problem = codeOf(error);
      },
    );
  }

  protected override render() {
    const { plan, texts } = this;
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${texts.staffing.heading}</h2>
      ${this.problem ? html`<p class="problem" role="alert">${this.messages.errors[this.problem]}</p>` : nothing}
      ${plan ? this.renderPlan(plan) : nothing}
    </section>`;
  }

  private renderPlan(plan: StaffingPlan) {
    const { agentsNow, concurrency, days, handlingSeconds, hours, target, timeZone } = plan;
    const text = this.texts.staffing;
    const { locale } = this.messages;
    if (days === 0) return html`<p>${text.unknown}</p>`;
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(target.serviceLevel);
    return html`
      <p>${text.now(agentsNow)}</p>
      <p class="quiet">${text.basis(days, formatDuration(handlingSeconds, locale), concurrency)}</p>
      <p class="quiet">${text.target(percent, target.withinSeconds)}</p>
      <div class="scroll" role="region" aria-labelledby="heading" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.hour}</th>
              <th scope="col">${text.expected}</th>
              <th scope="col">${text.needed}</th>
              <th scope="col">${text.wait}</th>
            </tr>
          </thead>
          <tbody>
            ${hours.map(
              hour => html`<tr>
                <th scope="row">
                  ${new Date(hour.at).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit', timeZone })}
                </th>
                <td>${Math.round(hour.expected)}</td>
                <td class=${hour.agentsNeeded > agentsNow ? 'over' : ''}>${hour.agentsNeeded}</td>
                <td>${hour.meanWaitSeconds === null ? '–' : formatDuration(hour.meanWaitSeconds, locale)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}
