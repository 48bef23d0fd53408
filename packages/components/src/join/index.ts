export { JoinEndEvent } from './join.events.ts';
export { Join } from './join.ts';
