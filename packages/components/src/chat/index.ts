export { ChatUnreadEvent } from './chat.events.ts';
export { Chat } from './chat.ts';
export { IdentityRefusedEvent } from './tell-refused.ts';
