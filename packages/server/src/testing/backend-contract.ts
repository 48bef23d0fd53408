import type { ContactId, ReadableEvent, SiteId } from '@ventanilla/protocol';
import { createBackendCommands } from '../core/backend-commands.ts';
import type { ContactLog } from '../core/log/contact-log.ts';
import { ContactReader } from '../core/log/contact-reader.ts';
import type { BackendCommand, ContactBackend } from '../core/ports/backend.ts';
import type { Storage } from '../core/ports/storage.ts';
import { createCitizen } from './citizen.ts';
import { claim, claimEqual } from './claims.ts';

/** A backend to try, of a site that has a chat and is its own. Nothing follows the feed: the contract tells it by hand. */
export interface BackendFixture {
  /** Not started. Its contact centre lets contacts that are opened into its queue. */
  backend: ContactBackend;
  /** The same once more on the same storage, as another process would have it. The contract closes it. */
  another(): ContactBackend;
  /** Resolves once everything that a backend was told has had its effects. */
  settled(): Promise<void>;
  storage: Storage;
  log: ContactLog;
  site: SiteId;
  /** Milliseconds since 1970. */
  now(): number;
  /** Closes the storage and whatever else was opened, but the backend. */
  dispose(): Promise<void>;
}

export interface BackendContractOptions {
  /** Of Node's runner, mocha or any other that has the two. */
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  /** Called for each test. */
  create(): Promise<BackendFixture>;
}

const STATES = ['available', 'busy', 'existing-only', 'closed', 'unavailable'];

