import { agentRoutes } from './agent-routes.ts';
import { backendRoutes } from './backend-routes.ts';
import { callRoutes } from './call-routes.ts';
import { callbackRoutes } from './callback-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import { procedureRoutes } from './procedure-routes.ts';
import type { RouteHandlers } from './route-call.ts';
import { streamRoutes } from './stream-routes.ts';
import { suggestionRoutes } from './suggestion-routes.ts';
import { supervisorRoutes } from './supervisor-routes.ts';
import { visitorRoutes } from './visitor-routes.ts';

/** What each operation of the contract does; the compiler misses none. */
export const routeHandlers = {
  ...visitorRoutes,
  ...procedureRoutes,
  ...suggestionRoutes,
  ...contactRoutes,
  ...callRoutes,
  ...callbackRoutes,
  ...agentRoutes,
  ...supervisorRoutes,
  ...streamRoutes,
  ...backendRoutes,
} satisfies RouteHandlers;
