import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotDays, slotWords } from './slot-days.ts';

test('times are grouped by the days of the office, not of the browser', () => {
  // In Bogotá the first is still Friday, half past eleven at night.
  const days = slotDays(['2026-11-28T04:30:00.000Z', '2026-11-28T05:00:00.000Z'], 'es-CO', 'America/Bogota');
  assert.deepEqual(
    days.map(({ label, slots }) => [label, slots.length]),
    [
      ['viernes, 27 de noviembre', 1],
      ['sábado, 28 de noviembre', 1],
    ],
  );
});

test('a time is told with its day, by the clock of the office', () => {
  const words = slotWords('2026-11-27T19:30:00.000Z', 'es-CO', 'America/Bogota');
  assert.match(words, /viernes.*27 de noviembre.*2:30/);
});