/** What every adapter of the `ContactBackend` port keeps to. */
export function backendContract({ describe, it, create }: BackendContractOptions): void {
  const test = (name: string, body: (scene: Scene) => Promise<void>) => {
    it(name, async () => {
      const fixture = await create();
      const others: ContactBackend[] = [];
      const another = () => {
        const other = fixture.another();
        others.push(other);
        other.start();
        return other;
      };
      try {
        fixture.backend.start();
        await body(sceneOf({ ...fixture, another }));
      } finally {
        for (const backend of [fixture.backend, ...others]) await backend.close();
        await fixture.dispose();
      }
    });
  };

  describe('contact backend', () => {
    test('has a name to be remembered by', async ({ backend }) => {
      claim(
        /^[a-z0-9-]{1,63}$/.test(backend.name),
        `"${backend.name}" is no name of letters, digits and hyphens`,
      );
    });

    test('lets a contact that it is told of into the queue', async scene => {
      const contact = await scene.citizen.open();
      await scene.tell(await scene.eventsOf(contact));
      claimEqual(await scene.entriesOf(contact), 1, 'the number of entries');
    });

    test('does the same when it is told in pieces, each of them twice and the next before the last', async scene => {
      const contact = await scene.citizen.open();
      await scene.citizen.write(contact);
      const told = await scene.eventsOf(contact);
      for (const event of told) await scene.tell([event]);
      for (const event of told.toReversed()) await scene.tell([event]);
      claimEqual(await scene.entriesOf(contact), 1, 'the number of entries');
    });

    test('is told again by another process after it has gone in the middle, and does it once', async scene => {
      const contact = await scene.citizen.open();
      const told = await scene.eventsOf(contact);
      await scene.backend.handle(scene.site, told.slice(0, 1));
      await scene.backend.close();
      const heir = scene.another();
      await heir.handle(scene.site, told);
      await scene.settled();
      claimEqual(await scene.entriesOf(contact), 1, 'the number of entries');
    });

    test('goes on by itself with what a process that has gone was told', async scene => {
      const contacts = [await scene.citizen.open(), await scene.citizen.open(), await scene.citizen.open()];
      for (const contact of contacts) await scene.backend.handle(scene.site, await scene.eventsOf(contact));
      await scene.backend.close();
      scene.another();
      await scene.settled();
      for (const contact of contacts) claimEqual(await scene.entriesOf(contact), 1, 'the number of entries');
    });

    test('does it once when two processes are told at once', async scene => {
      const contact = await scene.citizen.open();
      const told = await scene.eventsOf(contact);
      const other = scene.another();
      await Promise.all([scene.backend, other].map(backend => backend.handle(scene.site, told)));
      await scene.settled();
      claimEqual(await scene.entriesOf(contact), 1, 'the number of entries');
    });

    test('lets a contact that was closed and begins again in anew', async scene => {
      const contact = await scene.citizen.open();
      await scene.tell(await scene.eventsOf(contact));
      await scene.citizen.end(contact);
      await scene.citizen.write(contact);
      await scene.tell(await scene.eventsOf(contact));
      claimEqual(await scene.entriesOf(contact), 2, 'the number of entries');
    });

    test('does nothing more when it is told the same again', async scene => {
      const contact = await scene.citizen.open();
      const told = await scene.eventsOf(contact);
      await scene.tell(told);
      const after = await scene.eventsOf(contact);
      await scene.tell(told);
      claimEqual(await scene.eventsOf(contact), after, 'the log');
      await Promise.all([scene.tell(told), scene.tell(told)]);
      claimEqual(await scene.eventsOf(contact), after, 'the log');
    });

    test('does nothing twice when it is told twice at once', async scene => {
      const contact = await scene.citizen.open();
      const told = await scene.eventsOf(contact);
      await Promise.all([scene.tell(told), scene.tell(told)]);
      claimEqual(await scene.entriesOf(contact), 1, 'the number of entries');
    });

    test('leaves alone a contact that has ended before it was told of it', async scene => {
      const contact = await scene.citizen.open();
      const told = await scene.eventsOf(contact);
      await scene.citizen.end(contact);
      const ended = await scene.eventsOf(contact);
      await scene.tell(told);
      claimEqual(await scene.eventsOf(contact), ended, 'the log');
    });

    test('hears its own events, and those of its contacts, without answering them for ever', async scene => {
      const contact = await scene.citizen.open();
      await scene.citizen.write(contact);
      let told: ReadableEvent[] = [];
      for (let round = 0; round < 10; round += 1) {
        const all = await scene.eventsOf(contact);
        if (all.length === told.length) return;
        await scene.tell(all.slice(told.length));
        told = all;
      }
      claim(false, 'the backend keeps answering its own events');
    });

    test('bears nothing, erased payloads, kinds it does not know and contacts that are gone', async scene => {
      await scene.tell([]);
      const contact = await scene.citizen.open();
      const [opened] = await scene.eventsOf(contact);
      claim(opened !== undefined, 'the contact has no events');
      await scene.tell([{ ...opened, payload: null }] as ReadableEvent[]);
      await scene.tell([{ ...opened, n: 90, kind: 'invented-later' } as unknown as ReadableEvent]);
      await scene.tell([{ ...opened, contact: 'purged-long-ago' }]);
    });

    test('says in known words whether it would answer', async ({ backend, site }) => {
      const { state, reason } = await backend.availability(site, 'chat');
      claim(STATES.includes(state), `"${state}" is no state`);
      claim(state !== 'available' || reason === undefined, 'what is available needs no reason');
      const elsewhere = await backend.availability('no-such-site', 'chat');
      claim(elsewhere.state !== 'available', 'a site that does not exist is said to be available');
    });

    test('closes, and closes again', async ({ backend }) => {
      await backend.close();
      await backend.close();
    });
  });

  describe('commands of a backend', () => {
    test('that are repeated do it once and answer the same number', async scene => {
      const contact = await scene.citizen.open();
      const command = scene.command(contact, 'one', { kind: 'message', agent: ANA, text: 'Ya lo reviso' });
      const first = await scene.post(command);
      const again = await scene.post(command);
      claim(
        first.status === 'stored' && again.status === 'duplicate',
        `${first.status}, then ${again.status}`,
      );
      claimEqual(again.send.n, first.send?.n, 'the number');
      const other = await scene.post({ ...command, text: 'Otra cosa' } as BackendCommand);
      claimEqual(other, { status: 'refused', code: 'send-conflict' }, 'the answer');
    });

    test('whose ids are used for something else are refused, whatever it is', async scene => {
      const [contact, elsewhere] = [await scene.citizen.open(), await scene.citizen.open()];
      for (const act of ACTS) {
        const command = scene.command(contact, act.kind, act);
        claimEqual((await scene.post(command)).status, 'stored', act.kind);
        claimEqual((await scene.post(command)).status, 'duplicate', `${act.kind} again`);
        const moved = await scene.post({ ...command, contact: elsewhere });
        claimEqual(moved, { status: 'refused', code: 'send-conflict' }, `${act.kind} of another contact`);
        for (const other of [...ACTS, ...OTHER_ACTS]) {
          if (ACTS.includes(other) && other.kind === act.kind) continue;
          const outcome = await scene.post({ ...command, ...other } as BackendCommand);
          claimEqual(outcome, { status: 'refused', code: 'send-conflict' }, `${other.kind} for ${act.kind}`);
        }
      }
    });

    test('that come too late are refused, and the log stays as it is', async scene => {
      const contact = await scene.citizen.open();
      await scene.citizen.end(contact);
      const before = await scene.eventsOf(contact);
      for (const act of ACTS) {
        const outcome = await scene.post(scene.command(contact, act.kind, act));
        claimEqual(outcome, { status: 'refused', code: 'contact-closed' }, act.kind);
        const nowhere = await scene.post(scene.command('no-such-contact', act.kind, act));
        claimEqual(nowhere, { status: 'refused', code: 'contact-not-found' }, act.kind);
      }
      claimEqual(await scene.eventsOf(contact), before, 'the log');
    });

    test('do not queue as new what is queued or held already', async scene => {
      const contact = await scene.citizen.open();
      const enter: Act = { kind: 'enter-queue', skills: [], reason: 'opened' };
      await scene.post(scene.command(contact, 'one', enter));
      const twice = await scene.post(scene.command(contact, 'two', enter));
      claimEqual(twice, { status: 'refused', code: 'offer-gone' }, 'the answer while it is queued');
      await scene.post(scene.command(contact, 'three', { kind: 'assign', agent: ANA }));
      const late = await scene.post(scene.command(contact, 'four', enter));
      claimEqual(late, { status: 'refused', code: 'offer-gone' }, 'the answer while it is held');
    });

    test('take a contact through the queue to an agent and to its end', async scene => {
      const contact = await scene.citizen.open();
      for (const act of ACTS) {
        const outcome = await scene.post(scene.command(contact, act.kind, act));
        claimEqual(outcome.status, 'stored', act.kind);
      }
      const kinds = (await scene.eventsOf(contact)).slice(2).map(event => event.kind);
      claimEqual(kinds, ['queue-entered', 'queue-left', 'assigned', 'message', 'closed'], 'the log');
    });
  });
}

