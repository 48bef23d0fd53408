import { svg, type TemplateResult } from 'lit';
import { drawIcon, isPanelIcon, type PanelIconName, panelIcon } from './panel-icons.ts';

const DRAWINGS = {
  down: svg`<path d="M12 4.5V19M5.5 12.8 12 19.3l6.5-6.5"/>`,
  send: svg`<path d="M4 11.9 20 4.3l-4.6 15.4-3.9-6.2zM11.5 13.5 20 4.3"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.2"/><path d="M12 7.2V12l3.2 2.1"/>`,
  check: svg`<path d="m5 12.6 4.6 4.6L19 7.6"/>`,
  read: svg`<path d="m2.5 12.6 4.3 4.4L15 8M11.6 15.8l1.3 1.2L21.5 8"/>`,
  alert: svg`<path d="M12 3.6 21.5 20h-19z"/><path d="M12 9.6v5M12 17v.4"/>`,
  copy: svg`<path d="M8.5 8.5h11.2v11.2H8.5z"/><path d="M15.5 8.2V4.3H4.3v11.2h3.9"/>`,
  download: svg`<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15"/>`,
  pause: svg`<path d="M9 5.5v13M15 5.5v13"/>`,
  play: svg`<path d="M8 5.2 18.5 12 8 18.8z"/>`,
  offline: svg`<path d="M2.8 9a14 14 0 0 1 18.4 0M6.2 12.8a9 9 0 0 1 11.6 0M9.5 16.4a4 4 0 0 1 5 0M4 3.5l16 17"/>`,
};

export type IconName = PanelIconName | keyof typeof DRAWINGS;

/** A decorative icon, 1.25 em high; the words beside it carry the meaning. */
export function icon(name: IconName): TemplateResult {
  return isPanelIcon(name) ? panelIcon(name) : drawIcon(DRAWINGS[name]);
}
