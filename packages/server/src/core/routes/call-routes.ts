import { OFFERED_CHANNEL } from '../calls/call-channels.ts';
import { joinOf } from '../calls/call-members.ts';
import { signalHint } from '../calls/signal-hint.ts';
import { Refusal } from '../http/refusal.ts';
import { dismissFromCall, enterCall, leaveCall } from '../log/commands/call-guests.ts';
import { acceptCall, endCall, skillsForCall, startCall } from '../log/commands/calls.ts';
import { DONE, type RouteHandlers } from './route-call.ts';
import { storedSend } from './stored-send.ts';

/** Calls within a contact: who begins, takes and ends them is in the log; the media go their own way. */
export const callRoutes = {
  async getCallWay({ context }) {
    if (context.rooms === undefined) throw new Refusal('channel-unavailable');
    return { body: await context.rooms.way(), headers: { 'cache-control': 'no-store' } };
  },

  async startCall({ context, site, contact, caller, body }) {
    // An agent may call back whoever wrote, but nobody is called in a way that the office has not set up.
    const channel = site.channels[OFFERED_CHANNEL[body.media]];
    const isSigned = body.signLanguage === undefined || channel?.signLanguages?.includes(body.signLanguage);
    if (context.rooms === undefined || channel === undefined || !isSigned) {
      throw new Refusal('channel-unavailable');
    }
    const at = context.runtime.now();
    const needs = skillsForCall(site, body);
    const command = startCall({ site: site.id, contact, caller, body, at, needs });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async acceptCall({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = acceptCall({ site: site.id, contact, caller, body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async endCall({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = endCall({ site: site.id, contact, caller, body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async inviteToCall({ context, site, contact, caller, body }) {
    const outcome = await context.centre.invite({ site: site.id, contact, caller, body });
    return { body: storedSend(body.id, outcome) };
  },

  async dismissFromCall({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = dismissFromCall({ site: site.id, contact, caller, body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async enterCall({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = enterCall({ site: site.id, contact, caller, body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async leaveCall({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = leaveCall({ site: site.id, contact, caller, body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async joinCall({ context, site, contact, caller, body }) {
    if (context.rooms === undefined) throw new Refusal('channel-unavailable');
    const head = await context.reader.head(site.id, contact);
    const { media } = joinOf(head, caller, body.call);
    const holder = head?.agent?.id;
    const agent = caller.party === 'agent' && { id: caller.agent.id, name: caller.agent.name };
    const room = { site: site.id, contact, call: body.call, ...(holder !== undefined && { holder }) };
    return {
      body: await context.rooms.join(room, { endpoint: body.endpoint, media, ...(agent && { agent }) }),
    };
  },

  async signalCall({ context, site, contact, caller, body }) {
    const head = await context.reader.head(site.id, contact);
    joinOf(head, caller, body.call);
    context.bus.publish(signalHint(site.id, contact, caller, body));
    return DONE;
  },
} satisfies Partial<RouteHandlers>;
