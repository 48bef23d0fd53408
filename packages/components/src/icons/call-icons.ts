import { svg, type TemplateResult } from 'lit';
import { drawIcon } from './panel-icons.ts';

const microphone = svg`<path d="M12 3.5a2.7 2.7 0 0 1 2.7 2.7v5.3a2.7 2.7 0 0 1-5.4 0V6.2A2.7 2.7 0 0 1 12 3.5zM5.8 11.2a6.2 6.2 0 0 0 12.4 0M12 17.4v3.1"/>`;
const camera = svg`<path d="M3.5 6.5h11.2v11H3.5zM14.7 10.8l5.8-3.3v9l-5.8-3.3"/>`;
const struck = svg`<path d="m4 4 16 16"/>`;

const DRAWINGS = {
  microphone,
  'microphone-off': svg`${microphone}${struck}`,
  camera,
  'camera-off': svg`${camera}${struck}`,
  screen: svg`<path d="M3.5 5h17v11.5h-17zM8.5 20h7M12 14V8.2M9.2 10.8 12 8l2.8 2.8"/>`,
  type: svg`<path d="M2.8 6.5h18.4v11H2.8zM6 10h.4M10 10h.4M14 10h.4M18 10h.4M8 14h8"/>`,
  'hang-up': svg`<path d="M3 14.2c0-5.6 18-5.6 18 0 0 1.8-.5 2.7-1.7 2.5l-2.9-.6c-.9-.2-1.2-.8-1.2-1.6v-1.7a10 10 0 0 0-6.4 0v1.7c0 .8-.3 1.4-1.2 1.6l-2.9.6C3.5 16.9 3 16 3 14.2z"/>`,
};

export type CallIconName = keyof typeof DRAWINGS;

/** One of the drawings on the buttons of a call, decorative, 1.25 em high. */
export function callIcon(name: CallIconName): TemplateResult {
  return drawIcon(DRAWINGS[name]);
}
