export type { CallMessages } from './call.messages.ts';
export { CallStage } from './call-stage.ts';
export { loadCallMessages } from './load-call-messages.ts';
