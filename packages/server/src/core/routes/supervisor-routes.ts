import { CHANNEL_KINDS } from '@ventanilla/protocol';
import { planStaffing } from '../reports/plan-staffing.ts';
import { readBoard } from '../reports/read-board.ts';
import { readReport } from '../reports/read-report.ts';
import { DONE, type RouteHandlers } from './route-call.ts';

/** What supervisors decide about a site, and everybody at its desk may see. */
export const supervisorRoutes = {
  async listPauses({ context, site }) {
    const channels = CHANNEL_KINDS.filter(kind => site.channels[kind] !== undefined);
    return { body: { channels, pauses: await context.pauses.list(site.id) } };
  },

  async pauseChannel({ context, site, caller, body }) {
    const { id, name } = caller.agent;
    await context.pauses.pause({ site: site.id, agent: { id, name }, ...body });
    context.availability.forget(site.id);
    return DONE;
  },

  async resumeChannel({ context, site, caller, query }) {
    const { id, name } = caller.agent;
    await context.pauses.resume({ site: site.id, agent: { id, name }, channel: query.channel });
    context.availability.forget(site.id);
    return DONE;
  },

  async getBoard({ context, site }) {
    return { body: await readBoard(context, site.id) };
  },

  async getReport({ context, site, query }) {
    return { body: await readReport(context.storage.db, site, query, context.runtime.now()) };
  },

  async getStaffing({ context, site }) {
    return { body: await planStaffing(context.storage.db, site, context.runtime.now()) };
  },
} satisfies Partial<RouteHandlers>;
