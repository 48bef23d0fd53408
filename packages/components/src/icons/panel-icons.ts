import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const phone = svg`<path d="M6 3.8h3.2l1.6 4.4-2.2 1.7a12.5 12.5 0 0 0 5.5 5.5l1.7-2.2 4.4 1.6V18a2.2 2.2 0 0 1-2.4 2.2A16.2 16.2 0 0 1 3.8 6.2 2.2 2.2 0 0 1 6 3.8z"/>`;

/** What the open banner needs; the other drawings come with a channel. All on a grid of 24 units, lines of one width. */
const DRAWINGS = {
  chat: svg`<path d="M4 5.5h16v11H11l-4.5 3.5v-3.5H4z"/><path d="M8 9.5h8M8 12.7h5"/>`,
  phone,
  callback: phone,
  call: svg`<path d="M3.5 6.5h11.2v11H3.5zM14.7 10.8l5.8-3.3v9l-5.8-3.3"/>`,
  'sign-call': svg`<path d="M7.5 12.5V6.2a1.4 1.4 0 0 1 2.8 0v4.6V4.9a1.4 1.4 0 0 1 2.8 0v5.9V6a1.4 1.4 0 0 1 2.8 0v6.2l1.3-1.6a1.4 1.4 0 0 1 2.2 1.8l-3.5 5.3a5.2 5.2 0 0 1-8.9-.8L4.6 13.6a1.3 1.3 0 0 1 2-1.6z"/>`,
  mail: svg`<path d="M3.5 5.8h17v12.4h-17z"/><path d="m4 6.5 8 6.5 8-6.5"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  back: svg`<path d="M20 12H4.5M11 5.2 4.2 12l6.8 6.8"/>`,
  forward: svg`<path d="m9 5 7 7-7 7"/>`,
  retry: svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.7 3.4v4.3h-4.3"/>`,
};

export type PanelIconName = keyof typeof DRAWINGS;

/** One of the banner's icons, decorative, 1.25 em high. */
export function panelIcon(name: PanelIconName): TemplateResult {
  return drawIcon(DRAWINGS[name]);
}

/** Whether the banner has an icon of this name. */
export function isPanelIcon(name: string): name is PanelIconName {
  return name in DRAWINGS;
}

/** Frames a drawing; the words beside it carry the meaning. */
export function drawIcon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg
    class="icon"
    aria-hidden="true"
    viewBox="0 0 24 24"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${drawing}
  </svg>`;
}
