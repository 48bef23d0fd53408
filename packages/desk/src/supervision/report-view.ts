import { type ErrorCode, REPORT_KEYS, type Report, type ReportKey, type ReportRow } from '@ventanilla/client';
import type { SupervisorClient } from '@ventanilla/client/agent';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { codeOf } from '../desk/code-of.ts';
import { formatDuration } from '../inbox/duration.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { type FigureCell, figureCells } from './figure-cells.ts';
import { reportCsv } from './report-csv.ts';
import type { SupervisionMessages } from './supervision.messages.ts';
import { supervisionStyles } from './supervision.styles.ts';

/** How many days are shown before others are chosen. */
const FIRST_DAYS = 28;

/**
 * The figures of a span of days beside those of the days before, whole and broken down, as plot, table and CSV.
 *
 * @element ventanilla-desk-report
 */
export class DeskReportView extends LitElement {
  static override styles = [
    controls,
    supervisionStyles,
    css`
      .breakdown {
        display: grid;
        gap: calc(var(--_gap) * 4);
        margin-block-start: calc(var(--_gap) * 5);
      }
      .plots {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
        gap: calc(var(--_gap) * 4);
      }
      .breakdown form {
        margin: 0;
      }
      .hint {
        margin-block: calc(var(--_gap) * 3) 0;
      }
    `,
  ];

  @property({ attribute: false }) supervisor: SupervisorClient | undefined;
  @property({ attribute: false }) texts!: SupervisionMessages;
  @property({ attribute: false }) messages!: DeskMessages;

  @state() private report: Report | undefined;
  @state() private by: ReportKey = 'day';
  @state() private problem: ErrorCode | 'span' | undefined;

  @query('[name=from]') private readonly first!: HTMLInputElement;
  @query('[name=to]') private readonly last!: HTMLInputElement;

  private asked = 0;

  protected override firstUpdated(): void {
    const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toLocaleDateString('sv');
    this.first.value = day(FIRST_DAYS - 1);
    this.last.value = day(0);
    this.fetch();
  }

