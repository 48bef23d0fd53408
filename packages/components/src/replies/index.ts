export * from './replies.events.ts';
export * from './replies.ts';
