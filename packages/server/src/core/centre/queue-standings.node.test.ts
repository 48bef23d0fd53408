import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PresentAgent, QueuedContact } from './queue-reads.ts';
import { queueStandings } from './queue-standings.ts';

describe('positions in the queue', () => {
  it('count those before who wait for the same agents', () => {
    const queue = [waiting('a'), waiting('b', ['csn']), waiting('c'), waiting('d', ['csn'])];
    assert.deepEqual(positions(queue, [agent('ana'), agent('luz', ['csn'])]), { a: 1, b: 2, c: 3, d: 4 });
  });

  it('leave out those who wait for others', () => {
    const queue = [waiting('a', ['pagos']), waiting('b', ['pagos']), waiting('c', ['csn'])];
    assert.deepEqual(positions(queue, [agent('ana', ['pagos']), agent('luz', ['csn'])]), {
      a: 1,
      b: 2,
      c: 1,
    });
  });

  it('count everybody before where nobody at work could answer', () => {
    const queue = [waiting('a'), waiting('b', ['csn']), waiting('c', ['csn'])];
    assert.deepEqual(positions(queue, [agent('ana')]), { a: 1, b: 2, c: 3 });
    assert.deepEqual(positions(queue, []), { a: 1, b: 2, c: 3 });
  });

  it('never get worse when somebody before leaves', () => {
    const skills = [[], ['pagos'], ['csn'], ['pagos', 'csn']];
    const queue = Array.from({ length: 40 }, (_, index) => waiting(`c${index}`, skills[(index * 7) % 4]));
    const agents = [agent('ana', ['pagos']), agent('luz', ['csn']), agent('sol', ['csn', 'pagos'])];
    const before = positions(queue, agents);
    for (const [index] of queue.entries()) {
      const left = queue.filter((_, at) => at !== index);
      const after = positions(left, agents);
      for (const { id } of left) assert.ok((after[id] ?? 0) <= (before[id] ?? 0));
    }
  });
});

function positions(queue: QueuedContact[], agents: PresentAgent[]): Record<string, number> {
  const standings = queueStandings({ queue, agents, measures: new Map(), now: 0 });
  return Object.fromEntries([...standings].map(([id, { position }]) => [id, position]));
}

let clock = 0;
function waiting(id: string, skills: string[] = []): QueuedContact {
  clock += 1;
  return {
    id,
    channel: 'chat',
    skills,
    place: clock,
    queuedAt: clock,
    passedBy: [],
    weight: 2,
    isOffered: false,
  };
}

function agent(id: string, skills: string[] = []): PresentAgent {
  return { id, name: id, skills, load: 0, idleSince: 0, state: 'available' };
}
