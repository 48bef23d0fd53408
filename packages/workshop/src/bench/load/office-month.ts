import type { AgentCard, ContactId } from '@ventanilla/protocol';
import type { ContactCommand, EventDraft, HeadChange, Storage } from '@ventanilla/server';
import { seededRandom } from '../../faults/random.ts';
import { SITE } from './ventanilla-api.ts';

export const DAYS = 28;
export const DAY_MS = 86_400_000;
const AGENTS = 45;
/** Written in one transaction. */
const TOGETHER = 500;

/** One chat of the month: what happened to it, step by step. */
interface Step {
  at: number;
  opens?: ContactCommand['opens'];
  events: EventDraft[];
  head?: HeadChange;
}

/**
 * Chats as a server stores them, event by event, spread evenly over the days until now; one in twenty has nobody answered. Besides them the
 * shifts of the agents. What else a server keeps, such as what its reports count, it draws from the log when it starts.
 */
export async function storeOfficeMonth(storage: Storage, contacts: number): Promise<void> {
  const random = seededRandom(1);
  const begin = Date.now() - (DAYS - 1) * DAY_MS;
  const agents = Array.from({ length: AGENTS }, (_, index) => ({
    id: `agent-${index}`,
    name: `Agente ${index}`,
  }));
  const stepsOf = (index: number): Step[] => {
    const openedAt = Math.round(begin + (index / contacts) * (DAYS - 1) * DAY_MS);
    const opened = opening(index, openedAt);
    const agent = agents[index % AGENTS];
    if (agent === undefined || !random.chance(0.95)) return [opened, leaving(openedAt + 120_000)];
    const answeredAt = openedAt + random.between(1_000, 300_000);
    const endedAt = answeredAt + random.between(60_000, 900_000);
    const classified = {
      topic: `Trámite ${random.between(1, 26)}`,
      zone: `Localidad ${random.between(1, 20)}`,
    };
    const outcome = random.chance(0.85) ? 'resolved' : 'unresolved';
    const score = random.chance(0.3) ? random.between(1, 5) : undefined;
    return [
      opened,
      answering(answeredAt, agent),
      ending(endedAt, agent, classified, outcome),
      ...(score === undefined ? [] : [rating(endedAt, score)]),
    ];
  };
  for (let from = 0; from < contacts; from += TOGETHER) {
    const commands = Array.from({ length: Math.min(TOGETHER, contacts - from) }, (_, offset) =>
      stepsOf(from + offset).map(step => commandOf(`contact-${from + offset}`, step)),
    );
    await storage.transaction(tx => tx.execute(commands.flat()));
  }
  await storeShifts(storage, begin, agents);
}

function commandOf(contact: ContactId, { at, events, head, opens }: Step): ContactCommand {
  return {
    site: SITE,
    contact,
    at,
    ...(opens && { opens }),
    decide: () => ({ events, ...(head && { head }) }),
  };
}

function opening(index: number, at: number): Step {
  const text = 'Buenos días, ¿cómo saco una cita para este trámite?';
  const actor = { role: 'citizen' as const };
  return {
    at,
    opens: {
      visitor: `visitor-${index}`,
      channel: 'chat',
      locale: 'es-CO',
      skills: [],
      createReference: () => `R-${index}`,
    },
    events: [
      { kind: 'contact-opened', payload: { channel: 'chat', locale: 'es-CO' }, actor },
      { kind: 'message', payload: { id: `message-${index}`, text }, actor },
      { kind: 'queue-entered', payload: { skills: [], reason: 'opened' }, actor: { role: 'system' } },
    ],
    head: { queuedAt: at, lastMessage: { from: 'citizen', text, at }, unread: 1 },
  };
}

function leaving(at: number): Step {
  return {
    at,
    events: [{ kind: 'closed', payload: { by: 'citizen' }, actor: { role: 'citizen' } }],
    head: { status: 'closed', queuedAt: null },
  };
}

function answering(at: number, agent: AgentCard): Step {
  return {
    at,
    events: [{ kind: 'assigned', payload: { agent }, actor: { role: 'agent', ...agent } }],
    head: { status: 'assigned', agent, queuedAt: null, unread: 0 },
  };
}

function ending(
  at: number,
  agent: AgentCard,
  classified: { topic: string; zone: string },
  outcome: 'resolved' | 'unresolved',
): Step {
  const actor = { role: 'agent' as const, ...agent };
  return {
    at,
    events: [
      { kind: 'classified', payload: classified, actor, audience: 'agents' },
      { kind: 'closed', payload: { by: 'agent', outcome }, actor },
    ],
    head: { status: 'closed', agent: null },
  };
}

function rating(at: number, score: number): Step {
  return { at, events: [{ kind: 'rated', payload: { score }, actor: { role: 'citizen' } }] };
}

/** Each agent is there for half of each day. */
async function storeShifts(storage: Storage, begin: number, agents: readonly AgentCard[]): Promise<void> {
  const states = Array.from({ length: DAYS * 2 }, (_, half) =>
    agents.map(({ id: agent }) => ({
      site: SITE,
      agent,
      at: Math.round(begin + half * (DAY_MS / 2)),
      state: half % 2 === 0 ? 'available' : 'offline',
      break_kind: null,
    })),
  ).flat();
  await storage.transaction(async tx => {
    for (let at = 0; at < states.length; at += TOGETHER) {
      await tx.db
        .insertInto('agent_states')
        .values(states.slice(at, at + TOGETHER))
        .execute();
    }
  });
}
