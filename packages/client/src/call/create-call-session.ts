import type { ContactClient } from '../contact-client.ts';
import { storagePrefix } from '../storage/has-kept.ts';
import { KeyValueStore } from '../storage/key-value-store.ts';
import { pageStorage } from '../storage/page-storage.ts';
import { type CallMediaOptions, CallSession } from './call-session.ts';
import { citizenCallLine } from './citizen-call-line.ts';

/**
 * The citizen's calls, within the same contact as the client's chat; the same object at each use. Asks for nothing and stores
 * nothing until a call is begun.
 *
 * @param client - Closes the session when it is closed itself.
 * @param options - Counted at the first use.
 */
export function createCallSession(client: ContactClient, options: CallMediaOptions = {}): CallSession {
  return client.attach('call', parts => {
    // Without the contact, which is then in memory alone, knowing the call again after a reload is of no use.
    const storage = parts.visitor.store.isDurable ? pageStorage() : undefined;
    const store = new KeyValueStore(storage, storagePrefix(parts.site));
    return new CallSession({
      ...options,
      line: citizenCallLine(parts),
      environment: parts.environment,
      store,
    });
  });
}
