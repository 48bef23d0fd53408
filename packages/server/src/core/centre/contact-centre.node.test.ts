import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { createSqliteStorage } from '../../adapters/sqlite/index.ts';
import type { CentreFixture } from '../../testing/centre-fixture.ts';
import { openCentre, SITE } from '../../testing/centre-fixture.ts';
import { ASK_AGAIN_MS } from './routing.ts';

const OFFER_MS = 30_000;
const LEASE_MS = 60_000;

describe('the built-in contact centre', () => {
  let folder: string;
  let fixture: CentreFixture;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-centre-'));
    const storage = await createSqliteStorage({ path: join(folder, 'centre.sqlite') });
    await storage.migrate();
    fixture = openCentre(storage);
  });

  afterEach(async () => {
    await fixture.centre.close();
    await fixture.storage.close();
    await rm(folder, { recursive: true });
    assert.deepEqual(fixture.runtime.errors, []);
  });

  it('queues a new contact, offers it, and gives it to the agent who accepts', async () => {
    const ana = await fixture.seat('Ana');
    const contact = await fixture.open();
    const offered = await fixture.untilOffered(contact, ana);
    assert.equal(offered.status, 'waiting');
    assert.equal(offered.offer_expires_at, fixture.runtime.now() + OFFER_MS);

    const outcome = await accept(contact, ana);
    assert.equal(outcome.status, 'stored');
    assert.deepEqual(await story(contact), [
      'contact-opened',
      'message',
      'queue-entered opened',
      'queue-left assigned',
      'assigned ana',
    ]);
    assert.deepEqual(await standing(contact), { status: 'assigned', agent: 'ana', offeredTo: null });
  });

  it('offers what waits as soon as somebody becomes available', async () => {
    const contact = await fixture.open();
    await fixture.untilQueued(contact);
    assert.deepEqual((await fixture.centre.queueStandings(SITE)).get(contact), { position: 1 });
    const ana = await fixture.seat('Ana');
    await fixture.untilOffered(contact, ana);
  });

  it('answers a repeated accept with the same number', async () => {
    const ana = await fixture.seat('Ana');
    const contact = await fixture.open();
    await fixture.untilOffered(contact, ana);
    const id = randomUUID();
    const first = await accept(contact, ana, id);
    const again = await accept(contact, ana, id);
    assert.equal(again.status, 'duplicate');
    assert.ok(first.status === 'stored' && again.status === 'duplicate');
    assert.equal(again.send.n, first.send?.n);
  });

  it('gives a contact to one of two agents who reach for it at once', async () => {
    const contact = await fixture.open();
    await fixture.untilQueued(contact);
    const [ana, luz] = [await fixture.hire('Ana'), await fixture.hire('Luz')];
    const outcomes = await Promise.all([accept(contact, ana), accept(contact, luz)]);
    assert.deepEqual(outcomes.map(outcome => outcome.status).sort(), ['refused', 'stored']);
    assert.equal((await story(contact)).filter(line => line.startsWith('assigned')).length, 1);
  });

  it('refuses to give what is offered to a colleague, or asks for a skill the agent lacks', async () => {
    const ana = await fixture.seat('Ana', ['pagos']);
    const luz = await fixture.hire('Luz');
    const contact = await fixture.open();
    await fixture.untilOffered(contact, ana);
    assert.deepEqual(await accept(contact, luz), { status: 'refused', code: 'offer-gone' });
    assert.deepEqual(await accept('nobody-knows-it', ana), { status: 'refused', code: 'contact-not-found' });
    await accept(contact, ana);
    await transfer(contact, ana, { skills: ['pagos'] });
    await fixture.centre.setPresence(SITE, ana.id, 'away');
    assert.deepEqual(await accept(contact, luz), { status: 'refused', code: 'agent-not-able' });
  });

  it('asks somebody else when an agent declines, and the contact keeps its place', async () => {
    const ana = await fixture.seat('Ana');
    const contact = await fixture.open();
    const { queued_at } = await fixture.untilOffered(contact, ana);
    fixture.runtime.pass(1_000);
    const luz = await fixture.seat('Luz');
    assert.deepEqual(await decline(contact, ana), { status: 'done' });
    assert.equal((await fixture.untilOffered(contact, luz)).queued_at, queued_at);
    assert.deepEqual(await decline(contact, ana), { status: 'done' }, 'repeating it does no harm');
    assert.equal((await fixture.untilOffered(contact)).offered_to, 'luz');
  });

  it('asks the only able agent again after a pause', async () => {
    const ana = await fixture.seat('Ana');
    const contact = await fixture.open();
    await fixture.untilOffered(contact, ana);
    await decline(contact, ana);
    assert.equal((await standing(contact)).offeredTo, null);
    fixture.runtime.pass(ASK_AGAIN_MS);
    await fixture.untilOffered(contact, ana);
  });

  it('asks somebody else when an offer runs out, and leaves the agent available', async () => {
    const ana = await fixture.seat('Ana');
    const contact = await fixture.open();
    await fixture.untilOffered(contact, ana);
    const luz = await fixture.seat('Luz');
    fixture.runtime.pass(OFFER_MS);
    await fixture.untilOffered(contact, luz);
    assert.equal(await fixture.centre.presence(SITE, ana.id), 'available');
  });

  it('refuses to decline what was never offered', async () => {
    const ana = await fixture.hire('Ana');
    const contact = await fixture.open();
    assert.deepEqual(await decline(contact, ana), { status: 'refused', code: 'offer-gone' });
    assert.deepEqual(await decline('nobody-knows-it', ana), { status: 'refused', code: 'contact-not-found' });
  });

  it('puts a contact that begins again back into the queue, once', async () => {
    const ana = await fixture.seat('Ana');
    const contact = await fixture.open();
    await fixture.untilOffered(contact, ana);
    await accept(contact, ana);
    await fixture.end(contact);
    await fixture.write(contact);
    await fixture.untilOffered(contact, ana);
    await fixture.write(contact);
    await accept(contact, ana);
    assert.deepEqual((await story(contact)).slice(5), [
      'closed',
      'message',
      'queue-entered reopened',
      'message',
      'queue-left assigned',
      'assigned ana',
    ]);
  });

  it('frees the agent when a citizen leaves while being offered', async () => {
    const ana = await fixture.seat('Ana');
    const contacts = [];
    for (let i = 0; i < 4; i += 1) contacts.push(await fixture.open());
    const [first, , , fourth] = contacts as [string, string, string, string];
    await fixture.untilQueued(fourth);
    await fixture.untilOffered(first, ana);
    assert.equal((await standing(fourth)).offeredTo, null, 'three places, and three are offered');
    await fixture.end(first);
    await fixture.untilOffered(fourth, ana);
    assert.deepEqual(await accept(first, ana), { status: 'refused', code: 'offer-gone' });
  });

  it('asks the agent who has been idle for longer, not the one who has just become free', async () => {
    const ana = await fixture.seat('Ana');
    fixture.runtime.pass(1_000);
    const luz = await fixture.seat('Luz');
    const contact = await fixture.open();
    await fixture.untilOffered(contact, ana);
    await accept(contact, ana);
    fixture.runtime.pass(1_000);
    await fixture.end(contact);
    await fixture.untilOffered(await fixture.open(), luz);
  });

  it('tells each contact its place, which only gets better', async () => {
    const [first, second] = [await fixture.open(), await fixture.open()];
    await Promise.all([fixture.untilQueued(first), fixture.untilQueued(second)]);
    const places = async () => {
      const standings = await fixture.centre.queueStandings(SITE);
      return [first, second].map(contact => standings.get(contact)?.position);
    };
    assert.deepEqual((await places()).sort(), [1, 2]);
    const ana = await fixture.hire('Ana');
    await accept(first, ana);
    assert.deepEqual(await places(), [undefined, 1]);
  });

  it('tells how long the wait will be, once it has seen enough contacts', async () => {
    const ana = await fixture.seat('Ana');
    for (let handled = 0; handled < 5; handled += 1) {
      const contact = await fixture.open();
      await fixture.untilOffered(contact, ana);
      fixture.runtime.pass(10_000);
      await accept(contact, ana);
      for (let passed = 0; passed < 240_000; passed += 40_000) {
        fixture.runtime.pass(40_000); // Less than a lease, which would end while nobody renews it.
        await fixture.centre.renewPresences(SITE, [ana.id]);
      }
      await fixture.end(contact);
    }
    const held = [await fixture.open(), await fixture.open(), await fixture.open()];
    for (const contact of held) {
      await fixture.untilOffered(contact, ana);
      await accept(contact, ana);
    }
    const first = await fixture.open();
    await fixture.untilQueued(first);
    const { standing, availability } = {
      standing: (await fixture.centre.queueStandings(SITE)).get(first),
      availability: await fixture.centre.availability(SITE, 'chat'),
    };
    const likely = [standing?.expectedWait?.likelySeconds, availability.expectedWait?.likelySeconds];
    assert.ok(likely.every(seconds => seconds !== undefined && seconds > 0 && seconds < 180));
    assert.deepEqual(standing, {
      position: 1,
      expectedWait: { minSeconds: 0, maxSeconds: 180, likelySeconds: likely[0] },
    });
    assert.deepEqual(availability, {
      state: 'busy',
      reason: 'all-agents-busy',
      expectedWait: { minSeconds: 0, maxSeconds: 240, likelySeconds: likely[1] },
    });
    await fixture.centre.setPresence(SITE, ana.id, 'away');
    assert.deepEqual((await fixture.centre.queueStandings(SITE)).get(first), { position: 1 });
  });

  describe('transfers', () => {
    it('go to the queue of other skills, before those who came later', async () => {
      const ana = await fixture.seat('Ana');
      const contact = await fixture.open();
      await fixture.untilOffered(contact, ana);
      await accept(contact, ana);
      await fixture.hire('Luz', ['pagos']);
      fixture.runtime.pass(1_000);
      const later = await fixture.open();
      const { queued_at: laterPlace } = await fixture.untilQueued(later);
      const id = randomUUID();
      const outcome = await transfer(contact, ana, { skills: ['pagos'] }, id);
      assert.equal(outcome.status, 'stored');
      assert.equal((await transfer(contact, ana, { skills: ['pagos'] }, id)).status, 'duplicate');
      assert.deepEqual(await transfer(contact, ana, { skills: [] }, id), {
        status: 'refused',
        code: 'send-conflict',
      });
      assert.deepEqual((await story(contact)).slice(5), ['transferred', 'queue-entered transferred']);
      const row = await fixture.untilQueued(contact);
      assert.deepEqual(JSON.parse(row.skills), ['pagos']);
      assert.ok((row.queued_at ?? Number.POSITIVE_INFINITY) < (laterPlace ?? 0));
    });

    it('go to one colleague, and to the queue when she declines', async () => {
      const ana = await fixture.seat('Ana');
      const contact = await fixture.open();
      await fixture.untilOffered(contact, ana);
      await accept(contact, ana);
      const [luz, sol] = [await fixture.seat('Luz'), await fixture.seat('Sol')];
      await transfer(contact, ana, { agentId: sol.id });
      assert.equal((await standing(contact)).offeredTo, 'sol');
      await decline(contact, sol);
      assert.equal((await standing(contact)).offeredTo, luz.id, 'not to Ana, who handed it on');
    });

    it('are refused for good reasons', async () => {
      const ana = await fixture.seat('Ana');
      const contact = await fixture.open();
      await fixture.untilOffered(contact, ana);
      const refused = async (to: { skills: string[] } | { agentId: string }, by = ana) => {
        const outcome = await transfer(contact, by, to);
        return outcome.status === 'refused' ? outcome.code : outcome.status;
      };
      assert.equal(await refused({ skills: [] }), 'not-assigned-to-you');
      await accept(contact, ana);
      const luz = await fixture.hire('Luz');
      assert.equal(await refused({ skills: [] }, luz), 'not-assigned-to-you');
      assert.equal(await refused({ agentId: 'nobody' }), 'agent-not-found');
      assert.equal(await refused({ agentId: luz.id }), 'agent-not-able', 'not at work');
      assert.equal(await refused({ agentId: ana.id }), 'agent-not-able', 'herself');
      assert.equal(await refused({ skills: ['nobody-has-it'] }), 'agent-not-able');
      assert.equal((await standing(contact)).agent, 'ana');
    });
  });

  describe('presence', () => {
    it('lasts as long as there are signs of life', async () => {
      const ana = await fixture.seat('Ana');
      const contact = await fixture.open();
      await fixture.untilOffered(contact, ana);
      await accept(contact, ana);
      for (let i = 0; i < 3; i += 1) {
        fixture.runtime.pass(LEASE_MS - 1);
        await fixture.centre.renewPresences(SITE, [ana.id]);
      }
      assert.equal(await fixture.centre.presence(SITE, ana.id), 'available');
      assert.equal((await standing(contact)).agent, 'ana');
    });

    it('ends without them, and what the agent held waits at its place again', async () => {
      const ana = await fixture.seat('Ana');
      const [held, offered] = [await fixture.open(), await fixture.open()];
      await Promise.all([fixture.untilOffered(held, ana), fixture.untilOffered(offered, ana)]);
      await accept(held, ana);
      const { opened_at } = await fixture.until(held, row => row.agent === 'ana');
      fixture.runtime.pass(LEASE_MS);
      const back = await fixture.until(held, row => row.status === 'waiting');
      assert.equal(back.queued_at, opened_at);
      assert.equal((await story(held)).at(-1), 'queue-entered returned');
      await fixture.until(offered, row => row.offered_to === null);
      assert.equal(await fixture.centre.presence(SITE, ana.id), 'offline');
      await fixture.centre.renewPresences(SITE, [ana.id]);
      assert.equal(
        await fixture.centre.presence(SITE, ana.id),
        'offline',
        'a late sign of life is no sign-in',
      );
    });

    it('ends for everybody, also where it cannot be ended now for one of them', {
      timeout: 30_000,
    }, async () => {
      const [held, other] = [await fixture.open(), await fixture.open()];
      for (const [contact, name] of [
        [held, 'Ana'],
        [other, 'Beto'],
      ] as const) {
        const agent = await fixture.hire(name);
        await fixture.centre.setPresence(SITE, agent.id, 'away');
        assert.equal((await accept(contact, agent)).status, 'stored');
      }
      const change = (statement: RawBuilder<unknown>) =>
        fixture.storage.transaction(tx => statement.execute(tx.db));
      await change(sql`create trigger stays before insert on agent_states when new.agent = 'ana'
        begin select raise(abort, 'she cannot be given up'); end`);
      fixture.runtime.pass(LEASE_MS);
      await fixture.until(other, row => row.status === 'waiting');
      await change(sql`drop trigger stays`);
      fixture.runtime.pass(LEASE_MS);
      await fixture.until(held, row => row.status === 'waiting');
      assert.deepEqual(
        fixture.runtime.errors.splice(0).map(({ event }) => event),
        ['lease-not-ended'],
      );
    });

    it('do not end while no server runs, and begin anew with the next', async () => {
      const ana = await fixture.seat('Ana');
      const contact = await fixture.open();
      await fixture.untilOffered(contact, ana);
      await accept(contact, ana);
      await fixture.centre.close();
      const { runtime, storage } = fixture;
      runtime.pass(10 * LEASE_MS);
      fixture = openCentre(storage, { runtime });
      // Somebody who comes now is offered to her, once the new server has looked at what was due.
      await fixture.untilOffered(await fixture.open(), ana);
      assert.equal(await fixture.centre.presence(SITE, ana.id), 'available');
      assert.equal((await standing(contact)).agent, 'ana');
      runtime.pass(LEASE_MS);
      await fixture.until(contact, row => row.status === 'waiting');
    });

    it('moves everything to a colleague when the agent signs out', async () => {
      const ana = await fixture.seat('Ana');
      const contact = await fixture.open();
      await fixture.untilOffered(contact, ana);
      await accept(contact, ana);
      const luz = await fixture.seat('Luz');
      await fixture.centre.setPresence(SITE, ana.id, 'offline');
      await fixture.untilOffered(contact, luz);
    });

    it('takes offers back from an agent who goes away, who keeps what she holds', async () => {
      const ana = await fixture.seat('Ana');
      const [held, offered] = [await fixture.open(), await fixture.open()];
      await Promise.all([fixture.untilOffered(held, ana), fixture.untilOffered(offered, ana)]);
      await accept(held, ana);
      await fixture.centre.setPresence(SITE, ana.id, 'away');
      assert.equal((await standing(held)).agent, 'ana');
      assert.equal((await standing(offered)).offeredTo, null);
    });

    it('begins with accepting, so that nobody holds a contact unwatched', async () => {
      const ana = await fixture.hire('Ana');
      const contact = await fixture.open();
      await fixture.untilQueued(contact);
      await accept(contact, ana);
      assert.equal(await fixture.centre.presence(SITE, ana.id), 'away');
      fixture.runtime.pass(LEASE_MS);
      await fixture.until(contact, row => row.status === 'waiting');
    });
  });

  it('asks for the skills that the site names for the channel', async () => {
    const { storage, runtime } = fixture;
    await fixture.centre.close();
    fixture = openCentre(storage, { runtime, skills: ['chat', 'español'] });
    const contact = await fixture.open();
    const { skills } = await fixture.untilQueued(contact);
    assert.deepEqual(JSON.parse(skills), ['chat', 'español']);
    const ana = await fixture.seat('Ana', ['chat']);
    assert.deepEqual(await accept(contact, ana), { status: 'refused', code: 'agent-not-able' });
    const luz = await fixture.seat('Luz', ['español', 'pagos', 'chat']);
    await fixture.untilOffered(contact, luz);
  });

  it('goes on after a restart with what was opened, offered and held meanwhile', async () => {
    const ana = await fixture.seat('Ana');
    const [held, offered] = [await fixture.open(), await fixture.open()];
    await Promise.all([fixture.untilOffered(held, ana), fixture.untilOffered(offered, ana)]);
    await accept(held, ana);
    const { storage, runtime } = fixture;
    await fixture.centre.close();
    const opened = await fixture.open();
    await fixture.write(held);
    assert.deepEqual(await story(opened), ['contact-opened', 'message'], 'nobody listens');
    runtime.pass(OFFER_MS);

    fixture = openCentre(storage, { runtime });
    const luz = await fixture.seat('Luz');
    await fixture.untilOffered(offered, luz);
    await fixture.untilOffered(opened);
    assert.equal((await standing(held)).agent, 'ana');
    assert.equal((await story(held)).filter(line => line.startsWith('queue-entered')).length, 1);
  });

  it('says whether somebody would answer now', async () => {
    const now = () => fixture.centre.availability(SITE, 'chat');
    assert.deepEqual(await now(), { state: 'busy', reason: 'no-agents' });
    const ana = await fixture.seat('Ana');
    assert.deepEqual(await now(), { state: 'available' });
    await fixture.centre.setPresence(SITE, ana.id, 'away');
    assert.deepEqual(await now(), { state: 'busy', reason: 'all-agents-busy' });
    await fixture.centre.setPresence(SITE, ana.id, 'available');
    const contacts = [await fixture.open(), await fixture.open(), await fixture.open()];
    for (const contact of contacts) await fixture.untilOffered(contact, ana);
    assert.deepEqual(await now(), { state: 'busy', reason: 'all-agents-busy' });
  });

  function accept(contact: string, agent: { id: string; name: string; skills: string[] }, id = randomUUID()) {
    return fixture.centre.accept({ site: SITE, contact, agent, id });
  }

  function decline(contact: string, agent: { id: string; name: string }) {
    return fixture.centre.decline({ site: SITE, contact, agent });
  }

  function transfer(
    contact: string,
    agent: { id: string; name: string },
    to: { skills: string[] } | { agentId: string },
    id = randomUUID(),
  ) {
    return fixture.centre.transfer({ site: SITE, contact, agent, id, to });
  }

  /** The log of a contact in one word or two for each event. */
  async function story(contact: string): Promise<string[]> {
    return (await fixture.events(contact)).map(event => {
      if (event.kind === 'queue-entered' || event.kind === 'queue-left')
        return `${event.kind} ${event.payload?.reason}`;
      return event.kind === 'assigned' ? `assigned ${event.payload?.agent.id}` : event.kind;
    });
  }

  async function standing(contact: string) {
    const row = await fixture.until(contact, () => true);
    return { status: row.status, agent: row.agent, offeredTo: row.offered_to };
  }
});
