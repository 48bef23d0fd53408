import { z } from 'zod';
import * as agent from './agent.schema.ts';
import { siteAvailability } from './availability.schema.ts';
import * as backend from './backend.schema.ts';
import * as call from './channels/call.schema.ts';
import * as callback from './channels/callback.schema.ts';
import { messageSend } from './channels/chat.schema.ts';
import { channelKind } from './contact.schema.ts';
import * as deskSide from './desk.schema.ts';
import type { ErrorCode } from './errors.ts';
import { procedure, procedurePage } from './procedures.schema.ts';
import * as reports from './reports.schema.ts';
import * as requests from './requests.schema.ts';
import { frameLines, streamRequest } from './stream.schema.ts';
import * as visitor from './visitor.schema.ts';

/*
 * Long because it is the one table of every operation, which the router, the OpenAPI document and the tests all read.
 */

/**
 * Who may call a route: anyone, a visitor, a signed-in agent, one who is at least a supervisor, either party of a contact, or a contact centre elsewhere, by
 * its signature.
 */
export type RouteAccess = 'anyone' | 'visitor' | 'agent' | 'supervisor' | 'party' | 'backend';

/** One operation of the REST contract: what the router, the OpenAPI document and the tests all read. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: `/v1/${string}`;
  summary: string;
  access: RouteAccess;
  body?: z.ZodType;
  query?: z.ZodObject;
  success: { status: 200 | 201 | 204; body?: z.ZodType; contentType?: string };
  /** Codes besides those that any route of the same access can answer. */
  errors: readonly ErrorCode[];
}

const contact = '/v1/sites/{site}/contacts/{contact}' as const;
const callbacks = '/v1/sites/{site}/callback' as const;
const desk = '/v1/sites/{site}/agent' as const;
const backends = '/v1/sites/{site}/backend' as const;
const stored = { status: 201, body: requests.storedSend } as const;
const done = { status: 204 } as const;

