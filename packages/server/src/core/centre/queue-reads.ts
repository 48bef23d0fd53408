import type { AgentId, ChannelKind, ContactId, PresenceState, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import { mayDial } from '../callbacks/callback-hours.ts';
import { WITH_GUESTS } from '../calls/call-guests.ts';
import type { BackendTools } from '../ports/backend.ts';
import type { HeadCall, HeadCallback } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';
import { AGENT_CAPACITY, contactWeight } from './capacity.ts';
import { queuePlace } from './queue-place.ts';
import { type AvailableAgent, byPlace, type WaitingContact } from './routing.ts';

/** An agent at work, with what the routing needs to know. */
export interface PresentAgent extends AvailableAgent {
  state: PresenceState;
}

/** Agents whose lease runs at `now`, away or available. */
export async function readPresentAgents(
  db: Kysely<Tables>,
  site: SiteId,
  now: number,
): Promise<PresentAgent[]> {
  const rows = await db
    .selectFrom('presences')
    .innerJoin('agents', join =>
      join.onRef('agents.site', '=', 'presences.site').onRef('agents.id', '=', 'presences.agent'),
    )
    .select(['agents.id', 'agents.name', 'agents.skills', 'presences.state', 'presences.idle_since'])
    .where('presences.site', '=', site)
    .where('presences.state', '!=', 'offline')
    .where('presences.lease_until', '>', now)
    .where('agents.disabled_at', 'is', null)
    .execute();
  if (rows.length === 0) return [];
  const loads = await readLoads(db, site);
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    skills: JSON.parse(row.skills),
    state: row.state as PresenceState,
    load: loads.get(row.id) ?? 0,
    idleSince: row.idle_since,
  }));
}

/** What tells a centre's own contacts, and in which order they stand. */
export type QueueTools = Pick<BackendTools, 'sites' | 'answers' | 'runtime'>;

/** A contact that waits, whether or not it is being offered. */
export interface QueuedContact extends WaitingContact {
  channel: ChannelKind;
  /** Since when it waits, in ms since 1970. */
  queuedAt: number;
  isOffered: boolean;
  /** Wants to be called. */
  isCallback?: true;
  /** Wants to be called while nobody is called: not offered until the office opens. */
  isHeld?: true;
}

/** Everything that waits at a site in order of places, without what is answered elsewhere. */
export async function readWholeQueue(
  db: Kysely<Tables>,
  site: SiteId,
  { sites, answers, runtime }: QueueTools,
): Promise<QueuedContact[]> {
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'channel', 'skills', 'queued_at', 'passed_by', 'offered_to', 'call', 'callback'])
    .where('site', '=', site)
    .where('status', '=', 'waiting')
    .where('queued_at', 'is not', null)
    .execute();
  const configuration = sites.get(site);
  const isDialTime = configuration !== undefined && mayDial(configuration, runtime.now());
  const queue = rows.flatMap(row => {
    const channel = row.channel as ChannelKind;
    if (!answers(site, channel)) return [];
    const skills: string[] = JSON.parse(row.skills);
    const queuedAt = row.queued_at ?? 0;
    const isCallback = isOpenWish(row.callback);
    const contact: QueuedContact = {
      id: row.id,
      channel,
      skills,
      queuedAt,
      place: queuePlace(configuration, { channel, skills, queuedAt }),
      passedBy: JSON.parse(row.passed_by),
      weight: contactWeight(channel, row.call !== null, isCallback),
      isOffered: row.offered_to !== null,
      ...(isCallback && { isCallback }),
      ...(isCallback && !isDialTime && { isHeld: true }),
    };
    return [contact];
  });
  return queue.sort(byPlace);
}

/** The same without the contacts that are being offered, and those that must not be. */
export async function readQueue(
  db: Kysely<Tables>,
  site: SiteId,
  tools: QueueTools,
): Promise<QueuedContact[]> {
  return (await readWholeQueue(db, site, tools)).filter(({ isOffered, isHeld }) => !isOffered && !isHeld);
}

/**
 * Ids of the contacts that wait for this agent's answer to an offer, and of those the agent holds. Read in one statement, so
 * that a contact accepted meanwhile is in one of the two.
 */
export async function readContactsOf(
  db: Kysely<Tables>,
  site: SiteId,
  agent: AgentId,
): Promise<{ offered: ContactId[]; assigned: ContactId[] }> {
  const rows = await heldContacts(db, site)
    .select(['id', 'status'])
    .where(eb => eb.or([eb('agent', '=', agent), eb('offered_to', '=', agent)]))
    .execute();
  const idsOf = (status: string) => rows.filter(row => row.status === status).map(row => row.id);
  return { offered: idsOf('waiting'), assigned: idsOf('assigned') };
}

/** How much each agent carries, offers included; in one statement, for the same reason. */
async function readLoads(db: Kysely<Tables>, site: SiteId): Promise<Map<AgentId, number>> {
  const rows = await heldContacts(db, site)
    .select(eb => [
      eb.fn.coalesce('agent', 'offered_to').as('holder'),
      'channel',
      'callback',
      eb.fn.countAll().as('contacts'),
      eb.fn.count('call').as('calls'),
    ])
    .groupBy(eb => [eb.fn.coalesce('agent', 'offered_to'), 'channel', 'callback'])
    .execute();
  const loads = new Map<AgentId, number>();
  for (const { holder, channel, callback, contacts, calls } of rows) {
    if (holder === null) continue;
    const kind = channel as ChannelKind;
    const quiet = Number(contacts) - Number(calls);
    const weight =
      quiet * contactWeight(kind, false, isOpenWish(callback)) + Number(calls) * contactWeight(kind, true);
    loads.set(holder, (loads.get(holder) ?? 0) + weight);
  }
  for (const guest of await readGuests(db, site)) loads.set(guest, (loads.get(guest) ?? 0) + AGENT_CAPACITY);
  return loads;
}

/** Agents in somebody else's call, or asked into one: whoever is offered something else meanwhile would have to choose. */
async function readGuests(db: Kysely<Tables>, site: SiteId): Promise<AgentId[]> {
  const rows = await db
    .selectFrom('contacts')
    .select('call')
    .where('site', '=', site)
    .where('status', 'in', ['assigned', 'waiting'])
    .where('call', 'like', WITH_GUESTS)
    .execute();
  return rows.flatMap(({ call }) => {
    const { guests = [] }: Pick<HeadCall, 'guests'> = JSON.parse(call ?? '{}');
    return guests.map(({ id }) => id);
  });
}

/** Whether the row of a contact holds a wish to be called that has not ended. Few rows hold any. */
function isOpenWish(callback: string | null): boolean {
  return callback !== null && (JSON.parse(callback) as HeadCallback).end === undefined;
}

/** Contacts that take up a place at an agent. */
function heldContacts(db: Kysely<Tables>, site: SiteId) {
  return db
    .selectFrom('contacts')
    .where('site', '=', site)
    .where('status', 'in', ['assigned', 'waiting'])
    .where(eb => eb.or([eb('status', '=', 'assigned'), eb('offered_to', 'is not', null)]));
}