  protected override render() {
    const text = this.texts.report;
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${text.heading}</h2>
      <form @submit=${this.handleSubmit}>
        <label>${text.from}<input type="date" name="from" required /></label>
        <label>${text.to}<input type="date" name="to" required /></label>
        <button type="submit" class="primary">${text.show}</button>
      </form>
      <div role="alert">${this.problem ? html`<p class="problem">${this.explain(this.problem)}</p>` : nothing}</div>
      <div role="status">${this.report ? nothing : html`<p class="quiet">${this.texts.loading}</p>`}</div>
      ${this.report ? this.renderReport(this.report) : nothing}
    </section>`;
  }

  private renderReport(report: Report) {
    const text = this.texts.report;
    const before = figureCells(report.before);
    const occupancy: FigureCell = { name: 'occupancy', kind: 'share', value: report.occupancy };
    return html`
      <dl class="figures">
        ${figureCells(report.total).map((cell, index) => this.card(cell, before[index]))}
        ${this.card(occupancy)}
        ${this.card({ name: 'wrapUp', kind: 'seconds', value: report.wrapUpSeconds })}
      </dl>
      <p class="quiet hint">${text.serviceLevelHint(report.withinSeconds)}</p>
      <div class="breakdown">
        <form @submit=${(event: Event) => event.preventDefault()}>
          <label>
            ${text.by}
            <select .value=${live(this.by)} @change=${this.handleBy}>
              ${REPORT_KEYS.map(key => html`<option value=${key} ?selected=${key === this.by}>${text.keys[key]}</option>`)}
            </select>
          </label>
          <button type="button" @click=${() => this.download(report)}>${text.csv}</button>
        </form>
        ${report.by[this.by].length === 0 ? html`<p>${text.none}</p>` : this.breakdown(report.by[this.by])}
      </div>
    `;
  }

  private card(cell: FigureCell, before?: FigureCell) {
    const text = this.texts.report;
    return html`<div>
      <dt>${text.figures[cell.name]}</dt>
      <dd>${this.format(cell)}</dd>
      ${before && before.value !== null ? html`<dd class="before">${text.before(this.format(before))}</dd>` : nothing}
    </div>`;
  }

  private breakdown(rows: readonly ReportRow[]) {
    const text = this.texts.report;
    const bars = rows.map(({ figures, key }) => ({
      label: this.labelOf(key),
      whole: figures.offered,
      part: figures.abandoned,
    }));
    const endings = rows.map(({ figures, key }) => ({
      label: this.labelOf(key),
      whole: figures.resolved + figures.unresolved,
      part: figures.unresolved,
    }));
    const heads = figureCells((rows[0] as ReportRow).figures);
    return html`
      <div class="plots">
        <ventanilla-desk-bars
          .bars=${bars}
          .label=${text.plot(text.keys[this.by])}
          .names=${[text.figures.offered, text.figures.abandoned]}
        ></ventanilla-desk-bars>
        ${
          endings.some(({ whole }) => whole > 0)
            ? html`<ventanilla-desk-bars
                .bars=${endings}
                .label=${text.endingsPlot(text.keys[this.by])}
                .names=${[text.endings, text.figures.unresolved]}
              ></ventanilla-desk-bars>`
            : nothing
        }
      </div>
      <div class="scroll" role="region" aria-label=${text.heading} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.keys[this.by]}</th>
              ${heads.map(({ name }) => html`<th scope="col">${text.figures[name]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ before, figures, key }) => html`<tr>
                <th scope="row">${this.labelOf(key)}</th>
                ${this.cells(figures, before)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private cells(figures: ReportRow['figures'], before: ReportRow['before']) {
    const earlier = before && figureCells(before);
    return figureCells(figures).map((cell, index) => {
      const old = earlier?.[index];
      return html`<td>${this.format(cell)}${old && old.value !== null ? html` <small>${this.texts.report.before(this.format(old))}</small>` : nothing}</td>`;
    });
  }

  private labelOf(key: string): string {
    if (key === '') return this.texts.report.unnoted;
    if (this.by === 'channel')
      return this.texts.channels[key as keyof SupervisionMessages['channels']] ?? key;
    if (this.by === 'hour') return `${key}:00`;
    if (this.by !== 'day') return key;
    const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
    return new Date(`${key}T00:00:00Z`).toLocaleDateString(this.messages.locale, options);
  }

  private format({ kind, value }: FigureCell): string {
    if (value === null) return '–';
    const { locale } = this.messages;
    if (kind === 'seconds') return formatDuration(value, locale);
    const options = kind === 'share' ? ({ style: 'percent', maximumFractionDigits: 1 } as const) : {};
    return new Intl.NumberFormat(locale, options).format(value);
  }

  private explain(problem: ErrorCode | 'span'): string {
    if (problem === 'span' || problem === 'invalid-request') return this.texts.report.spanWrong;
    return this.messages.errors[problem];
  }

  private async fetch(): Promise<void> {
    const [from, to] = [this.first.value, this.last.value];
    if (!from || !to || from > to) {
      this.problem = 'span';
      return;
    }
    this.asked += 1;
    const { asked } = this;
    try {
      const report = await this.supervisor?.report({ from, to });
      if (asked !== this.asked) return;
      this.report = report;
      this.problem = undefined;
    } catch (error) {
      if (asked === this.asked) this.problem = codeOf(error);
    }
  }

  private download(report: Report): void {
    const url = URL.createObjectURL(
      new Blob([reportCsv(report, this.texts.report)], { type: 'text/csv;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = `${report.from}_${report.to}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.fetch();
  }

  private handleBy(event: Event): void {
    const chosen = REPORT_KEYS.find(key => key === (event.target as HTMLSelectElement).value);
    if (chosen) this.by = chosen;
  }
}
