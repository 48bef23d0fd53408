import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ContactLine, SiteConfiguration } from '@ventanilla/protocol';
import { directoryOf, newToken, SITE, startHandler } from '../../test-support/handler-fixture.ts';
import { QueueBoard } from '../centre/queue-board.ts';
import { overflowLine } from './overflow-line.ts';

const LINE_195: ContactLine = { kind: 'short-code', label: 'Línea 195', href: 'tel:195' };
const CITY_LINE: SiteConfiguration = { ...SITE, id: 'linea', lines: [LINE_195] };
const ruled = (rule: object): SiteConfiguration => ({
  ...SITE,
  routing: { overflow: { afterMinutes: 5, ...rule } },
});
const MINUTE = 60_000;

it('whoever has waited for too long is offered the line of another office, and keeps the place', async t => {
  const sites = directoryOf(ruled({ site: 'linea' }), CITY_LINE);
  const server = await startHandler({ sites });
  t.after(() => server.close());
  server.holdClock();
  const contact = await server.open(newToken());
  const { storage, runtime } = server;
  const board = new QueueBoard({ storage, runtime, sites, answers: () => true });
  const standing = async () => (await board.standings('ciudad')).get(contact);
  const early = await server.until(standing);
  assert.equal(early.elsewhere, undefined);
  server.advance(5 * MINUTE);
  const late = await standing();
  assert.deepEqual(late?.elsewhere, LINE_195);
  assert.equal(late.position, early.position);
});

it('a long wait that is told is enough, and a rule may name the number itself', () => {
  const sites = directoryOf(CITY_LINE);
  const site = ruled({ line: { kind: 'phone', number: '(601) 3649400', country: 'CO' } });
  const waits = (minSeconds: number, maxSeconds: number, waitedMs = 0) =>
    overflowLine(site, sites, { wait: { minSeconds, maxSeconds }, waitedMs });
  assert.equal(waits(240, 360)?.href, 'tel:+576013649400');
  assert.equal(waits(60, 240, 4 * MINUTE), undefined);
});

it('nobody is sent elsewhere without a rule, or to a site that there is not', () => {
  const late = { wait: undefined, waitedMs: 60 * MINUTE };
  assert.equal(overflowLine(SITE, directoryOf(CITY_LINE), late), undefined);
  assert.equal(overflowLine(ruled({ site: 'otra' }), directoryOf(CITY_LINE), late), undefined);
});
