import { openStream } from '../realtime/open-stream.ts';
import type { RouteHandlers } from './route-call.ts';

/** Realtime where WebSockets do not work. */
export const streamRoutes = {
  async stream({ context, request, address, site, caller, body }) {
    return { body: openStream({ context, site, caller, address, request: body, signal: request.signal }) };
  },
} satisfies Partial<RouteHandlers>;
