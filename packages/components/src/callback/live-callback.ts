/** What a callback needs once somebody writes or has asked before: fetched then, so that the empty form does without. */
export { createContactClient } from '@ventanilla/client';
export { createCallbackSession } from '@ventanilla/client/callback';
export { standingView } from './standing-view.ts';
