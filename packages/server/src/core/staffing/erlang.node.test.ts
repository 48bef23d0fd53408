import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agentsNeeded, erlangA, erlangC } from './erlang.ts';

const HUNDRED = { arrivalsPerHour: 100, handlingSeconds: 180 };
/** A day of 8 h 40 min. */
const DAY_HOURS = 26 / 3;

describe('Erlang C', () => {
  const known = [
    { traffic: HUNDRED, agents: 8, waits: 0.167267, wait: 10.036, level: 0.880148, occupancy: 0.625 },
    { traffic: HUNDRED, agents: 7, waits: 0.32415, wait: 29.173, level: 0.740441 },
    {
      traffic: { arrivalsPerHour: 360, handlingSeconds: 240 },
      agents: 30,
      waits: 0.172862,
      wait: 6.914,
      level: 0.895154,
    },
    {
      traffic: { arrivalsPerHour: 200, handlingSeconds: 180 },
      agents: 14,
      waits: 0.174132,
      level: 0.88835,
    },
  ];
  for (const { traffic, agents, waits, wait, level, occupancy } of known) {
    it(`of ${traffic.arrivalsPerHour} contacts an hour and ${agents} agents is as published`, () => {
      const figures = erlangC(traffic, agents);
      near(figures.waitProbability, waits, 1e-6);
      near(figures.serviceLevel, level, 1e-6);
      if (wait !== undefined) near(figures.meanWaitSeconds, wait, 1e-3);
      if (occupancy !== undefined) near(figures.occupancy, occupancy, 1e-9);
    });
  }

  it('says of too few agents that the queue only grows', () => {
    const figures = erlangC(HUNDRED, 5);
    assert.deepEqual(figures, {
      waitProbability: 1,
      meanWaitSeconds: Number.POSITIVE_INFINITY,
      occupancy: 1,
      serviceLevel: 0,
    });
    assert.equal(erlangC(HUNDRED, 0).serviceLevel, 0);
  });

  it('answers everybody at once where nobody comes', () => {
    assert.equal(erlangC({ arrivalsPerHour: 0, handlingSeconds: 180 }, 0).serviceLevel, 1);
  });

  it('is better with each agent more, also where there are many', () => {
    let last = 0;
    for (let agents = 5_001; agents < 5_200; agents += 1) {
      const { serviceLevel } = erlangC({ arrivalsPerHour: 100_000, handlingSeconds: 180 }, agents);
      assert.ok(serviceLevel >= last && serviceLevel <= 1);
      last = serviceLevel;
    }
  });
});

describe('Erlang A', () => {
  for (const [agents, waits, abandoned, wait] of [
    [5, 0.517074, 0.19237, 23.084],
    [6, 0.355834, 0.112336, 13.48],
  ] as const) {
    it(`of 100 contacts an hour, ${agents} agents and 120 s of patience is as published`, () => {
      const figures = erlangA(HUNDRED, agents, 120);
      near(figures.waitProbability, waits, 1e-6);
      near(figures.abandonment, abandoned, 1e-6);
      near(figures.meanWaitSeconds, wait, 1e-3);
      if (agents === 5) near(figures.occupancy, 0.80763, 1e-6);
    });
  }

  it('comes close to Erlang C as patience grows', () => {
    const patient = erlangC(HUNDRED, 8);
    near(erlangA(HUNDRED, 8, 1e7).meanWaitSeconds, patient.meanWaitSeconds, 1e-2);
  });

  it('holds with no agents, with many, and with far too much work', () => {
    near(erlangA(HUNDRED, 0, 120).abandonment, 1, 1e-9);
    const crowded = erlangA({ arrivalsPerHour: 360_000, handlingSeconds: 180 }, 20, 120);
    near(crowded.occupancy, 1, 1e-6);
    near(crowded.abandonment, 1 - 20 / 18_000, 1e-6);
  });
});

describe('the agents needed', () => {
  const target = { serviceLevel: 0.8, withinSeconds: 20 };

  it('are the fewest who reach the level', () => {
    assert.equal(agentsNeeded(HUNDRED, target), 8);
    assert.equal(agentsNeeded({ arrivalsPerHour: 3_000 / DAY_HOURS, handlingSeconds: 180 }, target), 22);
    assert.equal(agentsNeeded({ arrivalsPerHour: 1_500 / DAY_HOURS, handlingSeconds: 180 }, target), 12);
    assert.equal(agentsNeeded({ arrivalsPerHour: 0, handlingSeconds: 180 }, target), 0);
  });

  it('are fewer where each has several chats', () => {
    assert.equal(agentsNeeded(HUNDRED, target, 3), 3);
  });

  it('are not to be had for a level that no number reaches, or for figures that make no sense', () => {
    assert.throws(() => agentsNeeded(HUNDRED, { ...target, serviceLevel: 1 }), RangeError);
    assert.throws(
      () => agentsNeeded({ arrivalsPerHour: Number.NaN, handlingSeconds: 1 }, target),
      RangeError,
    );
    assert.throws(() => erlangC(HUNDRED, 1.5), RangeError);
    assert.throws(() => erlangA(HUNDRED, 5, 0), RangeError);
  });
});

function near(actual: number, expected: number, by: number): void {
  assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected} ± ${by}`);
}
