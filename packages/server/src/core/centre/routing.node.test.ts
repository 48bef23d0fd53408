import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENT_CAPACITY, CHANNEL_WEIGHT } from './capacity.ts';
import type { AvailableAgent, WaitingContact } from './routing.ts';
import { ASK_AGAIN_MS, planOffers } from './routing.ts';

const NOW = 1_000_000;
const CHAT = CHANNEL_WEIGHT.chat;
const CHATS_AT_ONCE = 3;

describe('routing', () => {
  it('serves those who came first, whatever order they are read in', () => {
    const queue = [
      waiting('late', { place: 3 }),
      waiting('first', { place: 1 }),
      waiting('next', { place: 2 }),
    ];
    assert.deepEqual(plan(queue, [agent('ana', { load: AGENT_CAPACITY - 2 * CHAT })]), [
      'first→ana',
      'next→ana',
    ]);
  });

  it('spreads contacts: fewest held first, then longest idle', () => {
    const queue = ['a', 'b', 'c'].map((id, index) => waiting(id, { place: index }));
    const agents = [
      agent('ana', { idleSince: 20 }),
      agent('luz', { idleSince: 10 }),
      agent('sol', { load: CHAT, idleSince: 0 }),
    ];
    assert.deepEqual(plan(queue, agents), ['a→luz', 'b→ana', 'c→sol']);
  });

  it('asks only for agents who have every skill', () => {
    const queue = [waiting('fine', { skills: ['multas', 'lsc'], place: 1 }), waiting('plain', { place: 2 })];
    const agents = [
      agent('ana', { skills: ['multas'] }),
      agent('luz', { skills: ['lsc', 'multas'], load: 2 * CHAT }),
    ];
    assert.deepEqual(plan(queue, agents), ['fine→luz', 'plain→ana']);
  });

  it('does not hold up those behind a contact that nobody can take', () => {
    const queue = [waiting('hard', { skills: ['lsc'], place: 1 }), waiting('easy', { place: 2 })];
    assert.deepEqual(plan(queue, [agent('ana')]), ['easy→ana']);
  });

  it('gives nobody more than their places', () => {
    const queue = Array.from({ length: 10 }, (_, index) => waiting(`c${index}`, { place: index }));
    assert.equal(plan(queue, [agent('ana'), agent('luz')]).length, 2 * CHATS_AT_ONCE);
    assert.deepEqual(plan(queue, [agent('ana', { load: AGENT_CAPACITY })]), []);
  });

  it('waits for an able agent who has not passed rather than ask again one who has', () => {
    const queue = [waiting('a', { passedBy: ['ana'] })];
    assert.deepEqual(plan(queue, [agent('ana'), agent('luz', { load: AGENT_CAPACITY })]), []);
    assert.deepEqual(plan(queue, [agent('ana'), agent('luz')]), ['a→luz']);
  });

  it('asks again, after a pause, when every able agent has passed', () => {
    const queue = [waiting('a', { skills: ['lsc'], passedBy: ['ana'] })];
    const others = [agent('luz')];
    const justPassed = agent('ana', { skills: ['lsc'], idleSince: NOW - 1 });
    assert.deepEqual(planOffers(queue, [justPassed, ...others], NOW), {
      offers: [],
      planAgainAt: NOW - 1 + ASK_AGAIN_MS,
    });
    const rested = agent('ana', { skills: ['lsc'], idleSince: NOW - ASK_AGAIN_MS });
    assert.deepEqual(plan(queue, [rested, ...others]), ['a→ana']);
  });

  it('gives what fills an agent to somebody who holds nothing, and then nothing else', () => {
    const queue = [waiting('call', { weight: AGENT_CAPACITY, place: 1 }), waiting('chat', { place: 2 })];
    assert.deepEqual(plan(queue, [agent('ana', { load: CHAT }), agent('luz')]), ['call→luz', 'chat→ana']);
    assert.deepEqual(plan(queue, [agent('luz')]), ['call→luz']);
  });

  it('keeps the next able agent for what fills one, so that chats behind it do not go first for ever', () => {
    const queue = [
      waiting('call', { weight: AGENT_CAPACITY, skills: ['csn'], place: 1 }),
      waiting('chat', { place: 2 }),
    ];
    const agents = [agent('ana', { load: CHAT, skills: ['csn'] }), agent('luz', { load: 2 * CHAT })];
    assert.deepEqual(plan(queue, agents), ['chat→luz']);
  });

  it('never gives a contact in sign language to somebody who does not sign, however long it waits', () => {
    const queue = [waiting('signed', { skills: ['csn'], place: 0, passedBy: ['ana'] })];
    const agents = [agent('ana', { skills: ['csn'], idleSince: NOW }), agent('luz', { skills: ['ecs'] })];
    assert.deepEqual(plan(queue, agents), []);
  });

  it('sends each matter to the kind of gestor that it needs, and to nobody else', () => {
    const kinds = ['express', 'acompañamiento', 'peticiones', 'seguimiento'];
    const queue = kinds.map((kind, place) => waiting(kind, { skills: [`gestor de ${kind}`], place }));
    const agents = kinds.map(kind => agent(`gestora de ${kind}`, { skills: [`gestor de ${kind}`] }));
    assert.deepEqual(
      plan(queue, [...agents].reverse()),
      kinds.map(kind => `${kind}→gestora de ${kind}`),
    );
    assert.deepEqual(plan(queue, agents.slice(0, 1)), ['express→gestora de express']);
    const both = agent('sol', { skills: ['gestor de peticiones', 'gestor de seguimiento'] });
    assert.deepEqual(plan(queue, [both]), ['peticiones→sol', 'seguimiento→sol']);
  });

  it('plans the same whatever order contacts and agents are read in', () => {
    const queue = ['c', 'a', 'd', 'b'].map(id => waiting(id));
    const agents = ['luz', 'ana', 'sol'].map(id => agent(id));
    const planned = plan(queue, agents);
    assert.deepEqual(plan([...queue].reverse(), [...agents].reverse()), planned);
    assert.deepEqual(planned, ['a→ana', 'b→luz', 'c→sol', 'd→ana']);
  });

  it('asks an agent without skills for whatever asks for none', () => {
    const queue = [waiting('pagos', { skills: ['pagos'] }), waiting('plain')];
    assert.deepEqual(plan(queue, [agent('nuevo')]), ['plain→nuevo']);
  });

  it('has nothing to plan without agents or without a queue', () => {
    assert.deepEqual(planOffers([waiting('a')], [], NOW), { offers: [] });
    assert.deepEqual(planOffers([], [agent('ana')], NOW), { offers: [] });
  });
});

function plan(queue: WaitingContact[], agents: AvailableAgent[]): string[] {
  return planOffers(queue, agents, NOW).offers.map(offer => `${offer.contact}→${offer.agent.id}`);
}

function waiting(id: string, fields: Partial<WaitingContact> = {}): WaitingContact {
  return { id, skills: [], place: 0, passedBy: [], weight: CHAT, ...fields };
}

function agent(id: string, fields: Partial<AvailableAgent> = {}): AvailableAgent {
  return { id, name: id, skills: [], load: 0, idleSince: 0, ...fields };
}
