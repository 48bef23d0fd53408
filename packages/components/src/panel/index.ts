export { PanelCloseEvent } from './panel.events.ts';
export { Panel } from './panel.ts';
