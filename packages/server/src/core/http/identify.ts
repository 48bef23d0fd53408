import { AGENT_ROLES, type SiteId } from '@ventanilla/protocol';
import type { RouteAccess } from '@ventanilla/protocol/schemas';
import { readSessionCookie } from '../agents/session-cookie.ts';
import type { AgentCaller, Caller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import type { DoorRefusal } from '../ports/backend.ts';
import type { BackendCaller, CallerOfAccess, VisitorCaller } from '../routes/route-call.ts';
import { Refusal } from './refusal.ts';

/**
 * Finds out who calls.
 *
 * @param more.address - Of the caller, by which guesses at tokens are counted.
 * @throws {Refusal} `token-…`, `session-expired`, `csrf-token-invalid`, `role-insufficient`, `signature-…`; `too-many-requests` after many
 *   wrong guesses.
 */
export async function identify<Access extends RouteAccess>(
  access: Access,
  context: HandlerContext,
  site: SiteId,
  request: Request,
  { address, readBody }: { address: string | undefined; readBody: () => Promise<Uint8Array> },
): Promise<CallerOfAccess[Access]> {
  const identifiers: { [A in RouteAccess]: () => Promise<CallerOfAccess[A]> } = {
    anyone: async () => undefined,
    visitor: () => identifyVisitor(context, site, request),
    agent: () => identifyAgent(context, site, request),
    supervisor: () => identifySupervisor(context, site, request),
    party: () => identifyParty(context, site, request, address),
    backend: () => identifyBackend(context, site, request, readBody),
  };
  return await identifiers[access]();
}

async function identifyVisitor(
  context: HandlerContext,
  site: SiteId,
  request: Request,
): Promise<VisitorCaller> {
  const authorization = request.headers.get('authorization');
  if (authorization === null) throw new Refusal('token-missing');
  const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new Refusal('token-malformed');
  const citizen = await context.visitors.find(site, token);
  return { token, ...(citizen !== undefined && { citizen }) };
}

async function identifyAgent(context: HandlerContext, site: SiteId, request: Request): Promise<AgentCaller> {
  const credential = readSessionCookie(request);
  if (credential === undefined) throw new Refusal('token-missing');
  const caller = await context.sessions.resume(site, credential);
  const isChange = request.method !== 'GET' && request.method !== 'HEAD';
  if (isChange && request.headers.get('ventanilla-csrf') !== caller.csrfToken) {
    throw new Refusal('csrf-token-invalid');
  }
  context.presenceRenewal.noteLife(site, caller.agent.id);
  return caller;
}

/** An administrator may do whatever a supervisor may. */
async function identifySupervisor(
  context: HandlerContext,
  site: SiteId,
  request: Request,
): Promise<AgentCaller> {
  const caller = await identifyAgent(context, site, request);
  if (AGENT_ROLES.indexOf(caller.agent.role) < AGENT_ROLES.indexOf('supervisor')) {
    throw new Refusal('role-insufficient');
  }
  return caller;
}

/** A page of the desk's own origin may hold both; what a script put there on purpose counts. */
async function identifyParty(
  context: HandlerContext,
  site: SiteId,
  request: Request,
  address: string | undefined,
): Promise<Caller> {
  if (request.headers.get('authorization') === null) return await identifyAgent(context, site, request);
  const { citizen } = await identifyVisitor(context, site, request);
  if (citizen === undefined) {
    context.rateLimits.takeGuess(address);
    throw new Refusal('token-unknown');
  }
  return citizen;
}

/** Of several that answer channels of the site, the one whose signature it is. */
async function identifyBackend(
  { backends }: HandlerContext,
  site: SiteId,
  request: Request,
  readBody: () => Promise<Uint8Array>,
): Promise<BackendCaller> {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const signed = { method, target: pathname + search, headers, body: await readBody() };
  let reason: DoorRefusal = headers.has('webhook-signature') ? 'signature-invalid' : 'signature-missing';
  for (const backend of backends.doorsOf(site)) {
    const verdict = await backend.door.identify(signed);
    if ('signedAt' in verdict) return { ...verdict, backend: backend.name, door: backend.door };
    reason = verdict.refuse;
  }
  throw new Refusal(reason);
}
