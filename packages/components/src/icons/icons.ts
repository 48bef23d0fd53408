import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

export type IconName =
  | 'chat'
  | 'phone'
  | 'mail'
  | 'close'
  | 'back'
  | 'forward'
  | 'down'
  | 'send'
  | 'clock'
  | 'check'
  | 'read'
  | 'alert'
  | 'copy'
  | 'download'
  | 'offline'
  | 'retry';

/** Drawn on a grid of 24 units, with lines of one width. */
const DRAWINGS: Record<IconName, SVGTemplateResult> = {
  chat: svg`<path d="M4 5.5h16v11H11l-4.5 3.5v-3.5H4z"/><path d="M8 9.5h8M8 12.7h5"/>`,
  phone: svg`<path d="M6 3.8h3.2l1.6 4.4-2.2 1.7a12.5 12.5 0 0 0 5.5 5.5l1.7-2.2 4.4 1.6V18a2.2 2.2 0 0 1-2.4 2.2A16.2 16.2 0 0 1 3.8 6.2 2.2 2.2 0 0 1 6 3.8z"/>`,
  mail: svg`<path d="M3.5 5.8h17v12.4h-17z"/><path d="m4 6.5 8 6.5 8-6.5"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  back: svg`<path d="M20 12H4.5M11 5.2 4.2 12l6.8 6.8"/>`,
  forward: svg`<path d="m9 5 7 7-7 7"/>`,
  down: svg`<path d="M12 4.5V19M5.5 12.8 12 19.3l6.5-6.5"/>`,
  send: svg`<path d="M4 11.9 20 4.3l-4.6 15.4-3.9-6.2zM11.5 13.5 20 4.3"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.2"/><path d="M12 7.2V12l3.2 2.1"/>`,
  check: svg`<path d="m5 12.6 4.6 4.6L19 7.6"/>`,
  read: svg`<path d="m2.5 12.6 4.3 4.4L15 8M11.6 15.8l1.3 1.2L21.5 8"/>`,
  alert: svg`<path d="M12 3.6 21.5 20h-19z"/><path d="M12 9.6v5M12 17v.4"/>`,
  copy: svg`<path d="M8.5 8.5h11.2v11.2H8.5z"/><path d="M15.5 8.2V4.3H4.3v11.2h3.9"/>`,
  download: svg`<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15"/>`,
  offline: svg`<path d="M2.8 9a14 14 0 0 1 18.4 0M6.2 12.8a9 9 0 0 1 11.6 0M9.5 16.4a4 4 0 0 1 5 0M4 3.5l16 17"/>`,
  retry: svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.7 3.4v4.3h-4.3"/>`,
};

/** A decorative icon, 1.25 em high; the words beside it carry the meaning. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" aria-hidden="true" viewBox="0 0 24 24" width="1.25em" height="1.25em"
    fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${DRAWINGS[name]}</svg>`;
}
