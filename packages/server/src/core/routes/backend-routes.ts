import type { BackendEventPage, SiteId } from '@ventanilla/protocol';
import { createBackendCommands } from '../backend-commands.ts';
import type { HandlerContext } from '../handler-context.ts';
import { Refusal } from '../http/refusal.ts';
import type { FeedPage, Storage } from '../ports/storage.ts';
import { DONE, type RouteHandlers } from './route-call.ts';
import { storedSend } from './stored-send.ts';

/** What contact centres elsewhere do with the contacts that they answer. */
export const backendRoutes = {
  async commandContact({ context, site, caller, body }) {
    const { log, runtime, backends } = context;
    const name = caller.backend;
    const commands = createBackendCommands({
      log,
      runtime,
      name,
      answers: (id, channel) => backends.answers(name, id, channel),
    });
    return { body: storedSend(body.id, await commands.post({ ...body, site: site.id })) };
  },

  async readFeed({ context, site, caller, query }) {
    return { body: await readOwnPage(context, site.id, caller.backend, query) };
  },

  async reportAvailability({ context, site, caller, body }) {
    const isOwn = context.backends.answers(caller.backend, site.id, body.channel);
    if (!isOwn) throw new Refusal('answered-elsewhere');
    await caller.door.report(site.id, body, caller.signedAt);
    return DONE;
  },
} satisfies Partial<RouteHandlers>;

/** The next page that holds something of the backend's own, or nothing at the feed's end. */
async function readOwnPage(
  { storage, backends }: HandlerContext,
  site: SiteId,
  backend: string,
  { after, limit }: { after: string; limit: number },
): Promise<BackendEventPage> {
  for (let cursor = after; ; ) {
    const page = await readPage(storage, site, cursor, limit);
    const events = await backends.ownEvents(backend, site, page.events);
    if (events.length > 0 || page.events.length === 0) return { events, cursor: page.cursor };
    cursor = page.cursor;
  }
}

async function readPage(storage: Storage, site: SiteId, after: string, limit: number): Promise<FeedPage> {
  try {
    return await storage.readFeed(site, after, limit);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal('invalid-request', {
      issues: [{ pointer: '/after', message: 'a cursor of this feed' }],
    });
  }
}
