import { DEFAULT_CALLBACK, type SiteConfiguration } from '@ventanilla/protocol';
import { callbackSlots, dialTimeFrom, mayDial } from '../callbacks/callback-hours.ts';
import type { CallbackVerdicts } from '../callbacks/callbacks.ts';
import { decideAttempt } from '../callbacks/decide-callback.ts';
import type { HandlerContext } from '../handler-context.ts';
import { openingVerdict } from '../hours/availability.ts';
import { Refusal } from '../http/refusal.ts';
import { partyCommand } from '../log/commands/party-command.ts';
import { contactHeader } from '../log/views.ts';
import type { RouteHandlers } from './route-call.ts';
import { storedSend } from './stored-send.ts';

/** Being called back: asked for, looked at, moved and cancelled by citizens, and told of by agents. */
export const callbackRoutes = {
  async requestCallback({ context, site, contact, caller, body }) {
    if (caller.citizen === undefined) throw new Refusal('contact-not-found');
    const { visitor, devices = [visitor] } = caller.citizen;
    const known = await context.reader.head(site.id, contact);
    const head = await context.callbacks.request(contact, {
      site,
      visitor,
      devices,
      locale: known?.locale ?? site.locale,
      booking: body,
      verdicts: await callbackVerdicts(context, site),
    });
    return { body: { contact: contactHeader(head) } };
  },

  async recordAttempt({ context, site, contact, caller, body }) {
    const { log, runtime } = context;
    const at = runtime.now();
    if (!mayDial(site, at)) throw new Refusal('channel-closed', {});
    const { retryMinutes } = { ...DEFAULT_CALLBACK, ...site.channels.callback?.callback };
    const nextAt = dialTimeFrom(site, at + retryMinutes * 60_000);
    const outcome = await log.execute(
      partyCommand(
        { site: site.id, contact, caller, at },
        body.id,
        'callback-attempted',
        stored => stored.outcome === body.outcome,
        head => decideAttempt(head, caller, body.outcome, { nextAt }),
      ),
    );
    return { body: storedSend(body.id, outcome) };
  },

  async getCallbackOptions({ context, site }) {
    const configuration = site.channels.callback?.callback;
    if (configuration === undefined) throw new Refusal('channel-unavailable');
    const {
      otherCountries,
      slotMinutes,
      topics,
      country,
      languages = [site.locale],
    } = {
      ...DEFAULT_CALLBACK,
      ...configuration,
    };
    const now = context.runtime.now();
    const { turn, slot } = await callbackVerdicts(context, site);
    const slots = slot === undefined ? callbackSlots(site, now) : [];
    return {
      body: {
        turn: turn === undefined,
        slots: slots.map(at => new Date(at).toISOString()),
        timeZone: site.timeZone,
        slotMinutes,
        country,
        countries: [country, ...otherCountries],
        topics: topics.map(({ id, name }) => ({ id, name })),
        languages: [...languages],
        signLanguages: context.rooms ? (site.channels['sign-call']?.signLanguages ?? []) : [],
      },
      headers: { 'cache-control': 'public, max-age=15' },
    };
  },

  async lookAtCallback({ context, site, body, address }) {
    takeGuess(context, site, body, address);
    return { body: await context.callbacks.look(site, body.access) };
  },

  async cancelCallback({ context, site, body, address }) {
    takeGuess(context, site, body, address);
    return { body: await context.callbacks.cancel(site, body.access) };
  },

  async rescheduleCallback({ context, site, body, address }) {
    takeGuess(context, site, body, address);
    const verdicts = await callbackVerdicts(context, site);
    return { body: await context.callbacks.reschedule(site, body.access, body.when, verdicts) };
  },
} satisfies Partial<RouteHandlers>;

/** Times can be chosen while the office is closed, but not while a supervisor holds the channel back. */
export async function callbackVerdicts(
  { backends, pauses, runtime }: Pick<HandlerContext, 'backends' | 'pauses' | 'runtime'>,
  site: SiteConfiguration,
): Promise<CallbackVerdicts> {
  const capacity = await backends.capacity(site.id, 'callback');
  const verdict = openingVerdict(site, 'callback', runtime.now(), capacity);
  const turn = verdict.open ? undefined : verdict.code;
  if (turn === 'channel-unavailable') return { turn, slot: turn };
  return { turn, slot: (await pauses.isPaused(site.id, 'callback')) ? 'channel-closed' : undefined };
}

/** A reference number and a telephone number can be guessed at; a key cannot. */
function takeGuess(
  { rateLimits }: HandlerContext,
  site: SiteConfiguration,
  { access }: { access: { key: string } | { reference: string } },
  address: string | undefined,
): void {
  if ('reference' in access) rateLimits.takeCallbackGuess(site.id, access.reference, address);
}
