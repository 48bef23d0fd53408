import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveEnvironment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { KeyValueStore } from '../storage/key-value-store.ts';
import { ManualClock } from '../test-support/manual-clock.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { Outbox, type OutboxItem } from './outbox.ts';

type Answer = { n: number; at: string } | ContactError;

/** An outbox whose deliveries the test answers, in turn. */
function fill({ storage = new MemoryStorage(), answers = [] as Answer[] } = {}) {
  const clock = new ManualClock();
  const delivered: string[] = [];
  const outbox = new Outbox({
    store: new KeyValueStore(storage, 'test/'),
    environment: resolveEnvironment({ now: clock.now, setTimer: clock.setTimer }),
    async deliver({ text }: OutboxItem) {
      delivered.push(text);
      const answer = answers.shift() ?? new ContactError('network');
      if (answer instanceof ContactError) throw answer;
      return answer;
    },
    onChange: () => {},
  });
  return { answers, clock, delivered, outbox, storage };
}

const message = (text: string) => ({ kind: 'message', text }) as const;
const stored = (n: number) => ({ n, at: '2026-03-02T12:00:00.000Z' });

describe('an outbox', () => {
  it('has kept a message before it is sent', () => {
    const { outbox, storage } = fill();
    const { id } = outbox.add(message('hola'));
    assert.match(storage.getItem(`test/send/${id}`) ?? '', /"hola"/);
  });

  it('keeps what a proxy found too slow, too early or too much, and sends it again', async () => {
    for (const status of [408, 425, 429]) {
      const { answers, clock, outbox } = fill();
      answers.push(new ContactError('unexpected-answer', { status }), stored(2));
      outbox.add(message('hola'));
      await outbox.flush();
      assert.equal(outbox.isPending, true);
      clock.advance(15_000);
      await outbox.flush();
      assert.equal(outbox.isPending, false);
      assert.equal(outbox.items[0]?.failure, undefined);
    }
  });

  it('sends in the order of writing, and the next only after the one before', async () => {
    const { answers, clock, delivered, outbox } = fill();
    outbox.add(message('uno'));
    outbox.add(message('dos'));
    await outbox.flush();
    assert.deepEqual(delivered, ['uno']);
    answers.push(stored(2), stored(3));
    clock.advance(15_000);
    await outbox.flush();
    assert.deepEqual(delivered, ['uno', 'uno', 'dos']);
    assert.equal(outbox.isPending, false);
  });

  it('waits as long as it is told to', async () => {
    const details = { retryAfterSeconds: 40 };
    const { clock, delivered, outbox } = fill({
      answers: [new ContactError('too-many-requests', { status: 429, details })],
    });
    outbox.add(message('hola'));
    await outbox.flush();
    assert.deepEqual(clock.pending, [40_000]);
    assert.equal(outbox.items[0]?.failure, undefined);
    clock.advance(40_000);
    await outbox.flush();
    assert.equal(delivered.length, 2);
  });

  it('keeps what was refused until it is retried under the same id or discarded', async () => {
    const refusal = () => new ContactError('channel-closed', { status: 409, details: {} });
    const { answers, outbox, storage } = fill({ answers: [refusal(), refusal()] });
    const { id } = outbox.add(message('hola'));
    const { id: other } = outbox.add(message('adiós'));
    await outbox.flush();
    assert.deepEqual(
      outbox.items.map(({ failure }) => failure),
      ['channel-closed', 'channel-closed'],
    );
    answers.push(stored(2));
    outbox.retry(id);
    await outbox.flush();
    assert.deepEqual(outbox.items[0]?.stored, stored(2));
    outbox.discard(id);
    outbox.discard(other);
    assert.deepEqual(
      outbox.items.map(item => item.id),
      [id],
    );
    outbox.settle(item => item.stored !== undefined);
    assert.equal(storage.length, 0);
  });

  it('takes along to a new contact what its own refused, and leaves there what may have arrived', async () => {
    const refused = new ContactError('contact-closed', { status: 409 });
    const { outbox } = fill({ answers: [stored(2), refused] });
    for (const text of ['stored', 'refused', 'on its way'])
      outbox.add({ ...message(text), contact: 'before' });
    await outbox.flush();
    const addresses = () => outbox.items.map(({ contact, text }) => ({ contact, text }));
    outbox.readdress();
    assert.deepEqual(addresses(), [
      { contact: undefined, text: 'refused' },
      { contact: 'before', text: 'on its way' },
    ]);
    outbox.readdress({ isOutOfReach: true });
    assert.ok(addresses().every(({ contact }) => contact === undefined));
  });

  it('takes up what another page left, in its order', async () => {
    const { outbox, storage } = fill();
    outbox.add(message('uno'));
    outbox.add(message('dos'));
    outbox.close();
    const later = fill({ storage, answers: [stored(2), stored(3)] });
    await later.outbox.flush();
    assert.deepEqual(later.delivered, ['uno', 'dos']);
  });

  it('is not stopped by what is no item of its own making', () => {
    const storage = new MemoryStorage();
    storage.setItem('test/send/broken', '{');
    storage.setItem('other/send/1', '{}');
    assert.deepEqual(fill({ storage }).outbox.items, []);
  });
});
