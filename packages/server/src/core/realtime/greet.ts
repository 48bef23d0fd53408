import type { SiteId } from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import { Refusal } from '../http/refusal.ts';

const VISITOR_PREFIX = 'vt1_';

/**
 * Finds out who says hello: a visitor by token, or an agent by a ticket, which is used up.
 *
 * @param address - Of the caller, by which guesses at tokens are counted.
 * @throws {Refusal} `token-…`, `session-expired`; `too-many-requests` after many wrong guesses.
 */
export async function greet(
  { visitors, sessions, rateLimits }: Pick<HandlerContext, 'visitors' | 'sessions' | 'rateLimits'>,
  site: SiteId,
  token: string,
  address: string | undefined,
): Promise<Caller> {
  if (!token.startsWith(VISITOR_PREFIX)) return await sessions.redeemTicket(site, token);
  const citizen = await visitors.find(site, token);
  if (citizen === undefined) {
    rateLimits.takeGuess(address);
    throw new Refusal('token-unknown');
  }
  return citizen;
}
