export {
  CALLBACK_ENDS,
  CALLBACK_KEY_PATTERN,
  type CallbackKey,
  type CallbackOptions,
  type CallbackStanding,
  type CallbackState,
  type CallbackTime,
  MAX_CALLBACK_NAME_LENGTH,
  MAX_CALLBACK_REASON_LENGTH,
  type PhoneRefusal,
} from '@ventanilla/protocol';
export { type CallbackForm, CallbackSession } from './callback-session.ts';
export { type CallbackPhase, type CallbackView, isPending } from './callback-view.ts';
export { createCallbackSession } from './create-callback-session.ts';
export { KEPT_CALLBACK } from './kept-callback.ts';
