import {
  type AgentCard,
  type AgentSession,
  DEFAULT_ANSWER_SECONDS,
  type SiteConfiguration,
} from '@ventanilla/protocol';
import { readColleagues } from '../agents/colleagues.ts';
import { endedSessionCookie, sessionCookie } from '../agents/session-cookie.ts';
import type { AgentCaller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseWith } from '../http/refuse-outcome.ts';
import { contactSummary } from '../log/views.ts';
import { findContacts } from '../search/find-contacts.ts';
import { devicesOf } from '../visitors/devices-of.ts';
import { DONE, type RouteHandlers } from './route-call.ts';
import { storedSend } from './stored-send.ts';

/** What agents do at their desk. */
export const agentRoutes = {
  async signIn({ context, request, site, body }) {
    const agent = await context.signIn.check(site.id, body.login, body.password);
    const credential = await context.sessions.begin(site.id, agent);
    const caller = await context.sessions.resume(site.id, credential);
    return {
      body: await describeSession(context, site, caller),
      headers: { 'set-cookie': sessionCookie(site.id, request, credential) },
    };
  },

  async getSession({ context, site, caller }) {
    return { body: await describeSession(context, site, caller) };
  },

  async signOut({ context, request, site, caller, query }) {
    const { agent } = caller;
    const isGone = await context.sessions.end(site.id, caller, query.everywhere);
    context.cutOff.agent(site.id, agent.id);
    if (isGone) await context.centre.setPresence(site.id, agent.id, 'offline');
    return { ...DONE, headers: { 'set-cookie': endedSessionCookie(site.id, request) } };
  },

  async issueTicket({ context, site, caller }) {
    return { body: { ticket: await context.sessions.issueTicket(site.id, caller.session) } };
  },

  async setPresence({ context, site, caller, body }) {
    await context.centre.setPresence(site.id, caller.agent.id, body.state, body.break);
    return DONE;
  },

  async getInbox({ context, site, caller }) {
    const heads = await context.reader.inbox(site.id, caller.agent.id);
    const own = heads.filter(({ channel }) => context.centre.answers(site.id, channel));
    return { body: { contacts: own.map(contactSummary) } };
  },

  async searchContacts({ context, site, query }) {
    const { centre, storage } = context;
    return { body: await findContacts({ db: storage.db, answers: centre.answers }, site.id, query.q) };
  },

  async openAtDesk({ context, site, caller, body }) {
    const outcome = await context.centre.open({ site: site.id, caller, request: body });
    if (outcome.status === 'refused') refuseWith(outcome.code);
    return { body: { contact: contactSummary(outcome.head) } };
  },

  async readPerson({ context, site, contact }) {
    const { centre, reader, storage } = context;
    const head = await reader.head(site.id, contact);
    if (head === undefined || !centre.answers(site.id, head.channel)) throw new Refusal('contact-not-found');
    const devices = await devicesOf(storage.db, site.id, head.visitor);
    const all = await reader.ofVisitors(site.id, devices.length > 0 ? devices : [head.visitor]);
    const others = all.filter(({ channel, id }) => id !== contact && centre.answers(site.id, channel));
    return { body: { contact: contactSummary(head), others: others.map(contactSummary) } };
  },

  async listColleagues({ context, site, caller }) {
    const { storage, runtime } = context;
    return {
      body: { colleagues: await readColleagues(storage.db, site.id, caller.agent.id, runtime.now()) },
    };
  },

  async acceptOffer({ context, site, contact, caller, body }) {
    const agent = { ...cardOf(caller), skills: caller.agent.skills };
    const outcome = await context.centre.accept({ site: site.id, contact, agent, id: body.id });
    return { body: storedSend(body.id, outcome) };
  },

  async declineOffer({ context, site, contact, caller }) {
    const outcome = await context.centre.decline({ site: site.id, contact, agent: cardOf(caller) });
    if (outcome.status === 'refused') refuseWith(outcome.code);
    return DONE;
  },

  async transferContact({ context, site, contact, caller, body }) {
    const { id, to } = body;
    const outcome = await context.centre.transfer({ site: site.id, contact, agent: cardOf(caller), id, to });
    return { body: storedSend(id, outcome) };
  },
} satisfies Partial<RouteHandlers>;

function cardOf({ agent }: AgentCaller): AgentCard {
  return { id: agent.id, name: agent.name };
}

async function describeSession(
  context: HandlerContext,
  site: SiteConfiguration,
  { agent, csrfToken }: AgentCaller,
): Promise<AgentSession> {
  const { state: presence, until } = await context.centre.presenceNow(site.id, agent.id);
  const presenceUntil = until === undefined ? undefined : new Date(until).toISOString();
  const { cannedReplies, checklists, routing } = site;
  const answerSeconds = routing?.answerSeconds ?? DEFAULT_ANSWER_SECONDS;
  return {
    agent,
    presence,
    ...(presenceUntil && { presenceUntil }),
    csrfToken,
    cannedReplies,
    ...(checklists && { checklists }),
    answerSeconds,
  };
}
