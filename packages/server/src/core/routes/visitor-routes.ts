import {
  type CallbackBooking,
  DEFAULT_PROOF,
  type OpenContactRequest,
  type SiteConfiguration,
} from '@ventanilla/protocol';
import { beginsWithBot } from '../bot/bot-mode.ts';
import type { CitizenCaller } from '../caller.ts';
import { OFFERED_CHANNEL } from '../calls/call-channels.ts';
import type { HandlerContext } from '../handler-context.ts';
import { openingVerdict } from '../hours/availability.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseWith } from '../http/refuse-outcome.ts';
import { skillsForCall } from '../log/commands/calls.ts';
import { openContact } from '../log/commands/open-contact.ts';
import { currentContact } from '../log/current-contact.ts';
import { contactHeader } from '../log/views.ts';
import type { ContactHead } from '../ports/storage.ts';
import { callbackVerdicts } from './callback-routes.ts';
import { identify } from './identify-visitor.ts';
import { ownContacts } from './own-contacts.ts';
import { DONE, type RouteHandlers, type VisitorCaller } from './route-call.ts';

/** Join codes a minute from one address that need no proof of work. */
const FREE_JOINS_PER_MINUTE = 3;

export const visitorRoutes = {
  async getAvailability({ context, request, site }) {
    const { availability, etag } = await context.availability.get(site);
    const headers = { 'cache-control': 'public, max-age=15', etag };
    if (request.headers.get('if-none-match') === etag) return { body: availability, headers, status: 304 };
    return { body: availability, headers };
  },

  async openContact({ context, request, address, site, caller, body }) {
    const { visitors, runtime, log, backends } = context;
    if (body.call !== undefined && !mayCall(context, site, body)) throw new Refusal('channel-unavailable');
    // What somebody writes or shows is personal; what the office does with it has been accepted first.
    const isOwn = body.message !== undefined || body.call !== undefined;
    if (site.privacy?.asks && isOwn && !body.notice?.accepted) throw new Refusal('consent-required');
    const { proof = DEFAULT_PROOF } = site;
    if (
      proof !== 'off' &&
      !context.rateLimits.isFree('openContact', site.id, address, proof.freeContactsPerMinute)
    ) {
      await context.proofs.require(request, site.id, 'openContact');
    }
    if (body.callback !== undefined) {
      return {
        body: { contact: contactHeader(await openCallback(context, site, caller, body, body.callback)) },
      };
    }
    const capacity = await backends.capacity(site.id, body.channel);
    const verdict = openingVerdict(site, body.channel, runtime.now(), capacity);
    const automated = body.message !== undefined && beginsWithBot(site, body.channel, verdict);
    const refusal = verdict.open || automated ? undefined : openingRefusal(verdict);
    // Whoever never sent anything has nothing to repeat, and leaves no trace when refused.
    if (caller.citizen === undefined && refusal !== undefined) throw refusal;
    const citizen = await visitors.findOrCreate(site.id, caller.token);
    const { visitor } = citizen;
    const outcome = await log.execute(
      openContact({
        site: site.id,
        contact: await currentContact(context.storage.db, { site: site.id, visitor, after: body.after }),
        caller: citizen,
        request: body,
        skills: body.call ? skillsForCall(site, body.call) : (site.channels[body.channel]?.skills ?? []),
        verdict: refusal?.code,
        automated,
        runtime,
      }),
    );
    if (outcome.status !== 'refused') return { body: { contact: contactHeader(outcome.head) } };
    if (refusal !== undefined && outcome.code === refusal.code) throw refusal;
    return refuseWith(outcome.code);
  },

  async listContacts({ context, site, caller }) {
    return { body: { contacts: await ownContacts(context, site.id, knownCitizen(caller)) } };
  },

  async forgetVisitor({ context, site, caller }) {
    const { visitor } = knownCitizen(caller);
    await context.visitors.revoke(site.id, visitor);
    context.cutOff.visitor(site.id, visitor);
    return DONE;
  },

  async createJoinCode({ context, site, caller }) {
    return { body: await context.joinCodes.issue(site.id, knownCitizen(caller)) };
  },

  async joinDevice({ context, request, address, site, caller, body }) {
    const isFree = context.rateLimits.isFree('joinDevice', site.id, address, FREE_JOINS_PER_MINUTE);
    if (site.proof !== 'off' && !isFree) await context.proofs.require(request, site.id, 'joinDevice');
    context.rateLimits.takeOfSite('joinDevice', site.id, address);
    await context.joinCodes.redeem(site.id, body.code, caller.token);
    const citizen = await context.visitors.findOrCreate(site.id, caller.token);
    return { body: { contacts: await ownContacts(context, site.id, citizen) } };
  },

  async identify({ context, site, caller, body }) {
    return { body: await identify(context, site, caller, body) };
  },
} satisfies Partial<RouteHandlers>;

/** Whoever is refused before having sent anything leaves no trace. */
async function openCallback(
  context: HandlerContext,
  site: SiteConfiguration,
  { citizen, token }: VisitorCaller,
  { after, locale }: OpenContactRequest,
  booking: CallbackBooking,
): Promise<ContactHead> {
  const verdicts = await callbackVerdicts(context, site);
  const { turn, slot } = verdicts;
  const refusal = booking.when === 'turn' ? turn : slot;
  if (citizen === undefined && refusal !== undefined) refuseWith(refusal);
  const { visitor, devices = [visitor] } = citizen ?? (await context.visitors.findOrCreate(site.id, token));
  return await context.callbacks.open({ site, visitor, devices, locale, booking, verdicts, after });
}

/** Whether the office takes this call, by this channel. */
function mayCall(
  { rooms }: HandlerContext,
  site: SiteConfiguration,
  { channel, call }: OpenContactRequest,
): boolean {
  if (rooms === undefined || call === undefined || channel !== OFFERED_CHANNEL[call.media]) return false;
  const { signLanguage } = call;
  return (
    signLanguage === undefined || (site.channels[channel]?.signLanguages?.includes(signLanguage) ?? false)
  );
}

function openingRefusal(verdict: Exclude<ReturnType<typeof openingVerdict>, { open: true }>): Refusal {
  if (verdict.code === 'channel-unavailable') return new Refusal('channel-unavailable');
  const { opensAt } = verdict;
  return new Refusal('channel-closed', opensAt === undefined ? {} : { opensAt });
}

function knownCitizen({ citizen }: VisitorCaller): CitizenCaller {
  if (citizen === undefined) throw new Refusal('token-unknown');
  return citizen;
}
