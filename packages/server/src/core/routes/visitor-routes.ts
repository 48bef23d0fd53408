import { openingVerdict } from '../hours/availability.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseWith } from '../http/refuse-outcome.ts';
import { openContact } from '../log/commands/open-contact.ts';
import { contactHeader } from '../log/views.ts';
import { DONE, type RouteHandlers, type VisitorCaller } from './route-call.ts';

export const visitorRoutes = {
  async getAvailability({ context, request, site }) {
    const { availability, etag } = await context.availability.get(site);
    const headers = { 'cache-control': 'public, max-age=15', etag };
    if (request.headers.get('if-none-match') === etag) return { body: availability, headers, status: 304 };
    return { body: availability, headers };
  },

  async openContact({ context, site, caller, body }) {
    const { visitors, runtime, log, backends } = context;
    const capacity = await backends.capacity(site.id, body.channel);
    const verdict = openingVerdict(site, body.channel, runtime.now(), capacity);
    const refusal = verdict.open ? undefined : openingRefusal(verdict);
    // Whoever never sent anything has nothing to repeat, and leaves no trace when refused.
    if (caller.visitor === undefined && refusal !== undefined) throw refusal;
    const outcome = await log.execute(
      openContact({
        site: site.id,
        visitor: await visitors.findOrCreate(site.id, caller.token),
        request: body,
        skills: site.channels[body.channel]?.skills ?? [],
        verdict: refusal?.code,
        runtime,
      }),
    );
    if (outcome.status !== 'refused') return { body: { contact: contactHeader(outcome.head) } };
    if (refusal !== undefined && outcome.code === refusal.code) throw refusal;
    return refuseWith(outcome.code);
  },

  async listContacts({ context, site, caller }) {
    const heads = await context.reader.ofVisitor(site.id, knownVisitor(caller));
    return { body: { contacts: heads.map(contactHeader) } };
  },

  async forgetVisitor({ context, site, caller }) {
    const visitor = knownVisitor(caller);
    await context.visitors.revoke(site.id, visitor);
    context.cutOff.visitor(site.id, visitor);
    return DONE;
  },
} satisfies Partial<RouteHandlers>;

function openingRefusal(verdict: Exclude<ReturnType<typeof openingVerdict>, { open: true }>): Refusal {
  if (verdict.code === 'channel-unavailable') return new Refusal('channel-unavailable');
  const { opensAt } = verdict;
  return new Refusal('channel-closed', opensAt === undefined ? {} : { opensAt });
}

function knownVisitor({ visitor }: VisitorCaller): string {
  if (visitor === undefined) throw new Refusal('token-unknown');
  return visitor;
}
