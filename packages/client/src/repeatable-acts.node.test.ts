import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ContactError } from './errors.ts';
import { RepeatableActs } from './repeatable-acts.ts';

/** Tries an act. @returns The id under which it was sent. */
type Try = (name: string, answer?: Promise<unknown>) => Promise<string>;

function acts(): Try {
  const tried = new RepeatableActs(count => crypto.getRandomValues(new Uint8Array(count)));
  return (name, answer = Promise.resolve()) =>
    new Promise(resolve => {
      tried
        .run(name, id => {
          resolve(id);
          return answer;
        })
        .catch(() => {});
    });
}

const lost = () => Promise.reject(new ContactError('network'));
const settled = () => new Promise(resolve => setImmediate(resolve));

describe('an act that can be repeated', () => {
  it('is the same one until its answer is known', async () => {
    const attempt = acts();
    const first = await attempt('end', lost());
    assert.equal(await attempt('end'), first);
    await settled();
    assert.notEqual(await attempt('end'), first);
  });

  it('is another one after something else was tried: the first may have been done, and undone since', async () => {
    const attempt = acts();
    const first = await attempt('accept', lost());
    await settled();
    await attempt('hand on', lost());
    await settled();
    assert.notEqual(await attempt('accept'), first);
  });

  it('stays the same while it is on its way, whatever else is tried meanwhile', async () => {
    const attempt = acts();
    const { promise, reject } = Promise.withResolvers<void>();
    const first = await attempt('accept', promise);
    await attempt('tick');
    assert.equal(await attempt('accept', promise), first);
    reject(new ContactError('timeout'));
    await settled();
    assert.equal(await attempt('accept'), first);
  });
});
