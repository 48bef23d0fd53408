export * from './callback.events.ts';
export { Callback } from './callback.ts';
