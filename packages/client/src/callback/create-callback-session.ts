import type { ContactClient } from '../contact-client.ts';
import { CallbackSession } from './callback-session.ts';

/**
 * The citizen's callback, within the same contact as the client's chat where one is open; the same object at each use.
 *
 * @param client - Closes the session when it is closed itself.
 */
export function createCallbackSession(client: ContactClient): CallbackSession {
  return client.attach('callback', parts => new CallbackSession(parts));
}
