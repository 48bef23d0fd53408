import { claim, claimEqual, claimRejects } from './claims.ts';
import { sampleCommands, textOf } from './sample-commands.ts';
import type { ContractTest } from './storage-fixture.ts';
import { eventsOf, headOf } from './stored-contact.ts';

/** Numbers, repeated sends, refusals and heads. */
export function appendContract(test: ContractTest): void {
  test('a contact begins with its first send, a reference number and events 1 and 2', async ({
    storage,
  }, site) => {
    const opened = await storage.execute(sampleCommands(site).open('a'));
    claim(opened.status === 'stored', `the send was ${opened.status}`);
    claimEqual(
      opened.events.map(event => [event.n, event.kind]),
      [
        [1, 'contact-opened'],
        [2, 'message'],
      ],
    );
    claimEqual(opened.send, opened.events[1]);
    claimEqual(opened.head, await headOf(storage, site, 'a'), 'the head');
    claimEqual(
      [
        opened.head.reference,
        opened.head.status,
        opened.head.queuedAt,
        opened.head.lastN,
        opened.head.version,
      ],
      ['R-a', 'waiting', null, 2, 1],
    );
    claimEqual(opened.events, await eventsOf(storage, site, 'a'), 'the log');
  });

  test('numbers have no gaps and no doubles under many senders at once', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    const contacts = ['a', 'b', 'c', 'd'];
    await Promise.all(contacts.map(contact => storage.execute(open(contact))));
    await Promise.all(
      Array.from({ length: 160 }, async (_, i) => {
        if (i % 3 === 0) await storage.ping(); // So that sends spread over several turns.
        await storage.execute(say(contacts[i % 4] ?? 'a', `${i}`, { sender: `visitor:${i}` }));
      }),
    );
    for (const contact of contacts) {
      const numbers = (await eventsOf(storage, site, contact)).map(event => event.n);
      claimEqual(
        numbers,
        Array.from({ length: 42 }, (_, i) => i + 1),
        `the numbers of ${contact}`,
      );
      claimEqual((await headOf(storage, site, contact)).lastN, 42, `lastN of ${contact}`);
    }
  });

  test('what one sender sends in one turn is stored in that order', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    const words = Array.from({ length: 30 }, (_, i) => `word ${i}`);
    const first = storage.execute(open('a', { text: 'first' }));
    await Promise.all([first, ...words.map(word => storage.execute(say('a', word)))]);
    claimEqual((await eventsOf(storage, site, 'a')).slice(1).map(textOf), ['first', ...words]);
  });

  test('what is sent turn after turn without waiting for answers is stored in that order', async ({
    storage,
  }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a', { text: 'first' }));
    const words = Array.from({ length: 40 }, (_, i) => `word ${i}`);
    const sends: Promise<unknown>[] = [];
    for (const word of words) {
      sends.push(storage.execute(say('a', word)));
      await storage.feedEnd(site); // Lets turns go by while the send is under way.
    }
    await Promise.all(sends);
    claimEqual((await eventsOf(storage, site, 'a')).slice(1).map(textOf), ['first', ...words]);
  });

  test('a send that is repeated is stored once and answered with the same event', async ({
    storage,
  }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a'));
    const stored = await storage.execute(say('a', 'hola', { id: 'once' }));
    await storage.execute(say('a', 'something else'));
    const repeated = await storage.execute(say('a', 'hola', { id: 'once' }));
    claim(stored.status === 'stored' && repeated.status === 'duplicate', `the repeat was ${repeated.status}`);
    claimEqual(repeated.send, stored.send);
    claimEqual(repeated.head.lastN, 4, 'lastN');
  });

  test('a send that is repeated in the same turn is stored once', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a'));
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => storage.execute(say('a', 'hola', { id: 'once' }))),
    );
    claimEqual(outcomes.map(outcome => outcome.status).sort(), [
      ...Array<string>(4).fill('duplicate'),
      'stored',
    ]);
    claimEqual((await eventsOf(storage, site, 'a')).length, 3, 'the number of events');
  });

  test('a first send that is repeated finds the contact it made, in the same turn and later', async ({
    storage,
  }, site) => {
    const { open } = sampleCommands(site);
    const [made, again] = await Promise.all([
      storage.execute(open('a', { id: 'first' })),
      storage.execute(open('b', { id: 'first' })),
    ]);
    const later = await storage.execute(open('c', { id: 'first' }));
    claim(made.status === 'stored', `the first was ${made.status}`);
    for (const repeated of [again, later]) {
      claim(repeated.status === 'duplicate', `a repeat was ${repeated.status}`);
      claimEqual(repeated.head, made.head, 'the head');
      claimEqual(repeated.send, made.send, 'the send');
    }
  });

  test('what opens a contact that is there, in the same turn or later, is decided on what is there', async ({
    storage,
  }, site) => {
    const { open } = sampleCommands(site);
    const seen: number[] = [];
    const opening = (id: string) => {
      const command = open('a', { id });
      return storage.execute({
        ...command,
        decide: head => {
          seen.push(head.lastN);
          return command.decide(head);
        },
      });
    };
    const [made, met] = await Promise.all([opening('one'), opening('two')]);
    const later = await opening('three');
    claim(made.status === 'stored' && met.status === 'stored', `they were ${made.status} and ${met.status}`);
    claim(later.status === 'stored', `the last was ${later.status}`);
    claimEqual([...new Set(seen)], [0, 2, 4], 'the numbers that decisions saw');
    claimEqual(later.head.reference, made.head.reference, 'the reference number');
    claimEqual(await headOf(storage, site, 'a'), later.head, 'the head');
    claimEqual(
      (await eventsOf(storage, site, 'a')).map(({ n }) => n),
      [1, 2, 3, 4, 5, 6],
    );
  });

  test('the same id used for another text is refused, and for another sender is another send', async ({
    storage,
  }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a'));
    await storage.execute(say('a', 'hola', { id: 'x' }));
    claimEqual(await storage.execute(say('a', 'adiós', { id: 'x' })), {
      status: 'refused',
      code: 'send-conflict',
    });
    const other = await storage.execute(say('a', 'adiós', { id: 'x', sender: 'agent:eva' }));
    claimEqual(other.status, 'stored');
  });

  test('a contact that is not there, or is another site’s, is not found', async ({ storage }, site) => {
    const elsewhere = sampleCommands(`${site}-b`);
    await storage.execute(sampleCommands(site).open('a'));
    const refused = { status: 'refused', code: 'contact-not-found' };
    claimEqual(await storage.execute(elsewhere.say('a', 'hola')), refused);
    claimEqual(await storage.execute(sampleCommands(site).say('z', 'hola')), refused);
  });

  test('refused and failing commands leave the others of their turn as they are', async ({
    storage,
  }, site) => {
    const { open, say, decide } = sampleCommands(site);
    await Promise.all([storage.execute(open('a')), storage.execute(open('b'))]);
    const [one, refused, failed, two, three] = await Promise.allSettled([
      storage.execute(say('a', 'one')),
      storage.execute(decide('a', () => ({ refuse: 'contact-closed' }))),
      storage.execute(
        decide('a', () => {
          throw new Error('a fault in a decision');
        }),
      ),
      storage.execute(say('a', 'two')),
      storage.execute(say('b', 'three')),
    ]);
    claimEqual(
      [one, two, three].map(result => result?.status),
      Array(3).fill('fulfilled'),
    );
    claim(
      failed?.status === 'rejected' && /a fault in a decision/.test(String(failed.reason)),
      'it did not fail',
    );
    claim(refused?.status === 'fulfilled', 'a refusal is an outcome');
    claimEqual(refused.value, { status: 'refused', code: 'contact-closed' });
    claimEqual((await eventsOf(storage, site, 'a')).slice(2).map(textOf), ['one', 'two']);
  });

  test('what the database itself refuses harms only its own command', async ({ storage }, site) => {
    const { open, say, decide } = sampleCommands(site);
    await Promise.all([storage.execute(open('a')), storage.execute(open('b'))]);
    const [good, bad, better] = await Promise.allSettled([
      storage.execute(say('a', 'one')),
      storage.execute(decide('b', () => ({ events: [], head: { locale: null as unknown as string } }))),
      storage.execute(say('a', 'two')),
    ]);
    claimEqual([good?.status, bad?.status, better?.status], ['fulfilled', 'rejected', 'fulfilled']);
    claimEqual((await eventsOf(storage, site, 'a')).slice(2).map(textOf), ['one', 'two']);
    claimEqual((await headOf(storage, site, 'b')).version, 1, 'the version of the other');
  });

  test('each decision sees what the one before has left', async ({ storage }, site) => {
    const { open, accept } = sampleCommands(site);
    await storage.execute(open('a'));
    const outcomes = await Promise.all(
      ['eva', 'luz', 'sol'].map(agent => storage.execute(accept('a', agent))),
    );
    claimEqual(
      outcomes.map(outcome => outcome.status),
      ['stored', 'refused', 'refused'],
    );
    claimEqual((await headOf(storage, site, 'a')).agent?.id, 'eva');
  });

  test('every field of a head is kept, and the version grows with each change', async ({ storage }, site) => {
    const { open, decide } = sampleCommands(site);
    await storage.execute(open('a'));
    const change = {
      channel: 'chat',
      locale: 'qu-EC',
      status: 'assigned',
      skills: ['signos', 'predial “urbano”'],
      queuedAt: 1_772_452_800_123,
      offeredTo: { id: 'eva', name: 'Eva Ñáñez' },
      offerExpiresAt: 1_772_452_830_456,
      passedBy: ['luz', 'sol'],
      agent: { id: 'eva', name: 'Eva Ñáñez' },
      readByCitizen: 2,
      readByAgent: 1,
      lastMessage: { from: 'agent', text: 'it’s 👋🏽', at: 1_772_452_800_789 },
      unread: 7,
    } as const;
    const { skills, passedBy, ...rest } = change;
    const full = { ...rest, skills: [...skills], passedBy: [...passedBy] };
    const changed = await storage.execute(decide('a', () => ({ events: [], head: full })));
    claim(changed.status === 'stored', `it was ${changed.status}`);
    claimEqual(changed.head, { ...changed.head, ...full, lastN: 2, version: 2 }, 'the head answered');
    claimEqual(await headOf(storage, site, 'a'), changed.head, 'the head stored');
    const emptied = { offeredTo: null, offerExpiresAt: null, agent: null, queuedAt: null, passedBy: [] };
    const back = await storage.execute(decide('a', () => ({ events: [], head: emptied })));
    claim(back.status === 'stored', `it was ${back.status}`);
    claimEqual(
      await headOf(storage, site, 'a'),
      { ...changed.head, ...emptied, version: 3 },
      'the emptied head',
    );
  });

  test('texts come back as they were written', async ({ storage }, site) => {
    const { open, say } = sampleCommands(site);
    const texts = [
      'ñandú 👩‍👩‍👧‍👦 ‮ abc',
      `it's "quoted"; drop table events; -- \\ % _ $1 ?`,
      'line\r\nline\tend\u2028\u2029\u0001',
      '👋'.repeat(4_000),
      '{"text":"{}"}',
    ];
    await storage.execute(open('a'));
    await Promise.all(texts.map(text => storage.execute(say('a', text))));
    claimEqual((await eventsOf(storage, site, 'a')).slice(2).map(textOf), texts);
  });

  test('reference numbers are unique in a site though the generator repeats itself', async ({
    storage,
  }, site) => {
    const { open } = sampleCommands(site);
    const createReference = () => {
      const words = ['R-1', 'R-1', 'R-2', 'R-1', 'R-3'];
      return () => words.shift() ?? 'R-4';
    };
    const opened = await Promise.all([
      storage.execute(open('a', { createReference: createReference() })),
      storage.execute(open('b', { createReference: createReference() })),
    ]);
    opened.push(await storage.execute(open('c', { createReference: createReference() })));
    claimEqual(
      opened.map(outcome => outcome.status === 'stored' && outcome.head.reference),
      ['R-1', 'R-2', 'R-3'],
    );
    const elsewhere = await storage.execute(
      sampleCommands(`${site}-b`).open('a', { createReference: () => 'R-1' }),
    );
    claimEqual(elsewhere.status === 'stored' && elsewhere.head.reference, 'R-1', 'another site’s number');
  });

  test('a generator that never finds a free number fails its own command alone', async ({
    storage,
  }, site) => {
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a', { createReference: () => 'R-1' }));
    const stuck = storage.execute(open('b', { createReference: () => 'R-1' }));
    const other = storage.execute(say('a', 'hola'));
    await claimRejects(stuck, /reference/);
    claimEqual((await other).status, 'stored');
  });

  test('a decision that changes nothing is stored without a number or a version', async ({
    storage,
  }, site) => {
    const { open, decide } = sampleCommands(site);
    await storage.execute(open('a'));
    const nothing = await storage.execute(decide('a', () => ({ events: [] })));
    claimEqual(nothing.status === 'stored' && [nothing.events, nothing.head.lastN, nothing.head.version], [
      [],
      2,
      1,
    ]);
  });
}