export const routes = {
  getAvailability: {
    method: 'GET',
    path: '/v1/sites/{site}/availability',
    summary: 'Which channels can be used now',
    access: 'anyone',
    success: { status: 200, body: siteAvailability },
    errors: [],
  },
  listProcedures: {
    method: 'GET',
    path: '/v1/sites/{site}/procedures',
    summary: 'Procedures of the catalogue: by title, or those that fit a question, best first',
    access: 'anyone',
    query: z.strictObject({
      q: z.string().trim().max(400).exactOptional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    success: { status: 200, body: procedurePage },
    errors: [],
  },
  getProcedure: {
    method: 'GET',
    path: '/v1/sites/{site}/procedures/{procedure}',
    summary: 'One procedure of the catalogue',
    access: 'anyone',
    success: { status: 200, body: procedure },
    errors: ['route-not-found'],
  },
  openContact: {
    method: 'POST',
    path: '/v1/sites/{site}/contacts',
    summary: 'Open a contact with its first message, a call, or a wish to be called back',
    access: 'visitor',
    body: requests.openContactRequest,
    success: { status: 201, body: requests.openedContact },
    errors: [
      'send-conflict',
      'channel-closed',
      'channel-unavailable',
      'phone-refused',
      'slot-gone',
      'callback-exists',
      'proof-required',
      'consent-required',
    ],
  },
  listContacts: {
    method: 'GET',
    path: '/v1/sites/{site}/contacts',
    summary: "The visitor's own contacts, newest first",
    access: 'visitor',
    success: { status: 200, body: requests.contactList },
    errors: ['token-unknown'],
  },
  forgetVisitor: {
    method: 'DELETE',
    path: '/v1/sites/{site}/visitor',
    summary: "Revoke the visitor's token for good",
    access: 'visitor',
    success: done,
    errors: ['token-unknown'],
  },
  createJoinCode: {
    method: 'POST',
    path: '/v1/sites/{site}/visitor/join-codes',
    summary: 'A single-use code with which another device of the same person goes on with this chat',
    access: 'visitor',
    success: { status: 201, body: visitor.joinCode },
    errors: ['token-unknown'],
  },
  joinDevice: {
    method: 'POST',
    path: '/v1/sites/{site}/visitor/join',
    summary: 'Go on here with what another device has begun; the token must be a new one',
    access: 'visitor',
    body: visitor.joinRequest,
    success: { status: 200, body: requests.contactList },
    errors: ['join-code-unknown', 'token-in-use', 'proof-required'],
  },
  identify: {
    method: 'PUT',
    path: '/v1/sites/{site}/visitor/identity',
    summary: 'Say who is signed in on the page',
    access: 'visitor',
    body: visitor.identityRequest,
    success: { status: 200, body: visitor.identity },
    errors: ['identity-refused', 'identity-expired', 'identity-not-offered', 'identity-changed'],
  },
  readEvents: {
    method: 'GET',
    path: `${contact}/events`,
    summary: "A page of a contact's log",
    access: 'party',
    query: z.strictObject({
      after: z.coerce.number().int().nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(200).default(200),
    }),
    success: { status: 200, body: requests.eventPage },
    errors: ['contact-not-found'],
  },
  sendMessage: {
    method: 'POST',
    path: `${contact}/messages`,
    summary: 'Write a message',
    access: 'party',
    body: messageSend,
    success: stored,
    errors: ['contact-not-found', 'send-conflict', 'contact-closed', 'not-assigned-to-you'],
  },
  closeContact: {
    method: 'POST',
    path: `${contact}/close`,
    summary: 'End the contact',
    access: 'party',
    body: requests.bareSend,
    success: stored,
    errors: ['contact-not-found', 'send-conflict', 'contact-closed', 'not-assigned-to-you'],
  },
  keepContactOpen: {
    method: 'POST',
    path: `${contact}/keep-open`,
    summary: 'Say that the citizen is still there, before an idle contact is closed',
    access: 'visitor',
    body: requests.bareSend,
    success: stored,
    errors: ['contact-not-found', 'send-conflict', 'contact-closed'],
  },
  rateContact: {
    method: 'POST',
    path: `${contact}/rating`,
    summary: 'Say how it was, from 1 to 5; a later word replaces an earlier one',
    access: 'party',
    body: requests.ratingRequest,
    success: stored,
    errors: ['contact-not-found', 'send-conflict'],
  },
  setReadMark: {
    method: 'PUT',
    path: `${contact}/read`,
    summary: 'Say how far this party has read; never moves back',
    access: 'party',
    body: requests.readMarkRequest,
    success: done,
    errors: ['contact-not-found'],
  },
  tellTyping: {
    method: 'POST',
    path: `${contact}/typing`,
    summary: 'Tell the other party that this one is writing, or no longer; forgotten after some seconds',
    access: 'party',
    body: requests.typingRequest,
    success: done,
    errors: ['contact-not-found'],
  },
  getCallWay: {
    method: 'GET',
    path: '/v1/sites/{site}/calls/way',
    summary: 'Where media of calls would pass, so that a page can try it before it calls',
    access: 'anyone',
    success: { status: 200, body: call.callWay },
    errors: ['channel-unavailable'],
  },
  startCall: {
    method: 'POST',
    path: `${contact}/calls`,
    summary: 'Call the other party of the contact',
    access: 'party',
    body: call.callStart,
    success: stored,
    errors: [
      'contact-not-found',
      'send-conflict',
      'contact-closed',
      'not-assigned-to-you',
      'call-under-way',
      'channel-unavailable',
    ],
  },
  acceptCall: {
    method: 'POST',
    path: `${contact}/calls/accept`,
    summary: 'Take the call that the other party began',
    access: 'party',
    body: call.callAccept,
    success: stored,
    errors: ['contact-not-found', 'send-conflict', 'contact-closed', 'not-assigned-to-you', 'call-over'],
  },
  endCall: {
    method: 'POST',
    path: `${contact}/calls/end`,
    summary: 'End the call; a contact that was nothing but an unanswered call ends with it',
    access: 'party',
    body: call.callEnd,
    success: stored,
    errors: ['contact-not-found', 'send-conflict', 'contact-closed', 'not-assigned-to-you', 'call-over'],
  },
  joinCall: {
    method: 'POST',
    path: `${contact}/calls/join`,
    summary: 'What this page needs to meet the others of a call; asked again before it expires',
    access: 'party',
    body: call.callJoin,
    success: { status: 200, body: call.roomAccess },
    errors: [
      'contact-not-found',
      'contact-closed',
      'not-assigned-to-you',
      'call-over',
      'channel-unavailable',
    ],
  },
  signalCall: {
    method: 'POST',
    path: `${contact}/calls/signal`,
    summary: 'Pass something on to the other endpoints of a call, at most once',
    access: 'party',
    body: call.signalSend,
    success: done,
    errors: ['contact-not-found', 'not-assigned-to-you', 'call-over'],
  },
  requestCallback: {
    method: 'POST',
    path: `${contact}/callback`,
    summary: 'Be called back about a contact that is open; it keeps its number and its place',
    access: 'visitor',
    body: callback.callbackBooking,
    success: { status: 201, body: requests.openedContact },
    errors: [
      'contact-not-found',
      'send-conflict',
      'contact-closed',
      'consent-required',
      'channel-closed',
      'channel-unavailable',
      'phone-refused',
      'slot-gone',
      'callback-exists',
    ],
  },
  recordAttempt: {
    method: 'POST',
    path: `${contact}/callback/attempt`,
    summary: 'Say how a call back went; what reached nobody is due again by the rule of the site',
    access: 'agent',
    body: callback.callbackAttemptSend,
    success: stored,
    errors: [
      'contact-not-found',
      'send-conflict',
      'contact-closed',
      'not-assigned-to-you',
      'callback-over',
      'channel-closed',
    ],
  },
  getCallbackOptions: {
    method: 'GET',
    path: `${callbacks}/options`,
    summary: 'When, in which languages and at which numbers the office calls back',
    access: 'anyone',
    success: { status: 200, body: callback.callbackOptions },
    errors: ['channel-unavailable'],
  },
  lookAtCallback: {
    method: 'POST',
    path: `${callbacks}/look`,
    summary: 'Where a callback stands',
    access: 'anyone',
    body: callback.callbackAccessRequest,
    success: { status: 200, body: callback.callbackStanding },
    errors: ['callback-unknown'],
  },
  cancelCallback: {
    method: 'POST',
    path: `${callbacks}/cancel`,
    summary: 'Do not be called any more; a conversation goes on in writing at its place',
    access: 'anyone',
    body: callback.callbackAccessRequest,
    success: { status: 200, body: callback.callbackStanding },
    errors: ['callback-unknown', 'callback-over'],
  },
  rescheduleCallback: {
    method: 'POST',
    path: `${callbacks}/reschedule`,
    summary: 'Be called at another time',
    access: 'anyone',
    body: callback.callbackRescheduleRequest,
    success: { status: 200, body: callback.callbackStanding },
    errors: ['callback-unknown', 'callback-over', 'slot-gone', 'channel-closed'],
  },
  stream: {
    method: 'POST',
    path: '/v1/sites/{site}/stream',
    summary: 'Follow contacts over HTTP, where WebSockets do not work',
    access: 'party',
    body: streamRequest,
    success: { status: 200, body: frameLines, contentType: 'application/x-ndjson' },
    errors: [],
  },
  acceptOffer: {
    method: 'POST',
    path: `${contact}/accept`,
    summary: 'Take a contact that is offered to this agent, or one that waits and is offered to nobody',
    access: 'agent',
    body: requests.bareSend,
    success: stored,
    errors: ['contact-not-found', 'send-conflict', 'offer-gone', 'agent-not-able', 'answered-elsewhere'],
  },
  declineOffer: {
    method: 'POST',
    path: `${contact}/decline`,
    summary: 'Give an offer back; the contact keeps its place',
    access: 'agent',
    success: done,
    errors: ['contact-not-found', 'offer-gone', 'answered-elsewhere'],
  },
  writeNote: {
    method: 'POST',
    path: `${contact}/notes`,
    summary: 'Write a note for colleagues, withheld from the citizen',
    access: 'agent',
    body: messageSend,
    success: stored,
    errors: ['contact-not-found', 'send-conflict'],
  },
  classifyContact: {
    method: 'POST',
    path: `${contact}/classification`,
    summary: 'Say what the contact was about, for the reports',
    access: 'agent',
    body: requests.classificationRequest,
    success: stored,
    errors: ['contact-not-found', 'send-conflict'],
  },
  readPerson: {
    method: 'GET',
    path: `${contact}/person`,
    summary: 'A contact, with the others of the same person',
    access: 'agent',
    success: { status: 200, body: deskSide.contactPerson },
    errors: ['contact-not-found'],
  },
  transferContact: {
    method: 'POST',
    path: `${contact}/transfer`,
    summary: 'Hand the contact to the queue or to one agent',
    access: 'agent',
    body: agent.transferRequest,
    success: stored,
    errors: [
      'contact-not-found',
      'send-conflict',
      'not-assigned-to-you',
      'agent-not-found',
      'agent-not-able',
      'answered-elsewhere',
    ],
  },
  signIn: {
    method: 'POST',
    path: `${desk}/session`,
    summary: 'Sign an agent in; sets the session cookie',
    access: 'anyone',
    body: agent.signInRequest,
    success: { status: 200, body: agent.agentSession },
    errors: ['sign-in-failed'],
  },
  getSession: {
    method: 'GET',
    path: `${desk}/session`,
    summary: 'The signed-in agent',
    access: 'agent',
    success: { status: 200, body: agent.agentSession },
    errors: [],
  },
  signOut: {
    method: 'DELETE',
    path: `${desk}/session`,
    summary: 'Sign out here, or everywhere',
    access: 'agent',
    query: z.strictObject({ everywhere: z.stringbool().default(false) }),
    success: done,
    errors: [],
  },
  issueTicket: {
    method: 'POST',
    path: `${desk}/tickets`,
    summary: 'A single-use ticket for the socket',
    access: 'agent',
    success: { status: 201, body: agent.socketTicket },
    errors: [],
  },
  setPresence: {
    method: 'PUT',
    path: `${desk}/presence`,
    summary: 'Say whether contacts may be offered',
    access: 'agent',
    body: agent.presenceRequest,
    success: done,
    errors: ['break-full'],
  },
  getInbox: {
    method: 'GET',
    path: `${desk}/inbox`,
    summary: 'Contacts that wait or are held by the agent',
    access: 'agent',
    success: { status: 200, body: agent.inbox },
    errors: [],
  },
  searchContacts: {
    method: 'GET',
    path: `${desk}/search`,
    summary: 'Find contacts by number, by what was said in them, or by whom they are for',
    access: 'agent',
    query: deskSide.searchQuery,
    success: { status: 200, body: deskSide.searchAnswer },
    errors: [],
  },
  openAtDesk: {
    method: 'POST',
    path: `${desk}/contacts`,
    summary: 'Begin a contact for somebody on the telephone or in person, and hold it',
    access: 'agent',
    body: deskSide.deskContactRequest,
    success: { status: 201, body: deskSide.deskContact },
    errors: ['contact-not-found', 'send-conflict'],
  },
  listColleagues: {
    method: 'GET',
    path: `${desk}/colleagues`,
    summary: 'Agents to whom a contact can be transferred',
    access: 'agent',
    success: { status: 200, body: agent.colleagues },
    errors: [],
  },
  listPauses: {
    method: 'GET',
    path: `${desk}/pauses`,
    summary: 'Channels that take no new contacts for a while',
    access: 'agent',
    success: { status: 200, body: agent.channelPauses },
    errors: [],
  },
  pauseChannel: {
    method: 'PUT',
    path: `${desk}/pauses`,
    summary: 'Hold new contacts of a channel back; those that are open go on',
    access: 'supervisor',
    body: agent.pauseRequest,
    success: done,
    errors: [],
  },
  resumeChannel: {
    method: 'DELETE',
    path: `${desk}/pauses`,
    summary: 'Take new contacts of a channel again',
    access: 'supervisor',
    query: z.strictObject({ channel: channelKind }),
    success: done,
    errors: [],
  },
  getBoard: {
    method: 'GET',
    path: `${desk}/board`,
    summary: 'How queues and agents stand now',
    access: 'supervisor',
    success: { status: 200, body: reports.board },
    errors: [],
  },
  getReport: {
    method: 'GET',
    path: `${desk}/reports`,
    summary: 'Figures of a span of days, by channel, hour, day, topic and zone',
    access: 'supervisor',
    query: reports.reportQuery,
    success: { status: 200, body: reports.report },
    errors: [],
  },
  getStaffing: {
    method: 'GET',
    path: `${desk}/staffing`,
    summary: 'How many agents the next hours need',
    access: 'supervisor',
    success: { status: 200, body: reports.staffingPlan },
    errors: [],
  },
  commandContact: {
    method: 'POST',
    path: `${backends}/commands`,
    summary: 'Act on a contact that this contact centre answers',
    access: 'backend',
    body: backend.backendCommandRequest,
    success: stored,
    errors: ['contact-not-found', 'send-conflict', 'contact-closed', 'offer-gone', 'answered-elsewhere'],
  },
  readFeed: {
    method: 'GET',
    path: `${backends}/events`,
    summary: 'Events of all contacts that this contact centre answers, in the order of the site',
    access: 'backend',
    query: z.strictObject({
      after: z
        .string()
        .regex(/^[\d:]{0,36}$/, 'a cursor of this feed')
        .default(''),
      limit: z.coerce.number().int().min(1).max(200).default(200),
    }),
    success: { status: 200, body: backend.backendEventPage },
    errors: [],
  },
  reportAvailability: {
    method: 'PUT',
    path: `${backends}/availability`,
    summary: 'Say whether a new contact would be answered now; holds for a while',
    access: 'backend',
    body: backend.backendAvailabilityReport,
    success: done,
    errors: ['answered-elsewhere'],
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
