export { ComposerSendEvent, ComposerTypingEvent } from './composer.events.ts';
export { Composer } from './composer.ts';
