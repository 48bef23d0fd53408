import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WaitRange } from '@ventanilla/protocol';
import { type QueueDay, simulateQueue } from '../../testing/simulate-queue.ts';
import { medianError, shareInside } from '../../testing/told-waits.ts';
import {
  expectedWait,
  LONGEST_TOLD_SECONDS,
  type QueueMeasures,
  type WaitSituation,
} from './expected-wait.ts';
import { measured } from './measures.ts';
import type { PresentAgent, QueuedContact } from './queue-reads.ts';
import { newcomersWait, queueKey, queueStandings } from './queue-standings.ts';

const MINUTE = 60_000;
const MEASURES = {
  handled: 40,
  handlingMs: 9 * MINUTE,
  answered: 40,
  waitMs: 2 * MINUTE,
  prompt: 0,
  promptMs: 0,
};

describe('an expected wait', () => {
  it('is a range of whole minutes', () => {
    const wait = expectedWait(situation({ ahead: 19, places: 60 }));
    assert.deepEqual(wait, { minSeconds: 60, maxSeconds: 240, likelySeconds: 160 });
  });

  it('is a moment where a place is free', () => {
    assert.deepEqual(expectedWait(situation({ ahead: 1, free: 2 })), { minSeconds: 0, maxSeconds: 60 });
  });

  it('is likely to be as short there as it was of late for others who found somebody free', () => {
    const told = (prompt: number) =>
      expectedWait(situation({ ahead: 0, free: 1, measures: { ...MEASURES, prompt, promptMs: 6_400 } }));
    assert.deepEqual(told(5), { minSeconds: 0, maxSeconds: 60, likelySeconds: 6 });
    assert.equal(told(4)?.likelySeconds, undefined);
    const times = [4_000, 9_000, 200_000, 6_000];
    const after = times.reduce<QueueMeasures | undefined>(
      (before, ms) => measured(before, { of: 'wait', ms }),
      undefined,
    );
    assert.equal(after?.prompt, 3);
    assert.equal(after?.promptMs.toFixed(0), '6000');
  });

  it('is not told where nobody is there, or before five contacts were seen', () => {
    assert.equal(expectedWait(situation({ places: 0 })), undefined);
    assert.equal(expectedWait(situation({ measures: undefined })), undefined);
    assert.equal(expectedWait(situation({ measures: { ...MEASURES, handled: 4 } })), undefined);
    assert.equal(expectedWait(situation({ measures: { ...MEASURES, answered: 4 } })), undefined);
    assert.notEqual(
      expectedWait(situation({ measures: { ...MEASURES, answered: 5, handled: 5 } })),
      undefined,
    );
  });

  it('says no more than that it is long, from a quarter of an hour on', () => {
    const wait = expectedWait(situation({ ahead: 500, places: 60 }));
    assert.equal(wait?.minSeconds, LONGEST_TOLD_SECONDS);
  });

  it('is never negative, never ends before it begins, and never rises when one before leaves', () => {
    for (const places of [1, 3, 12, 60, 135]) {
      for (const waitMs of [0, 1, MINUTE, 60 * MINUTE]) {
        for (const waitedMs of [0, 30_000, 90 * MINUTE]) {
          let last: WaitRange = { minSeconds: 0, maxSeconds: 0 };
          for (let ahead = 0; ahead <= 300; ahead += 0.5) {
            const measures = { ...MEASURES, waitMs };
            const wait = expectedWait(situation({ ahead, places, waitedMs, measures }));
            assert.ok(wait !== undefined && wait.minSeconds >= 0 && wait.maxSeconds >= wait.minSeconds);
            assert.ok(wait.minSeconds >= last.minSeconds && wait.maxSeconds >= last.maxSeconds);
            assert.ok((wait.likelySeconds ?? 0) >= (last.likelySeconds ?? 0));
            last = wait;
          }
        }
      }
    }
  });

  it('does not rise for anybody in a mixed queue when anybody before leaves', () => {
    const kinds = [[], ['pagos'], ['csn']];
    const queue = Array.from({ length: 30 }, (_, index) => waiting(index, kinds[(index * 5) % 3] ?? []));
    const agents = [agent('ana', ['pagos']), agent('luz', ['csn', 'pagos']), agent('sol', [])];
    const measures = new Map(kinds.map(skills => [queueKey('chat', skills), MEASURES]));
    const of = (left: QueuedContact[]) => queueStandings({ queue: left, agents, measures, now: 0 });
    const before = of(queue);
    for (const leaving of queue) {
      const left = queue.filter(contact => contact !== leaving);
      for (const [id, { expectedWait: after }] of of(left)) {
        const earlier = before.get(id)?.expectedWait;
        assert.ok(after !== undefined && earlier !== undefined);
        assert.ok(after.minSeconds <= earlier.minSeconds && after.maxSeconds <= earlier.maxSeconds);
      }
    }
  });

  it('counts for a newcomer everybody who waits for the same agents, and no agent who is on a break', () => {
    const queue = Array.from({ length: 6 }, (_, index) => waiting(index, []));
    const measures = new Map([[queueKey('chat', []), MEASURES]]);
    const busy = agent('ana', []);
    const state = { queue, agents: [busy], measures, now: 0 };
    assert.deepEqual(newcomersWait(state, 'chat', []), expectedWait(situation({ ahead: 6, places: 3 })));
    assert.equal(newcomersWait({ ...state, agents: [{ ...busy, state: 'away' }] }, 'chat', []), undefined);
  });
});

