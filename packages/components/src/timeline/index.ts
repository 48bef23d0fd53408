export { MessageDiscardEvent, MessageRetryEvent } from './timeline.events.ts';
export type { TimelineMessages } from './timeline.messages.ts';
export { Timeline } from './timeline.ts';
