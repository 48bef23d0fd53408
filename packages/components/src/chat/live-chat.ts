/** What a chat needs once somebody writes or has written: fetched then, so that the empty form does without. */
export { createContactClient } from '@ventanilla/client';
export { announcements } from './announcements.ts';
