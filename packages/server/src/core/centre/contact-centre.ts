import {
  type AgentCard,
  type AgentId,
  type BreakKind,
  BUILT_IN_BACKEND,
  type ChosenPresence,
  type ContactChannel,
  type ContactId,
  type ErrorCode,
  type PresenceState,
  type SiteId,
} from '@ventanilla/protocol';
import { JobRunner } from '../jobs/job-runner.ts';
import type { ContactBackend } from '../ports/backend.ts';
import type { CommandOutcome } from '../ports/storage.ts';
import { CallbackDue } from './callback-due.ts';
import { centreAvailability } from './centre-availability.ts';
import type { CentreContext } from './centre-context.ts';
import { type AcceptCommand, Handovers, type OpenAtDeskCommand, type TransferCommand } from './handovers.ts';
import { IdleChats } from './idle-chats.ts';
import { Invitations, type InviteCommand } from './invitations.ts';
import { Offers } from './offers.ts';
import { Presence, type PresenceNow } from './presence.ts';
import { QueueBoard } from './queue-board.ts';
import { QueueEntry } from './queue-entry.ts';
import type { QueueStanding } from './queue-standings.ts';
import { WrapUp } from './wrap-up.ts';

/**
 * The built-in contact centre: queues contacts, offers them to able agents, and takes them back from agents who are gone.
 * Any number of processes may run one on the same database; each act counts once.
 */
export interface ContactCentre extends ContactBackend {
  /**
   * Gives the agent a contact that is offered to them, or one that waits, is offered to nobody and asks for nothing the agent
   * lacks. Refusals: `contact-not-found`, `send-conflict`, `offer-gone`, `agent-not-able`, `answered-elsewhere`.
   */
  accept(command: AcceptCommand): Promise<CommandOutcome>;
  /** Gives an offer back; the contact keeps its place. Repeating it does no harm. */
  decline(command: { site: SiteId; contact: ContactId; agent: AgentCard }): Promise<DeclineOutcome>;
  /**
   * Refusals: `contact-not-found`, `send-conflict`, `not-assigned-to-you`, `agent-not-found`, `agent-not-able`,
   * `answered-elsewhere`.
   */
  transfer(command: TransferCommand): Promise<CommandOutcome>;
  /** Begins a contact at the desk, which its agent holds. Refusals: `contact-not-found`, `send-conflict`. */
  open(command: OpenAtDeskCommand): Promise<CommandOutcome>;
  /**
   * Asks a colleague into the call that is under way, until an offer would end. Refusals: `contact-not-found`, `send-conflict`,
   * `not-assigned-to-you`, `call-over`, `agent-not-found`, `agent-not-able`.
   */
  invite(command: InviteCommand): Promise<CommandOutcome>;
  /** Begins or ends an agent's presence; `kind` says what for they are away. Going offline gives everything the agent holds back to the queue. */
  setPresence(site: SiteId, agent: AgentId, state: ChosenPresence, kind?: BreakKind): Promise<void>;
  /** Extends the presence of those of these agents who are not offline. */
  renewPresences(site: SiteId, agents: readonly AgentId[]): Promise<void>;
  presence(site: SiteId, agent: AgentId): Promise<PresenceState>;
  /** The same with its end, where it has one. */
  presenceNow(site: SiteId, agent: AgentId): Promise<PresenceNow>;
  /** Whether contacts of this channel are this centre's, and not another backend's. */
  answers(site: SiteId, channel: ContactChannel): boolean;
  /** What everybody who waits at a site may be told now. A contact that does not wait, or elsewhere, is not among them. */
  queueStandings(site: SiteId): Promise<ReadonlyMap<ContactId, QueueStanding>>;
}

export type DeclineOutcome = { status: 'done' } | { status: 'refused'; code: ErrorCode };

export interface ContactCentreOptions extends Omit<CentreContext, 'presenceLeaseMs' | 'offerMs' | 'answers'> {
  /** Default: every contact is the centre's. */
  answers?: CentreContext['answers'];
  /** How long an agent counts as present after the last sign of life. Default 60 000. */
  presenceLeaseMs?: number;
  /** How long an agent may think about an offer, or an invitation into a call. Default 30 000. */
  offerMs?: number;
}

/** @returns A centre that is yours to `start()` and to `close()`; storage and bus stay yours too. */
export function createContactCentre(options: ContactCentreOptions): ContactCentre {
  const context: CentreContext = {
    presenceLeaseMs: 60_000,
    offerMs: 30_000,
    answers: () => true,
    ...options,
  };
  const { storage, runtime, answers } = context;
  const offers = new Offers(context);
  const presence = new Presence(context, offers);
  const handovers = new Handovers(context, offers, presence);
  const callbackDue = new CallbackDue(context, offers);
  const wrapUp = new WrapUp(context, offers);
  const idleChats = new IdleChats(context);
  const invitations = new Invitations(context, offers);
  const entry = new QueueEntry(context, offers, wrapUp);
  const board = new QueueBoard(context);
  const jobs = new JobRunner({
    storage,
    runtime,
    handlers: {
      ...offers.jobHandlers,
      ...presence.jobHandlers,
      ...callbackDue.jobHandlers,
      ...wrapUp.jobHandlers,
      ...idleChats.jobHandlers,
      ...invitations.jobHandlers,
    },
  });

  let starting = Promise.resolve();
  let isClosed = false;

  return {
    name: BUILT_IN_BACKEND,
    handle: async (site, events) => {
      await callbackDue.handle(site, events);
      await entry.handle(site, events);
      await idleChats.handle(site, events);
    },
    availability: (site, channel) => centreAvailability(context, board, site, channel),
    accept: command => handovers.accept(command),
    decline: async ({ site, contact, agent }) => {
      if (await offers.pass(site, contact, agent.id)) return { status: 'done' };
      const row = await storage.db
        .selectFrom('contacts')
        .select(['passed_by', 'channel'])
        .where('site', '=', site)
        .where('id', '=', contact)
        .executeTakeFirst();
      if (row === undefined) return { status: 'refused', code: 'contact-not-found' };
      if (!answers(site, row.channel as ContactChannel))
        return { status: 'refused', code: 'answered-elsewhere' };
      const hasPassed = (JSON.parse(row.passed_by) as AgentId[]).includes(agent.id);
      return hasPassed ? { status: 'done' } : { status: 'refused', code: 'offer-gone' };
    },
    transfer: command => handovers.transfer(command),
    open: command => handovers.open(command),
    invite: command => invitations.invite(command),
    setPresence: (site, agent, state, kind) => presence.set(site, agent, state, kind),
    renewPresences: (site, agents) => presence.renew(site, agents),
    presence: async (site, agent) => (await presence.get(site, agent)).state,
    presenceNow: (site, agent) => presence.get(site, agent),
    answers,
    queueStandings: site => board.standings(site),
    start: () => {
      starting = presence
        .renewAll()
        .catch(error => runtime.log.error('presence-renewal-failed', { error }))
        .then(() => {
          if (!isClosed) jobs.start();
        });
    },
    close: async () => {
      isClosed = true;
      await starting;
      await jobs.close();
    },
  };
}
