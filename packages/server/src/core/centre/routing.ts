import type { AgentCard, AgentId, ContactId } from '@ventanilla/protocol';
import { AGENT_CAPACITY, hasPlace, LEAST_WEIGHT } from './capacity.ts';

/** A contact in the queue that nobody is being offered. */
export interface WaitingContact {
  id: ContactId;
  skills: string[];
  /** Its place, in ms since 1970: when it came, or earlier where its queue goes ahead. */
  place: number;
  /** Agents who declined it or let its offer pass. */
  passedBy: AgentId[];
  /** How much of an agent's capacity it takes. */
  weight: number;
}

/** An agent at work who takes offers. */
export interface AvailableAgent extends AgentCard {
  skills: string[];
  /** How much capacity is taken by what the agent holds or is being offered. */
  load: number;
  /** Since when the agent has had nothing new to do, in ms since 1970. */
  idleSince: number;
}

export interface Offer {
  contact: ContactId;
  agent: AgentCard;
}

export interface OfferPlan {
  offers: Offer[];
  /** When to plan again, in ms, though nothing else will have happened. */
  planAgainAt?: number;
}

/** How long an agent who passed on a contact is left in peace before being asked for it again, when nobody else can. */
export const ASK_AGAIN_MS = 15_000;

/**
 * Decides who is offered what: contacts by their place, each to the agent who carries least, then the longest idle, among those
 * with all its skills and room for its weight. An agent who passed on it is asked again only when every able
 * agent at work has, and after a pause.
 *
 * What needs more room than anybody has left keeps the next able agent from taking anything smaller, or those who come
 * later would fill every gap and it would wait for ever.
 */
export function planOffers(queue: WaitingContact[], agents: AvailableAgent[], now: number): OfferPlan {
  const free = agents.filter(agent => hasPlace(agent.load, LEAST_WEIGHT)).map(agent => ({ ...agent }));
  const offers: Offer[] = [];
  let planAgainAt = Number.POSITIVE_INFINITY;
  let hasRoom = free.length > 0;
  for (const contact of [...queue].sort(byPlace)) {
    if (!hasRoom) break;
    const able = free.filter(agent => isAble(agent, contact.skills));
    if (able.length === 0) continue;
    const passed = new Set(contact.passedBy);
    let willing = able.filter(agent => !passed.has(agent.id));
    if (agents.every(agent => passed.has(agent.id) || !isAble(agent, contact.skills))) {
      willing = able.filter(agent => agent.idleSince + ASK_AGAIN_MS <= now);
      for (const agent of able) {
        if (!willing.includes(agent)) planAgainAt = Math.min(planAgainAt, agent.idleSince + ASK_AGAIN_MS);
      }
    }
    const chosen = first(willing.filter(agent => hasPlace(agent.load, contact.weight)));
    if (chosen !== undefined) {
      chosen.load += contact.weight;
      offers.push({ contact: contact.id, agent: { id: chosen.id, name: chosen.name } });
    } else if (contact.weight > LEAST_WEIGHT) {
      const next = first(willing.filter(agent => hasPlace(agent.load, LEAST_WEIGHT)));
      if (next !== undefined) next.load = AGENT_CAPACITY;
    }
    hasRoom = free.some(agent => hasPlace(agent.load, LEAST_WEIGHT));
  }
  return { offers, ...(planAgainAt < Number.POSITIVE_INFINITY && { planAgainAt }) };
}

/** Whether an agent has everything that a contact asks for. */
export function isAble(agent: { skills: readonly string[] }, skills: readonly string[]): boolean {
  return skills.every(skill => agent.skills.includes(skill));
}

/** Order of the queue; contacts of the same place by their ids, so that every process sees the same one. */
export function byPlace(a: { place: number; id: ContactId }, b: { place: number; id: ContactId }): number {
  return a.place - b.place || compare(a.id, b.id);
}

function first(agents: AvailableAgent[]): AvailableAgent | undefined {
  return agents.reduce<AvailableAgent | undefined>(
    (least, agent) => (least === undefined || byTurn(agent, least) < 0 ? agent : least),
    undefined,
  );
}

function byTurn(a: AvailableAgent, b: AvailableAgent): number {
  return a.load - b.load || a.idleSince - b.idleSince || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
