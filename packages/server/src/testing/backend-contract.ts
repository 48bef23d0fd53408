import type { ContactId, ReadableEvent, SiteId } from '@ventanilla/protocol';
import { createBackendCommands } from '../core/backend-commands.ts';
import type { ContactLog } from '../core/log/contact-log.ts';
import type { BackendCommand, ContactBackend } from '../core/ports/backend.ts';
import type { Storage } from '../core/ports/storage.ts';
import { createCitizen } from './citizen.ts';
import { claim, claimEqual } from './claims.ts';

/** A backend to try, of a site that has a chat. It has not been started: the contract tells it of events by hand. */
export interface BackendFixture {
  backend: ContactBackend;
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
      try {
        await body(sceneOf(fixture));
      } finally {
        await fixture.backend.close();
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
      const entries = (await scene.eventsOf(contact)).filter(event => event.kind === 'queue-entered');
      claim(entries.length <= 1, `the contact came into the queue ${entries.length} times`);
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

type Scene = ReturnType<typeof sceneOf>;

function sceneOf(fixture: BackendFixture) {
  const { backend, storage, log, site, now } = fixture;
  const commands = createBackendCommands({ log, runtime: { now }, name: 'contract' });
  return {
    ...fixture,
    citizen: createCitizen(log, site, now),
    tell: (events: ReadableEvent[]) => backend.handle(site, events),
    post: (command: BackendCommand) => commands.post(command),
    command: (contact: ContactId, id: string, act: Act) => ({
      site,
      contact,
      id: `${contact}:${id}`,
      ...act,
    }),
    eventsOf: async (contact: ContactId) => {
      const { events } = await storage.readFeed(site, '', 10_000);
      return events.filter(event => event.contact === contact);
    },
  };
}
