import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TaskQueue } from './task-queue.ts';

it('tasks are begun one after another, also behind one that fails', async () => {
  const queue = new TaskQueue();
  const begun: string[] = [];
  const { promise, reject } = Promise.withResolvers<void>();
  const first = queue.run(() => {
    begun.push('first');
    return promise;
  });
  const second = queue.run(async () => {
    begun.push('second');
    return 2;
  });
  await new Promise(resolve => setImmediate(resolve));
  assert.deepEqual(begun, ['first']);
  reject(new Error('it fails'));
  await assert.rejects(first, /it fails/);
  assert.equal(await second, 2);
  assert.deepEqual(begun, ['first', 'second']);
});
