import type { NoWayMessages } from './no-way.messages.ts';

export const noWayMessages: NoWayMessages = {
  said: 'Sound and video cannot get through. We keep trying.',
  write: 'Go on in writing',
  callback: 'Ask for a call back',
};