describe('likely waits beside the waits of simulated days', () => {
  const curve = [0.6, 1, 1.3, 1.2, 0.9, 0.8, 1.1, 1, 0.7];
  const perHour = (most: number) => (hour: number) => most * (curve[hour] ?? 0);
  const plain = (count: number) => Array.from({ length: count }, () => ({ skills: [] as string[] }));
  const day = { hours: 9, handlingSeconds: 540, handlingSpread: 0.7, acceptSeconds: 6, acceptSpread: 0.5 };
  const days: Record<string, Omit<QueueDay, 'seed'>> = {
    'twenty agents, where some give up': {
      ...day,
      agents: plain(20),
      arrivals: [{ skills: [], perHour: perHour(420) }],
      patienceSeconds: 900,
    },
    'twenty agents with too much to do, where nobody gives up': {
      ...day,
      agents: plain(20),
      arrivals: [{ skills: [], perHour: perHour(365) }],
    },
    'forty-five agents': {
      ...day,
      agents: plain(45),
      arrivals: [{ skills: [], perHour: perHour(920) }],
      patienceSeconds: 900,
    },
    'agents who share queues of several skills': {
      ...day,
      agents: [
        ...plain(9),
        ...Array.from({ length: 8 }, () => ({ skills: ['pagos'] })),
        ...Array.from({ length: 3 }, () => ({ skills: ['pagos', 'csn'] })),
      ],
      arrivals: [
        { skills: [], perHour: perHour(250) },
        { skills: ['pagos'], perHour: perHour(140) },
        { skills: ['csn'], perHour: perHour(20) },
      ],
      patienceSeconds: 1_200,
    },
  };
  for (const [name, one] of Object.entries(days)) {
    it(`are near enough with ${name}`, t => {
      const all = [1, 2, 3].flatMap(seed => simulateQueue({ ...one, seed }).told);
      const longer = all.filter(({ told }) => told.maxSeconds > 60);
      for (const told of [all, longer]) {
        const [error, inside] = [medianError(told), shareInside(told)];
        t.diagnostic(`${told.length} told: median error ${percent(error)}, in the range ${percent(inside)}`);
        assert.ok(told.length > 1_000);
        assert.ok(error <= 0.3, `the median error is ${percent(error)}`);
        assert.ok(inside >= 0.8, `${percent(inside)} lie in the range`);
      }
    });
  }

  it('are as near as people are alike in seeing an offer, on a day on which somebody is always free', t => {
    const quiet = { ...day, agents: plain(20), arrivals: [{ skills: [], perHour: perHour(150) }] };
    const { told } = simulateQueue({ ...quiet, seed: 1 });
    const [error, inside] = [medianError(told), shareInside(told)];
    t.diagnostic(`${told.length} told: median error ${percent(error)}, in the range ${percent(inside)}`);
    // Whoever knew the distribution itself would be a third off: half of all times lie farther than that from any one.
    assert.ok(error <= 0.35, `the median error is ${percent(error)}`);
    assert.ok(inside >= 0.98, `${percent(inside)} lie in the range`);
  });
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function situation(fields: Partial<WaitSituation> = {}): WaitSituation {
  return { ahead: 0, places: 12, free: 0, waitedMs: 0, measures: MEASURES, ...fields };
}

function waiting(index: number, skills: string[]): QueuedContact {
  return {
    id: `c${String(index).padStart(3, '0')}`,
    channel: 'chat',
    skills,
    place: index,
    queuedAt: 0,
    passedBy: [],
    weight: 2,
    isOffered: false,
  };
}

function agent(id: string, skills: string[]): PresentAgent {
  return { id, name: id, skills, load: 6, idleSince: 0, state: 'available' };
}
