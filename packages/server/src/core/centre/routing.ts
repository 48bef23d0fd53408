import type { AgentCard, AgentId, ContactId } from '@ventanilla/protocol';

/** A contact in the queue that nobody is being offered. */
export interface WaitingContact {
  id: ContactId;
  skills: string[];
  /** Its place, in ms since 1970. */
  queuedAt: number;
  /** Agents who declined it or let its offer pass. */
  passedBy: AgentId[];
}

/** An agent at work who takes offers. */
export interface AvailableAgent extends AgentCard {
  skills: string[];
  /** How many contacts the agent holds or is being offered. */
  holding: number;
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

/** How many chats an agent holds at a time, offers included. */
export const CHATS_PER_AGENT = 3;

/** How long an agent who passed on a contact is left in peace before being asked for it again, when nobody else can. */
export const ASK_AGAIN_MS = 15_000;

/**
 * Decides who is offered what: contacts by their place, each to the agent with the fewest contacts, then the longest
 * idle, among those with all its skills and a free place. An agent who passed on it is asked again only when every able
 * agent at work has, and after a pause.
 */
export function planOffers(queue: WaitingContact[], agents: AvailableAgent[], now: number): OfferPlan {
  const free = agents.filter(agent => agent.holding < CHATS_PER_AGENT).map(agent => ({ ...agent }));
  const offers: Offer[] = [];
  let planAgainAt = Number.POSITIVE_INFINITY;
  for (const contact of [...queue].sort(byPlace)) {
    const able = free.filter(agent => agent.holding < CHATS_PER_AGENT && isAble(agent, contact.skills));
    const hasPassed = (agent: AvailableAgent) => contact.passedBy.includes(agent.id);
    let candidates = able.filter(agent => !hasPassed(agent));
    if (able.length > 0 && agents.every(agent => !isAble(agent, contact.skills) || hasPassed(agent))) {
      candidates = able.filter(agent => agent.idleSince + ASK_AGAIN_MS <= now);
      for (const agent of able) {
        if (!candidates.includes(agent)) planAgainAt = Math.min(planAgainAt, agent.idleSince + ASK_AGAIN_MS);
      }
    }
    const chosen = candidates.sort(byTurn)[0];
    if (chosen === undefined) continue;
    chosen.holding += 1;
    offers.push({ contact: contact.id, agent: { id: chosen.id, name: chosen.name } });
  }
  return { offers, ...(planAgainAt < Number.POSITIVE_INFINITY && { planAgainAt }) };
}

/** Whether an agent has everything that a contact asks for. */
export function isAble(agent: { skills: readonly string[] }, skills: readonly string[]): boolean {
  return skills.every(skill => agent.skills.includes(skill));
}

function byPlace(a: WaitingContact, b: WaitingContact): number {
  return a.queuedAt - b.queuedAt || compare(a.id, b.id);
}

function byTurn(a: AvailableAgent, b: AvailableAgent): number {
  return a.holding - b.holding || a.idleSince - b.idleSince || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
