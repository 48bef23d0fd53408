import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { ERROR_STATUS, type ErrorCode, type ServerFrame } from '@ventanilla/protocol';
import { openApiDocument } from '@ventanilla/protocol/schemas';
import { type Random, seededRandom } from '../faults/random.ts';
import { type Answer, converse, exchange, type SocketAnswer, utter } from './exchange.ts';
import { frameCase, helloFrame } from './frame-cases.ts';
import { type FuzzTown, foundFuzzTown } from './fuzz-town.ts';
import { oddText, pick } from './odd-values.ts';
import { rawCase } from './raw-cases.ts';
import { operationsOf, type RequestCase, requestCase } from './request-cases.ts';

/** `VENTANILLA_SEED` plays other cases, or those of a failure again. */
const SEED = Number(process.env['VENTANILLA_SEED'] ?? 311);
const REQUESTS = 6_000;
const CONVERSATIONS = 1_440;
const FRAMES_EACH = 5;
const UTTERANCES = 400;
const AT_ONCE = 8;

/** Answers of the router itself, which the document need not name for each operation. */
const STATUSES_OF_NO_OPERATION = [204, 404, 405];
const FRAME_TYPES: readonly ServerFrame['type'][] = [
  'welcome',
  'watching',
  'events',
  'stored',
  'refused',
  'typing',
  'read',
  'queue',
  'inbox',
  'presence',
  'pong',
  'goodbye',
];

describe(`a server that is sent nonsense (seed ${SEED})`, () => {
  let town: FuzzTown;
  let bystanders: unknown;
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  before(async () => {
    town = await foundFuzzTown();
    bystanders = await town.bystandersView();
  });
  after(async () => {
    agent.destroy();
    await town.close();
  });

  it('answers every request as the OpenAPI document says, and never with a failure of its own', async () => {
    const operations = operationsOf(openApiDocument('0.0.0-fuzz'));
    const statuses = new Map<number, number>();
    await play(REQUESTS, async random => {
      const sent = requestCase(operations, town, random);
      const answer = await exchange(town.port, agent, sent);
      if (answer === undefined) return;
      if (answer.status === 204 && sent.method === 'DELETE') await town.renew();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      assert.deepEqual(wrongWith(answer, sent), [], described(sent, answer));
    });
    // A fuzzer whose every request is turned away at the door tries nothing.
    for (const status of [200, 201, 204, 401, 404, 409, 422]) {
      assert.ok((statuses.get(status) ?? 0) > 5, `${status} was answered ${statuses.get(status) ?? 0} times`);
    }
    assert.deepEqual(town.failures, []);
  });

  it('answers every frame or shows the socket out, and never with a failure of its own', async () => {
    const types = new Map<string, number>();
    await play(CONVERSATIONS, async random => {
      const frames = [await hello(town, random)];
      while (frames.length < FRAMES_EACH) frames.push(frameCase(town, random));
      const answer = await converse(town.port, frames);
      for (const text of answer.frames) {
        const { type } = JSON.parse(text) as ServerFrame;
        types.set(type, (types.get(type) ?? 0) + 1);
      }
      assert.deepEqual(
        wrongInTalk(answer),
        [],
        JSON.stringify({ frames: frames.map(String), answer }).slice(0, 4_000),
      );
    });
    for (const type of ['welcome', 'watching', 'events', 'stored', 'refused', 'goodbye']) {
      assert.ok((types.get(type) ?? 0) > 5, `${type} was said ${types.get(type) ?? 0} times`);
    }
    assert.deepEqual(town.failures, []);
  });

  it('ends connections that speak no language, and goes on', async () => {
    await play(UTTERANCES, async random => {
      const bytes = rawCase(random);
      assert.doesNotMatch(await utter(town.port, bytes), /^HTTP\/1\.1 5/m, bytes.toString('latin1'));
    });
    assert.deepEqual(town.failures, []);
    assert.equal((await fetch(`http://127.0.0.1:${town.port}/health/ready`)).status, 200);
  });

  it('lets none of it touch the contacts of bystanders', async () => {
    assert.deepEqual(await town.bystandersView(), bystanders);
  });
});

/** Plays cases, several at once, each lane with chances of its own. */
async function play(count: number, one: (random: Random) => Promise<void>): Promise<void> {
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    const random = seededRandom(SEED * AT_ONCE + lane);
    for (let i = lane; i < count; i += AT_ONCE) await one(random);
  });
  await Promise.all(lanes);
}

function wrongWith({ status, mediaType, text }: Answer, { operation, method, path }: RequestCase): string[] {
  const wrong: string[] = [];
  if (![...operation.statuses, ...STATUSES_OF_NO_OPERATION].includes(status)) wrong.push(`status ${status}`);
  if (status >= 500) wrong.push('a failure of the server');
  if (status < 400 || method === 'HEAD') return wrong;
  if (mediaType !== 'application/problem+json') return [...wrong, `media type ${mediaType} for ${path}`];
  const { code } = JSON.parse(text) as { code: ErrorCode };
  if (ERROR_STATUS[code] !== status) wrong.push(`code ${code} beside status ${status}`);
  return wrong;
}

function wrongInTalk({ frames, closedWith }: SocketAnswer): string[] {
  const wrong = closedWith === undefined || closedWith < 1011 ? [] : [`closed with ${closedWith}`];
  for (const text of frames) {
    const frame = JSON.parse(text) as ServerFrame;
    if (!FRAME_TYPES.includes(frame.type)) wrong.push(`a frame of type ${frame.type}`);
    if ('problem' in frame && frame.problem.status >= 500) wrong.push(text);
  }
  return wrong;
}

async function hello(town: FuzzTown, random: Random) {
  const kind = random.next();
  if (kind < 0.45) return helloFrame('taller', town.tokens[0] ?? '', random);
  if (kind < 0.85) return helloFrame('taller', await town.agent.ticket(), random);
  return helloFrame(pick(town.sites, random), oddText(random), random);
}

function described({ method, path, headers, body }: RequestCase, answer: Answer): string {
  return JSON.stringify({ method, path, headers, body: body?.toString().slice(0, 2_000), answer });
}
