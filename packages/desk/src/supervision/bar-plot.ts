import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import type uPlot from 'uplot';
import { controls } from '../styles/controls.ts';
import { loadDrawing } from './load-drawing.ts';

/** One bar in two parts. */
export interface Bar {
  label: string;
  whole: number;
  /** Drawn before the whole, from the ground. */
  part: number;
}

const HEIGHT = 220;

/**
 * Bars side by side. What they say stands in a table beside them, so they are one picture to whoever does not see.
 *
 * @element ventanilla-desk-bars
 */
export class DeskBarPlot extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      :host([hidden]) {
        display: none;
      }
      [role='img'] {
        overflow: hidden;
      }
      .u-wrap {
        position: relative;
      }
      .u-under,
      .u-over,
      .u-axis {
        position: absolute;
      }
      canvas {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_gap) * 4);
        margin: 0 0 calc(var(--_gap) * 2);
        padding: 0;
        list-style: none;
        font-size: 0.875rem;
      }
      li::before {
        content: '';
        display: inline-block;
        inline-size: 0.875rem;
        block-size: 0.875rem;
        margin-inline-end: calc(var(--_gap) * 1.5);
        border: 2px solid var(--_accent);
        background: var(--_accent-soft);
        forced-color-adjust: none;
      }
      li.part::before {
        border-color: var(--_danger);
        background: var(--_danger);
      }
    `,
  ];

  @property({ attribute: false }) bars: readonly Bar[] = [];
  /** What the picture shows, in a sentence. */
  @property({ attribute: false }) label = '';
  /** Names of the whole and its part. */
  @property({ attribute: false }) names: readonly [string, string] = ['', ''];

  @query('[role=img]') private readonly place!: HTMLElement;

  private plot: uPlot | undefined;
  private readonly watcher = new ResizeObserver(() => {
    const width = this.place?.clientWidth ?? 0;
    if (width > 0) this.plot?.setSize({ width, height: HEIGHT });
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
    this.plot?.destroy();
    this.plot = undefined;
  }

  protected override render() {
    return html`
      <ul aria-hidden="true"><li>${this.names[0]}</li><li class="part">${this.names[1]}</li></ul>
      <div role="img" aria-label=${this.label}></div>
    `;
  }

  protected override updated(): void {
    this.draw().catch(reportError);
  }

  private async draw(): Promise<void> {
    const Plot = await loadDrawing();
    this.hidden = Plot === undefined;
    if (!Plot || !this.isConnected) return;
    this.plot?.destroy();
    this.watcher.observe(this.place);
    const { bars } = this;
    const color = (name: string) => getComputedStyle(this).getPropertyValue(name);
    const [ink, line] = [color('--_ink-soft'), color('--_line')];
    const paths = Plot.paths.bars?.({ size: [0.7, 48] });
    const axis = { stroke: ink, grid: { stroke: line }, ticks: { stroke: line } };
    this.plot = new Plot(
      {
        width: Math.max(1, this.place.clientWidth),
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        scales: {
          x: { time: false, range: [-0.6, bars.length - 0.4] },
          y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            splits: () =>
              bars.map((_, index) => index).filter(index => index % this.everyNth(bars.length) === 0),
            values: (_, splits) => splits.map(index => bars[index]?.label ?? ''),
          },
          axis,
        ],
        series: [
          {},
          {
            stroke: color('--_accent'),
            fill: color('--_accent-soft'),
            width: 2,
            ...(paths && { paths }),
            points: { show: false },
          },
          {
            stroke: color('--_danger'),
            fill: color('--_danger'),
            ...(paths && { paths }),
            points: { show: false },
          },
        ],
      },
      [bars.map((_, index) => index), bars.map(({ whole }) => whole), bars.map(({ part }) => part)],
      this.place,
    );
  }

  /** Labels that would touch are left out: the table has them all. */
  private everyNth(count: number): number {
    const longest = Math.max(1, ...this.bars.map(({ label }) => label.length));
    const room = Math.max(1, Math.floor(this.place.clientWidth / (longest * 8 + 12)));
    return Math.ceil(count / room);
  }
}
