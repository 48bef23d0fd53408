import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { ServerFrame, StreamRequest } from '@ventanilla/protocol';
import { createNodeServer, type NodeServer } from '../../adapters/node/node-server.ts';
import {
  type AgentCredentials,
  type HandlerFixture,
  message,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';

describe('following contacts over HTTP', { timeout: 180_000 }, () => {
  let server: HandlerFixture;
  let node: NodeServer;
  let base: string;
  const open: AbortController[] = [];

  before(async () => {
    server = await startHandler();
    node = createNodeServer({ handler: server.handler });
    base = `http://127.0.0.1:${await node.listen(0, '127.0.0.1')}`;
  });
  afterEach(() => {
    for (const request of open.splice(0)) request.abort();
  });
  after(async () => {
    await node.close();
    await server.close();
  });

  function ask(request: StreamRequest, who: { token: string } | { agent: AgentCredentials }) {
    const abort = new AbortController();
    open.push(abort);
    const headers: Record<string, string> =
      'token' in who
        ? { authorization: `Bearer ${who.token}` }
        : { cookie: who.agent.cookie, 'ventanilla-csrf': who.agent.csrf };
    return fetch(`${base}/v1/sites/ciudad/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
      signal: abort.signal,
    });
  }

  async function poll(request: Omit<StreamRequest, 'hold'>, who: Parameters<typeof ask>[1]) {
    const text = await (await ask({ ...request, hold: 'poll' }, who)).text();
    const frames = text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as ServerFrame);
    const mark = frames.find(frame => frame.type === 'mark')?.mark ?? assert.fail('no mark');
    return { frames, mark, numbers: numbersOf(frames) };
  }

  async function citizen() {
    const token = newToken();
    const contact = await server.open(token);
    const write = async (text: string): Promise<number> => {
      const path = `${CONTACTS}/${contact}/messages`;
      return (await server.call('POST', path, { token, body: message(text) })).body.n;
    };
    await server.until(async () => {
      const { body } = await server.call('GET', `${CONTACTS}/${contact}/events`, { token });
      return body.lastN === 3;
    });
    return { token, contact, write };
  }

  it('tells what was written before and what is written then, each once and in order', async () => {
    const { token, contact, write } = await citizen();
    const answer = await ask({ watch: [{ contact, after: 0 }], hold: 'stream' }, { token });
    assert.equal(answer.headers.get('content-type'), 'application/x-ndjson');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('x-accel-buffering'), 'no');
    const lines = linesOf(answer);
    const frames: ServerFrame[] = [];
    for await (const frame of lines) {
      frames.push(frame);
      if (numbersOf(frames).at(-1) === 3 && numbersOf(frames).length === 3) await write('ya está');
      if (numbersOf(frames).includes(4)) break;
    }
    assert.equal(frames[0]?.type, 'welcome');
    assert.deepEqual(numbersOf(frames), [1, 2, 3, 4]);
  });

  it('answers a poll once there is something new, and not before', async () => {
    const { token, contact, write } = await citizen();
    const first = await poll({ watch: [{ contact, after: 0 }] }, { token });
    assert.deepEqual(first.numbers, [1, 2, 3]);
    let isAnswered = false;
    const second = poll({ watch: [{ contact, after: 3 }], mark: first.mark }, { token }).finally(() => {
      isAnswered = true;
    });
    // A whole other poll begins and ends in the meantime.
    await poll({ watch: [{ contact, after: 0 }] }, { token });
    assert.equal(isAnswered, false);
    await write('uno');
    assert.deepEqual((await second).numbers, [4]);
  });

  it('tells an agent of inbox changes between two polls by the mark', async () => {
    const agent = await server.signIn();
    const { mark } = await poll({ watch: [] }, { agent });
    await citizen();
    const next = await poll({ watch: [], mark }, { agent });
    assert.notEqual(next.mark, mark);
  });

  it('tells of read marks that moved between two polls', async () => {
    const { token, contact } = await citizen();
    const { mark } = await poll({ watch: [{ contact, after: 3 }] }, { token });
    await server.call('PUT', `${CONTACTS}/${contact}/read`, { token, body: { n: 2 } });
    const { frames } = await poll({ watch: [{ contact, after: 3 }], mark }, { token });
    assert.equal(frames.find(frame => frame.type === 'watching')?.read.citizen, 2);
  });

  it('passes on that the other side is writing, told over HTTP', async () => {
    const agent = await server.signIn('mora');
    const { token, contact } = await citizen();
    const watch = [{ contact, after: 3 }];
    const told = `${CONTACTS}/${contact}/typing`;
    let isHeard = false;
    // A poll may end with something else, such as a change of the inbox.
    const hear = async () => {
      let { mark } = await poll({ watch }, { agent });
      while (!isHeard) {
        const answer = await poll({ watch, mark }, { agent });
        mark = answer.mark;
        isHeard = answer.frames.some(frame => frame.type === 'typing' && frame.party === 'citizen');
      }
    };
    const hearing = hear();
    await server.until(async () => {
      assert.equal((await server.call('POST', told, { token, body: { typing: true } })).status, 204);
      return isHeard;
    });
    await hearing;
    const stranger = await server.call('POST', told, {
      token: (await citizen()).token,
      body: { typing: true },
    });
    assert.equal(stranger.status, 404);
  });

  it('refuses a contact of somebody else, and goes on with the others', async () => {
    const { token, contact } = await citizen();
    const other = await citizen();
    const watch = [
      { contact: other.contact, after: 0 },
      { contact, after: 2 },
    ];
    const { frames, numbers } = await poll({ watch }, { token });
    const refused = frames.find(frame => frame.type === 'refused');
    assert.deepEqual([refused?.contact, refused?.problem.code], [other.contact, 'contact-not-found']);
    assert.deepEqual(numbers, [3]);
  });

  it('is refused without a token, and ends for whoever takes theirs back', async () => {
    const { token, contact } = await citizen();
    const refused = await ask({ watch: [], hold: 'poll' }, { token: newToken() });
    assert.equal((await refused.json()).code, 'token-unknown');
    const answer = await ask({ watch: [{ contact, after: 3 }], hold: 'stream' }, { token });
    const frames: ServerFrame[] = [];
    for await (const frame of linesOf(answer)) {
      frames.push(frame);
      if (frame.type === 'mark') await server.call('DELETE', '/v1/sites/ciudad/visitor', { token });
    }
    const last = frames.at(-1);
    assert.equal(last?.type === 'goodbye' && last.problem.code, 'token-revoked');
  });
});

function numbersOf(frames: readonly ServerFrame[]): number[] {
  return frames.flatMap(frame => (frame.type === 'events' ? frame.events.map(({ n }) => n) : []));
}

async function* linesOf(answer: Response): AsyncGenerator<ServerFrame> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}
