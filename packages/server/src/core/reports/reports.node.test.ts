import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '@ventanilla/protocol';
import { type HandlerFixture, message, newToken, startHandler } from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';

const DESK = '/v1/sites/ciudad/agent';
const CONTACTS = '/v1/sites/ciudad/contacts';

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`reports on ${database}`, () => {
    const withServer = (name: string, body: (server: HandlerFixture) => Promise<void>) =>
      it(name, async t => {
        const own = await create();
        const storage = await own.open();
        await storage.migrate();
        const server = await startHandler({ storage, presenceLeaseMs: 3_600_000 });
        t.after(async () => {
          await server.close();
          await storage.close();
          await own.remove();
        });
        server.holdClock();
        await body(server);
      });

    withServer('count each time that a citizen came, as the log tells it', async server => {
      const supervisor = await server.signIn('jefa', 'supervisor');
      const agent = await server.signIn('ana');
      const today = await todayOf(server);
      const held = await queued(server);
      server.advance(30_000);
      await act(server, held.id, 'accept', { agent });
      const left = await queued(server);
      server.advance(200_000);
      await act(server, left.id, 'close', { token: left.token });
      await act(server, held.id, 'classification', { agent, more: { topic: 'Predial', zone: 'Centro' } });
      await act(server, held.id, 'close', { agent, more: { outcome: 'resolved' } });
      await act(server, held.id, 'rating', { token: held.token, more: { score: 5 } });
      await queued(server);

      const report = await server.until(async () => {
        const { body } = await server.call('GET', `${DESK}/reports?from=${today}&to=${today}`, {
          agent: supervisor,
        });
        const { abandoned, offered, ratings, waiting } = (body as Report).total;
        return offered === 3 && abandoned === 1 && ratings === 1 && waiting === 1 && (body as Report);
      });
      assert.deepEqual(report.total, {
        offered: 3,
        answered: 1,
        abandoned: 1,
        waiting: 1,
        selfService: 0,
        redirected: 0,
        botSessions: 0,
        wait: { mean: 30, median: 30, p90: 30 },
        serviceLevel: 0.5,
        serviceLevelOfOffered: 1 / 3,
        handlingSeconds: 200,
        selfServiceShare: 0,
        containment: null,
        ratings: 1,
        satisfaction: 1,
        callbacks: 0,
        callbacksReached: 0,
        callbacksKept: null,
        resolved: 1,
        unresolved: 0,
        resolvedShare: 1,
      } satisfies Report['total']);
      assert.equal(report.before.offered, 0);
      assert.deepEqual(
        report.by.topic.map(({ key, figures }) => [key, figures.offered]),
        [
          ['', 2],
          ['Predial', 1],
        ],
      );
      assert.deepEqual(
        report.by.zone.map(({ key }) => key),
        ['', 'Centro'],
      );
      assert.deepEqual(
        report.by.channel.map(({ key, figures }) => [key, figures.offered]),
        [['chat', 3]],
      );
      assert.deepEqual(
        report.by.day.map(({ key }) => key),
        [today],
      );
    });

    withServer(
      'count a contact that is reopened as another time, and one that returns as the same',
      async server => {
        const supervisor = await server.signIn('jefa', 'supervisor');
        const agent = await server.signIn('ana');
        const today = await todayOf(server);
        const contact = await queued(server);
        await act(server, contact.id, 'accept', { agent });
        server.advance(10_000);
        await act(server, contact.id, 'transfer', { agent, more: { to: { skills: [] } } });
        server.advance(40_000);
        await act(server, contact.id, 'accept', { agent });
        server.advance(20_000);
        await act(server, contact.id, 'close', { agent });
        await server.call('POST', `${CONTACTS}/${contact.id}/messages`, {
          token: contact.token,
          body: message('Algo más'),
        });
        const report = await server.until(async () => {
          const { body } = await server.call('GET', `${DESK}/reports?from=${today}&to=${today}`, {
            agent: supervisor,
          });
          return (body as Report).total.offered === 2 && (body as Report);
        });
        assert.equal(report.total.answered, 1);
        assert.equal(report.total.waiting, 1);
        // Without the time in the queue between the two.
        assert.equal(report.total.handlingSeconds, 30);
      },
    );

    withServer(
      'set each channel beside the days before, also one that is not used any more',
      async server => {
        const supervisor = await server.signIn('jefa', 'supervisor');
        await queued(server);
        await queued(server);
        const dayOf = (offset: number) =>
          new Date(server.runtime.now() - 5 * 3_600_000 + offset).toISOString().slice(0, 10);
        const [today, tomorrow] = [dayOf(0), dayOf(86_400_000)];
        const channelsOf = async (day: string) => {
          const { body } = await server.call('GET', `${DESK}/reports?from=${day}&to=${day}`, {
            agent: supervisor,
          });
          return (body as Report).by.channel.map(({ key, figures, before }) => [
            key,
            figures.offered,
            before?.offered,
          ]);
        };
        await server.until(async () => (await channelsOf(today))[0]?.[1] === 2);
        assert.deepEqual(await channelsOf(today), [['chat', 2, 0]]);
        assert.deepEqual(await channelsOf(tomorrow), [['chat', 0, 2]]);
      },
    );

    withServer(
      'count what an agent has told to be another body’s business, besides that it was answered',
      async server => {
        const supervisor = await server.signIn('jefa', 'supervisor');
        const agent = await server.signIn('ana');
        const today = await todayOf(server);
        const contact = await queued(server);
        await act(server, contact.id, 'accept', { agent });
        const more = { topic: 'Pasaporte', institution: 'Cancillería' };
        await act(server, contact.id, 'classification', { agent, more });
        await act(server, contact.id, 'close', { agent });
        const report = await server.until(async () => {
          const { body } = await server.call('GET', `${DESK}/reports?from=${today}&to=${today}`, {
            agent: supervisor,
          });
          return (body as Report).total.redirected === 1 && (body as Report);
        });
        assert.equal(report.total.answered, 1);
        assert.equal(report.total.selfService, 0);
        await act(server, contact.id, 'classification', { agent, more: { topic: 'Pasaporte' } });
        await server.until(async () => {
          const { body } = await server.call('GET', `${DESK}/reports?from=${today}&to=${today}`, {
            agent: supervisor,
          });
          return (body as Report).total.redirected === 0;
        });
      },
    );

    withServer('count how agents said that matters ended, and by topic and channel which', async server => {
      const supervisor = await server.signIn('jefa', 'supervisor');
      const agent = await server.signIn('ana');
      const today = await todayOf(server);
      for (const [topic, outcome] of [
        ['Predial', 'resolved'],
        ['Predial', 'resolved'],
        ['Alumbrado', 'unresolved'],
        ['Alumbrado', undefined],
      ]) {
        const { id } = await queued(server);
        await act(server, id, 'accept', { agent });
        await act(server, id, 'classification', { agent, more: { topic } });
        await act(server, id, 'close', { agent, more: { outcome } });
      }
      const report = await server.until(async () => {
        const { body } = await server.call('GET', `${DESK}/reports?from=${today}&to=${today}`, {
          agent: supervisor,
        });
        const { by, total } = body as Report;
        const isAll = total.answered === 4 && by.topic.every(({ key }) => key !== '');
        return isAll && total.resolved + total.unresolved === 3 && (body as Report);
      });
      const told = (key: 'channel' | 'topic') =>
        report.by[key].map(({ key: name, figures }) => [
          name,
          figures.resolved,
          figures.unresolved,
          figures.resolvedShare,
        ]);
      assert.deepEqual(told('channel'), [['chat', 2, 1, 2 / 3]]);
      assert.deepEqual(told('topic'), [
        ['Alumbrado', 0, 1, 0],
        ['Predial', 2, 0, 1],
      ]);
    });

    withServer('show who waits, for how long, and who has a break that is too long', async server => {
      const supervisor = await server.signIn('jefa', 'supervisor');
      const agent = await server.signIn('ana');
      await server.call('PUT', `${DESK}/presence`, { agent, body: { state: 'away', break: 'rest' } });
      await queued(server);
      server.advance(50_000);
      const early = (await server.call('GET', `${DESK}/board`, { agent: supervisor })).body;
      assert.equal(early.waiting, 1);
      assert.equal(early.longestWaitSeconds, 50);
      assert.equal(early.alarms, 0);
      assert.deepEqual(
        early.agents.map(({ id, state, break: kind, isOverLimit }: Record<string, unknown>) => ({
          id,
          state,
          kind,
          isOverLimit,
        })),
        [{ id: agent.id, state: 'away', kind: 'rest', isOverLimit: false }],
      );
      server.advance(900_000);
      const late = (await server.call('GET', `${DESK}/board`, { agent: supervisor })).body;
      assert.equal(late.alarms, 1);
      assert.equal(late.agents[0].isOverLimit, true);
    });

    withServer('are refused to who only answers, and for spans that make no sense', async server => {
      const agent = await server.signIn('ana');
      const supervisor = await server.signIn('jefa', 'supervisor');
      for (const path of ['board', 'staffing', 'reports?from=2026-03-02&to=2026-03-02']) {
        assert.equal((await server.call('GET', `${DESK}/${path}`, { agent })).body.code, 'role-insufficient');
      }
      for (const span of [
        'from=2026-03-03&to=2026-03-02',
        'from=2020-01-01&to=2026-03-02',
        'from=hoy&to=hoy',
      ]) {
        const { status } = await server.call('GET', `${DESK}/reports?${span}`, { agent: supervisor });
        assert.equal(status, 422, span);
      }
    });
  });
}

async function todayOf({ runtime }: HandlerFixture): Promise<string> {
  return new Date(runtime.now() - 5 * 3_600_000).toISOString().slice(0, 10);
}

async function queued(server: HandlerFixture): Promise<{ id: string; token: string }> {
  const token = newToken();
  const id = await server.open(token);
  await server.until(async () => {
    const row = await server.call('GET', `${CONTACTS}/${id}/events?after=0`, { token });
    return row.body.events.some(({ kind }: { kind: string }) => kind === 'queue-entered');
  });
  return { id, token };
}

async function act(
  server: HandlerFixture,
  contact: string,
  name: string,
  {
    more,
    ...who
  }: { more?: object } & Pick<Parameters<HandlerFixture['call']>[2] & object, 'agent' | 'token'>,
): Promise<void> {
  const body = { id: crypto.randomUUID(), ...more };
  const { status, body: answer } = await server.call('POST', `${CONTACTS}/${contact}/${name}`, {
    ...who,
    body,
  });
  assert.equal(status, 201, JSON.stringify(answer));
}
