import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ServerFrame } from '@ventanilla/protocol';
import { type HandlerFixture, message, newToken, startHandler } from '../../test-support/handler-fixture.ts';
import { ContactReader } from '../log/contact-reader.ts';
import { EventBatch } from './event-batch.ts';
import { Watch } from './watch.ts';

describe('a watch', () => {
  let server: HandlerFixture;
  let reader: ContactReader;
  before(async () => {
    server = await startHandler();
    reader = new ContactReader(server.storage.db);
  });
  after(() => server.close());

  /** A watch of a new contact, whose reads of the log answer only once they are let through. */
  async function setUp() {
    const token = newToken();
    const contact = await server.open(token);
    const headNow = async () => {
      const head = await reader.head('ciudad', contact);
      if (head === undefined) throw new Error('no such contact');
      return head;
    };
    await server.until(async () => (await headNow()).lastN === 3);
    const frames: ServerFrame[] = [];
    const held: (() => void)[] = [];
    const watch = new Watch({
      site: 'ciudad',
      contact,
      caller: { party: 'citizen', visitor: 'v' },
      outlet: {
        sendText: text => frames.push(JSON.parse(text)),
        drained: async () => undefined,
        fail: error => assert.fail(String(error)),
      },
      reader: {
        async events(...query) {
          const events = await reader.events(...query);
          await new Promise<void>(resolve => held.push(resolve));
          return events;
        },
      },
    });
    return {
      watch,
      headNow,
      numbers: () => frames.flatMap(frame => (frame.type === 'events' ? frame.events.map(({ n }) => n) : [])),
      isReading: () => server.until(async () => held.length > 0),
      /** Waits until the watch has read the log, and lets it have what the log then said. */
      async letRead() {
        await server.until(async () => held.length > 0);
        held.shift()?.();
      },
      async write() {
        const path = `/v1/sites/ciudad/contacts/${contact}/messages`;
        return (await server.call('POST', path, { token, body: message('hola') })).body.n as number;
      },
      /** Hands over what is behind number `after`, as a commit does. */
      async commit(after: number) {
        watch.deliver(new EventBatch(contact, await reader.events('ciudad', contact, after)));
        watch.update(await headNow());
      },
      isCaughtUp: (n: number) =>
        server.until(async () => frames.some(f => f.type === 'events' && f.events.at(-1)?.n === n)),
    };
  }

  it('reads on to what was committed while the log was being read', async () => {
    const { watch, headNow, numbers, isReading, letRead, write, commit, isCaughtUp } = await setUp();
    watch.start(await headNow(), 0);
    await isReading();
    const n = await write();
    await commit(3);
    await letRead();
    await letRead();
    await isCaughtUp(n);
    assert.deepEqual(numbers(), [1, 2, 3, 4]);
  });

  it('reads on to what was committed before it was let in', async () => {
    const { watch, headNow, numbers, letRead, write, commit, isCaughtUp } = await setUp();
    const older = await headNow();
    const n = await write();
    await commit(3);
    watch.start(older, 3);
    await letRead();
    await isCaughtUp(n);
    assert.deepEqual(numbers(), [4]);
  });

  it('reads the log where a delivery does not continue the last one', async () => {
    const { watch, headNow, numbers, letRead, write, commit, isCaughtUp } = await setUp();
    watch.start(await headNow(), 3);
    await write();
    const n = await write();
    await commit(4);
    assert.deepEqual(numbers(), []);
    await letRead();
    await isCaughtUp(n);
    assert.deepEqual(numbers(), [4, 5]);
  });

  it('sends nothing twice that is delivered twice', async () => {
    const { watch, headNow, numbers, write, commit } = await setUp();
    watch.start(await headNow(), 3);
    await write();
    await commit(3);
    await commit(3);
    assert.deepEqual(numbers(), [4]);
  });
});
