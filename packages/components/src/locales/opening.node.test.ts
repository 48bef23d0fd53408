import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingWords } from './opening.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const words = (opensAt: string, now: string, locale = 'es-CO') =>
  plain(openingWords(opensAt, locale, 'America/Bogota', Date.parse(now)));

test('an opening is told in the zone of the office, not of the reader', () => {
  assert.equal(words('2026-03-02T19:00:00Z', '2026-03-02T13:00:00Z'), 'hoy, 2:00 p. m.');
});

test('late in the evening, the next morning is tomorrow although it is the same day in UTC', () => {
  assert.equal(words('2026-03-03T12:00:00Z', '2026-03-03T02:00:00Z'), 'mañana, 7:00 a. m.');
});

test('later in the week is a weekday, and farther away a date', () => {
  assert.equal(words('2026-03-06T12:00:00Z', '2026-03-02T13:00:00Z'), 'viernes, 7:00 a. m.');
  assert.equal(words('2026-03-16T12:00:00Z', '2026-03-02T13:00:00Z'), 'lunes, 16 de marzo, 7:00 a. m.');
  assert.equal(words('2026-03-03T12:00:00Z', '2026-03-02T13:00:00Z', 'en-US'), 'tomorrow, 7:00 AM');
});
