import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AvailableAgent, WaitingContact } from './routing.ts';
import { ASK_AGAIN_MS, CHATS_PER_AGENT, planOffers } from './routing.ts';

const NOW = 1_000_000;

describe('routing', () => {
  it('serves those who came first, whatever order they are read in', () => {
    const queue = [
      waiting('late', { queuedAt: 3 }),
      waiting('first', { queuedAt: 1 }),
      waiting('next', { queuedAt: 2 }),
    ];
    assert.deepEqual(plan(queue, [agent('ana', { holding: CHATS_PER_AGENT - 2 })]), [
      'first→ana',
      'next→ana',
    ]);
  });

  it('spreads contacts: fewest held first, then longest idle', () => {
    const queue = ['a', 'b', 'c'].map((id, index) => waiting(id, { queuedAt: index }));
    const agents = [
      agent('ana', { idleSince: 20 }),
      agent('luz', { idleSince: 10 }),
      agent('sol', { holding: 1, idleSince: 0 }),
    ];
    assert.deepEqual(plan(queue, agents), ['a→luz', 'b→ana', 'c→sol']);
  });

  it('asks only for agents who have every skill', () => {
    const queue = [
      waiting('fine', { skills: ['multas', 'lsc'], queuedAt: 1 }),
      waiting('plain', { queuedAt: 2 }),
    ];
    const agents = [
      agent('ana', { skills: ['multas'] }),
      agent('luz', { skills: ['lsc', 'multas'], holding: 2 }),
    ];
    assert.deepEqual(plan(queue, agents), ['fine→luz', 'plain→ana']);
  });

  it('does not hold up those behind a contact that nobody can take', () => {
    const queue = [waiting('hard', { skills: ['lsc'], queuedAt: 1 }), waiting('easy', { queuedAt: 2 })];
    assert.deepEqual(plan(queue, [agent('ana')]), ['easy→ana']);
  });

  it('gives nobody more than their places', () => {
    const queue = Array.from({ length: 10 }, (_, index) => waiting(`c${index}`, { queuedAt: index }));
    assert.equal(plan(queue, [agent('ana'), agent('luz')]).length, 2 * CHATS_PER_AGENT);
    assert.deepEqual(plan(queue, [agent('ana', { holding: CHATS_PER_AGENT })]), []);
  });

  it('waits for an able agent who has not passed rather than ask again one who has', () => {
    const queue = [waiting('a', { passedBy: ['ana'] })];
    assert.deepEqual(plan(queue, [agent('ana'), agent('luz', { holding: CHATS_PER_AGENT })]), []);
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

  it('has nothing to plan without agents or without a queue', () => {
    assert.deepEqual(planOffers([waiting('a')], [], NOW), { offers: [] });
    assert.deepEqual(planOffers([], [agent('ana')], NOW), { offers: [] });
  });
});

function plan(queue: WaitingContact[], agents: AvailableAgent[]): string[] {
  return planOffers(queue, agents, NOW).offers.map(offer => `${offer.contact}→${offer.agent.id}`);
}

function waiting(id: string, fields: Partial<WaitingContact> = {}): WaitingContact {
  return { id, skills: [], queuedAt: 0, passedBy: [], ...fields };
}

function agent(id: string, fields: Partial<AvailableAgent> = {}): AvailableAgent {
  return { id, name: id, skills: [], holding: 0, idleSince: 0, ...fields };
}
