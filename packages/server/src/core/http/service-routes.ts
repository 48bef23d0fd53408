import { openApiDocument } from '@ventanilla/protocol/schemas';
import type { HandlerContext } from '../handler-context.ts';
import { OPEN_CORS_HEADERS } from './cors.ts';
import { failureProblem } from './failure.ts';
import { Refusal } from './refusal.ts';
import { jsonResponse, problemResponse } from './responses.ts';

/** What operators and integrators ask for, of no site. */
type ServiceRoute = (context: HandlerContext, version: string) => Promise<Response>;

const serviceRoutes: Record<string, ServiceRoute> = {
  '/health/live': async () => jsonResponse(200, { status: 'ok' }),
  '/health/ready': async ({ storage }) => {
    await storage.ping();
    return jsonResponse(200, { status: 'ok' });
  },
  '/v1/openapi.json': async (_context, version) =>
    jsonResponse(200, openApiDocument(version), {
      ...OPEN_CORS_HEADERS,
      'cache-control': 'public, max-age=300',
    }),
};

/** @returns `undefined` for paths that are none of these. */
export async function answerService(
  request: Request,
  context: HandlerContext,
  version: string,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const route = Object.hasOwn(serviceRoutes, pathname) ? serviceRoutes[pathname] : undefined;
  if (route === undefined) return undefined;
  const { log } = context.runtime;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const problem = failureProblem(new Refusal('method-not-allowed'), log, {});
    return problemResponse(problem, { allow: 'GET, HEAD' });
  }
  try {
    const response = await route(context, version);
    if (request.method === 'GET') return response;
    return new Response(null, { status: response.status, headers: response.headers });
  } catch (error) {
    return problemResponse(failureProblem(error, log, { path: pathname }));
  }
}
