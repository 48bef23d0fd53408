import type { CallWay } from '@ventanilla/protocol';
import type { Rest } from '../transport/rest.ts';

/**
 * Where media of this site's calls pass. Asked without saying who asks, since whoever only looks has not called.
 *
 * @throws {ContactError} `channel-unavailable` from an office without calls, or no answer.
 */
export function callWay(rest: Pick<Rest, 'request'>): Promise<CallWay> {
  return rest.request('calls/way', { isAnonymous: true });
}