const ANA = { id: 'ana', name: 'Ana' };

type Act = BackendCommand extends infer Command
  ? Command extends BackendCommand
    ? Omit<Command, 'id' | 'site' | 'contact'>
    : never
  : never;

const ACTS: Act[] = [
  { kind: 'enter-queue', skills: [], reason: 'opened' },
  { kind: 'assign', agent: ANA },
  { kind: 'message', agent: ANA, text: 'Buenos días' },
  { kind: 'close' },
];

/** The same in kind as those above, and different. */
const OTHER_ACTS: Act[] = [
  { kind: 'enter-queue', skills: ['lengua-de-senas'], reason: 'opened' },
  { kind: 'enter-queue', skills: [], reason: 'reopened' },
  { kind: 'assign', agent: { id: 'luis', name: 'Luis' } },
  { kind: 'message', agent: ANA, text: 'Buenas tardes' },
  { kind: 'message', agent: { id: 'luis', name: 'Luis' }, text: 'Buenos días' },
];

type Scene = ReturnType<typeof sceneOf>;

function sceneOf(fixture: BackendFixture) {
  const { backend, storage, log, site, now, settled } = fixture;
  const commands = createBackendCommands({ log, runtime: { now }, name: 'contract' });
  const eventsOf = (contact: ContactId) => new ContactReader(storage.db).events(site, contact, 0, 10_000);
  return {
    ...fixture,
    citizen: createCitizen(log, site, now),
    tell: async (events: ReadableEvent[]) => {
      await backend.handle(site, events);
      await settled();
    },
    post: (command: BackendCommand) => commands.post(command),
    command: (contact: ContactId, id: string, act: Act) => ({
      site,
      contact,
      id: `${contact}:${id}`,
      ...act,
    }),
    eventsOf,
    entriesOf: async (contact: ContactId) =>
      (await eventsOf(contact)).filter(event => event.kind === 'queue-entered').length,
  };
}
