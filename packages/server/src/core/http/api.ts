import type { SiteConfiguration } from '@ventanilla/protocol';
import type { RouteName } from '@ventanilla/protocol/schemas';
import { type Caller, senderOf } from '../caller.ts';
import { createSecret } from '../crypto/secrets.ts';
import type { HandlerContext } from '../handler-context.ts';
import type { BackendCaller, RouteAnswer, RouteCall, VisitorCaller } from '../routes/route-call.ts';
import { routeHandlers } from '../routes/route-handlers.ts';
import { checkShape } from './check-shape.ts';
import { corsHeaders, OPEN_CORS_HEADERS, preflightHeaders } from './cors.ts';
import { failureProblem } from './failure.ts';
import { identify } from './identify.ts';
import { isOriginAllowed } from './origins.ts';
import { readBytes, readJsonBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { emptyResponse, jsonResponse, problemResponse, streamResponse } from './responses.ts';
import { matchRoute, type RouteMatch } from './router.ts';

type MatchedRoute = Extract<RouteMatch, { name: RouteName }>;

/** Open to pages of every origin: the same for everybody, and wanted before a page is known to be a site's own. */
const OPEN_ROUTES: ReadonlySet<RouteName> = new Set(['getAvailability', 'listProcedures', 'getProcedure']);

/**
 * Answers the operations of the contract.
 *
 * @param address - Of the caller, where the host knows it.
 * @returns `undefined` for paths that are none of them.
 */
export async function answerApi(
  request: Request,
  context: HandlerContext,
  address: string | undefined,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const method = request.method === 'OPTIONS' ? requestedMethod(request) : request.method;
  const match = matchRoute(method, pathname);
  if (match === undefined) return undefined;
  if (request.method === 'OPTIONS') return preflight(request, pathname, context);
  if ('allowedMethods' in match) {
    const problem = failureProblem(new Refusal('method-not-allowed'), context.runtime.log, {});
    return problemResponse(problem, { allow: match.allowedMethods.join(', ') });
  }
  const response = await answerRoute(request, match, context, address);
  return request.method === 'HEAD' ? withoutBody(response) : response;
}

async function answerRoute(
  request: Request,
  match: MatchedRoute,
  context: HandlerContext,
  address: string | undefined,
): Promise<Response> {
  // Until its origin is known to be allowed, a page may read why it was refused and nothing else.
  let headers: Record<string, string> = OPEN_CORS_HEADERS;
  try {
    const site = findSite(context, match.site);
    headers = allowOrigin(request, match.name, site);
    context.rateLimits.takeOfAddress(match.name, site.id, address);
    const readBody = once(() => readBytes(request));
    const caller = await identify(match.route.access, context, site.id, request, { address, readBody });
    const sender = caller && knownSender(caller);
    if (sender !== undefined) context.rateLimits.takeOfPerson(match.name, site.id, sender, address);
    const { body, query } = match.route;
    const call = {
      context,
      request,
      address,
      site,
      contact: match.contact,
      caller,
      body: body && checkShape(body, await readJsonBody(request, readBody)),
      query: query && checkShape(query, Object.fromEntries(new URL(request.url).searchParams)),
    };
    // The table pairs each handler with the schemas and access that the call was just made by.
    const handle = routeHandlers[match.name] as unknown as AnyRouteHandler;
    return success(match, await handle(call as unknown as RouteCall<RouteName>), headers);
  } catch (error) {
    const requestId = createSecret(context.runtime, 9);
    const problem = failureProblem(error, context.runtime.log, { route: match.name, requestId });
    const isOurs = problem.status >= 500;
    return problemResponse(problem, { ...headers, ...(isOurs && { 'x-request-id': requestId }) });
  }
}

type AnyRouteHandler = (call: RouteCall<RouteName>) => Promise<RouteAnswer<RouteName>>;

function success(
  { route }: MatchedRoute,
  { body, headers: own, status }: RouteAnswer<RouteName>,
  headers: Record<string, string>,
): Response {
  const all = { ...headers, ...own };
  if (status === 304) return new Response(null, { status, headers: all });
  if (isStream(body)) return streamResponse(body, route.success.contentType, all);
  return body === undefined ? emptyResponse(all) : jsonResponse(route.success.status, body, all);
}

function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return body instanceof ReadableStream;
}

/** @returns `undefined` for a visitor who has not sent anything yet, and for a contact centre. */
function knownSender(caller: Caller | VisitorCaller | BackendCaller): string | undefined {
  if ('party' in caller) return senderOf(caller);
  if ('backend' in caller) return undefined;
  return caller.citizen && senderOf(caller.citizen);
}

function findSite(context: HandlerContext, id: string): SiteConfiguration {
  const site = context.sites.get(id);
  if (site === undefined) throw new Refusal('site-not-found');
  return site;
}

function allowOrigin(request: Request, name: RouteName, site: SiteConfiguration): Record<string, string> {
  if (OPEN_ROUTES.has(name)) return OPEN_CORS_HEADERS;
  const origin = request.headers.get('origin');
  if (!isOriginAllowed(origin, site, request.url)) throw new Refusal('origin-not-allowed');
  return corsHeaders(origin);
}

function requestedMethod(request: Request): string {
  return request.headers.get('access-control-request-method') ?? 'GET';
}

/** Asked by browsers before a page of another origin may do more than read. */
function preflight(request: Request, pathname: string, context: HandlerContext): Response {
  const match = matchRoute('OPTIONS', pathname);
  const allowed = match && 'allowedMethods' in match ? match.allowedMethods : [];
  const headers = { ...preflightHeaders(allowed), allow: allowed.join(', ') };
  const origin = request.headers.get('origin');
  const site = context.sites.get(pathname.split('/')[3] ?? '');
  // Browsers hide a refused preflight from the page: others may ask without cookies, and are told why they are refused.
  const isAllowed = site !== undefined && isOriginAllowed(origin, site, request.url);
  return emptyResponse({ ...headers, ...(isAllowed ? corsHeaders(origin) : OPEN_CORS_HEADERS) });
}

/** A body can be read once, and is wanted by its signature too. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

function withoutBody(response: Response): Response {
  return new Response(null, { status: response.status, headers: response.headers });
}
