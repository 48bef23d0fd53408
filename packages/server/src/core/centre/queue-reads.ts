import {
  type AgentId,
  CHANNEL_KINDS,
  type ChannelKind,
  type ContactId,
  type PresenceState,
  type SiteId,
} from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { BackendTools } from '../ports/backend.ts';
import type { Tables } from '../ports/tables.ts';
import type { AvailableAgent, WaitingContact } from './routing.ts';

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
  const holding = await readHoldings(db, site);
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    skills: JSON.parse(row.skills),
    state: row.state as PresenceState,
    holding: holding.get(row.id) ?? 0,
    idleSince: row.idle_since,
  }));
}

/** Tells a centre's own contacts from those that somebody else answers. */
export type Answers = BackendTools['answers'];

/** The queue in order of places, without the contacts that are being offered and those answered elsewhere. */
export async function readQueue(
  db: Kysely<Tables>,
  site: SiteId,
  answers: Answers,
): Promise<WaitingContact[]> {
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'channel', 'skills', 'queued_at', 'passed_by'])
    .where('site', '=', site)
    .where('status', '=', 'waiting')
    .where('queued_at', 'is not', null)
    .where('offered_to', 'is', null)
    .orderBy('queued_at')
    .orderBy('id')
    .execute();
  const own = rows.filter(({ channel }) => answers(site, channel as ChannelKind));
  return own.map(row => ({
    id: row.id,
    skills: JSON.parse(row.skills),
    queuedAt: row.queued_at ?? 0,
    passedBy: JSON.parse(row.passed_by),
  }));
}

/** The place of a contact in its site's queue, from 1, counting those being offered; `undefined` outside it. */
export async function readQueuePosition(
  db: Kysely<Tables>,
  site: SiteId,
  contact: ContactId,
  answers: Answers,
): Promise<number | undefined> {
  const channels = CHANNEL_KINDS.filter(channel => answers(site, channel));
  if (channels.length === 0) return undefined;
  const own = await db
    .selectFrom('contacts')
    .select('queued_at')
    .where('site', '=', site)
    .where('id', '=', contact)
    .where('channel', 'in', channels)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  const queuedAt = own?.queued_at ?? null;
  if (queuedAt === null) return undefined;
  const { ahead } = await db
    .selectFrom('contacts')
    .select(eb => eb.fn.countAll().as('ahead'))
    .where('site', '=', site)
    .where('channel', 'in', channels)
    .where('status', '=', 'waiting')
    .where(eb =>
      eb.or([
        eb('queued_at', '<', queuedAt),
        eb.and([eb('queued_at', '=', queuedAt), eb('id', '<', contact)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(ahead) + 1;
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

/** How many contacts each agent holds or is being offered; in one statement, for the same reason. */
async function readHoldings(db: Kysely<Tables>, site: SiteId): Promise<Map<AgentId, number>> {
  const rows = await heldContacts(db, site)
    .select(eb => [eb.fn.coalesce('agent', 'offered_to').as('holder'), eb.fn.countAll().as('count')])
    .groupBy(eb => eb.fn.coalesce('agent', 'offered_to'))
    .execute();
  return new Map(rows.flatMap(({ holder, count }) => (holder === null ? [] : [[holder, Number(count)]])));
}

/** Contacts that take up a place at an agent. */
function heldContacts(db: Kysely<Tables>, site: SiteId) {
  return db
    .selectFrom('contacts')
    .where('site', '=', site)
    .where('status', 'in', ['assigned', 'waiting'])
    .where(eb => eb.or([eb('status', '=', 'assigned'), eb('offered_to', 'is not', null)]));
}
