import type { SiteId } from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import { Refusal } from '../http/refusal.ts';

const VISITOR_PREFIX = 'vt1_';

/**
 * Finds out who says hello: a visitor by token, or an agent by a ticket, which is used up.
 *
 * @throws {Refusal} `token-…`, `session-expired`.
 */
export async function greet(
  { visitors, sessions }: Pick<HandlerContext, 'visitors' | 'sessions'>,
  site: SiteId,
  token: string,
): Promise<Caller> {
  if (!token.startsWith(VISITOR_PREFIX)) return await sessions.redeemTicket(site, token);
  const visitor = await visitors.find(site, token);
  if (visitor === undefined) throw new Refusal('token-unknown');
  return { party: 'citizen', visitor };
}
