import type { ContactClient } from '../contact-client.ts';
import { KeyValueStore } from '../storage/key-value-store.ts';
import { type CallMediaOptions, CallSession } from './call-session.ts';
import { citizenCallLine } from './citizen-call-line.ts';
import { pageStorage } from './page-storage.ts';

/**
 * The citizen's calls, within the same contact as the client's chat; the same object at each use. Asks for nothing and stores
 * nothing until a call is begun.
 *
 * @param client - Closes the session when it is closed itself.
 * @param options - Counted at the first use.
 */
export function createCallSession(client: ContactClient, options: CallMediaOptions = {}): CallSession {
  return client.attach('call', parts => {
    const store = new KeyValueStore(pageStorage(), `ventanilla/${parts.site}/`);
    return new CallSession({
      ...options,
      line: citizenCallLine(parts),
      environment: parts.environment,
      store,
    });
  });
}
