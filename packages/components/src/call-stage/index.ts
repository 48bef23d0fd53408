export { callIcon } from '../icons/call-icons.ts';
export type { CallMessages } from './call.messages.ts';
export { CallStage } from './call-stage.ts';
export { callTile } from './call-tile.styles.ts';
export { loadCallMessages } from './load-call-messages.ts';
