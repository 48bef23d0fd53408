import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CallbackTime } from '@ventanilla/protocol';
import { foldInteractions, type TellingEvent } from './interaction.ts';

const MINUTE = 60_000;

it('whoever waits to be called in their turn waits from when they came', () => {
  const [interaction] = foldInteractions(calledBack('turn'));
  assert.equal(interaction?.queuedAt, MINUTE);
  assert.equal(interaction?.answeredAt, 200 * MINUTE);
});

it('whoever chose a time to be called at waits from when it has come', () => {
  const [interaction, ...others] = foldInteractions(
    calledBack({ slot: new Date(180 * MINUTE).toISOString() }),
  );
  assert.deepEqual(others, []);
  assert.equal(interaction?.queuedAt, 180 * MINUTE);
  assert.equal(interaction?.answeredAt, 200 * MINUTE);
});

it('nobody who chose a time is counted as waiting before it has come', () => {
  const events = calledBack({ slot: new Date(180 * MINUTE).toISOString() }).slice(0, 3);
  assert.equal(foldInteractions(events)[0]?.queuedAt, null);
});

/** Somebody who wrote, left their number a minute later, and was called. */
function calledBack(when: CallbackTime): TellingEvent[] {
  const requested = { name: 'Rosa', reason: 'Una multa', phone: '+593990000001', language: 'es', when };
  const agent = { id: 'ana', name: 'Ana' };
  const entered = { skills: [], reason: 'opened' as const };
  return [
    { n: 1, kind: 'contact-opened', at: 0, payload: { channel: 'chat', locale: 'es' } },
    { n: 2, kind: 'queue-entered', at: MINUTE, payload: entered },
    { n: 3, kind: 'callback-requested', at: 2 * MINUTE, payload: requested },
    ...(when === 'turn'
      ? []
      : [{ n: 4, kind: 'queue-entered' as const, at: 180 * MINUTE, payload: entered }]),
    { n: 5, kind: 'assigned', at: 200 * MINUTE, payload: { agent } },
  ];
}
