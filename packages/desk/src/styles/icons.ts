import { svg } from 'lit';

const drawing = (shape: ReturnType<typeof svg>) => svg`<svg
  viewBox="0 0 24 24" width="1.25em" height="1.25em" fill="none" stroke="currentColor" stroke-width="1.8"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;

/** What only the desk draws, on the grid of the shared icons; always beside a text or an accessible name. */
export const deskIcons = {
  note: drawing(svg`<path d="M5 4h14v10l-6 6H5z" /><path d="M13 20v-6h6" />`),
  transfer: drawing(svg`<path d="M4 8h15l-4-4m5 12H5l4 4" />`),
  done: drawing(svg`<circle cx="12" cy="12" r="8.5" /><path d="m8.5 12.2 2.4 2.4 4.6-5" />`),
  help: drawing(
    svg`<rect x="3" y="6" width="18" height="12" rx="2" /><path d="M7 10h.1m3.3 0h.1m3.3 0h.1m3.1 0h.1M8 14h8" />`,
  ),
  sound: drawing(
    svg`<path d="M4 10v4h3l5 4V6l-5 4z" /><path d="M15.5 9a4 4 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11" />`,
  ),
  muted: drawing(svg`<path d="M4 10v4h3l5 4V6l-5 4z" /><path d="m16 10 5 5m0-5-5 5" />`),
  account: drawing(svg`<circle cx="12" cy="8.5" r="4" /><path d="M4.5 20a7.5 7.5 0 0 1 15 0" />`),
  invite: drawing(svg`<circle cx="9.5" cy="8.5" r="4" /><path d="M2.5 20a7 7 0 0 1 14 0M19 7v6m-3-3h6" />`),
  seeOut: drawing(svg`<circle cx="9.5" cy="8.5" r="4" /><path d="M2.5 20a7 7 0 0 1 14 0M16 10h6" />`),
  window: drawing(svg`<path d="M4 20V9l2-5h12l2 5v11z" /><path d="M4 9h16M8 20v-6h8v6" />`),
};
