import type { Random } from '../faults/random.ts';

/** What has broken parsers, databases, templates and clocks before. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnp.exe',
  '👩🏽‍🦽'.repeat(50),
  'ñ'.repeat(8_000),
  'a'.repeat(8_001),
  'a'.repeat(70_000),
  "'; DROP TABLE contacts; --",
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("return 1")()}}',
  '$1',
  '%',
  '%00',
  '%E0%A4%A',
  '../../etc/passwd',
  '..',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30T25:61:61.000Z',
  '00000000-0000-0000-0000-000000000000',
  -1,
  0.5,
  1e21,
  1e308,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  { toString: 1, valueOf: null },
];

/** One value that nobody means to send. */
export function oddValue(random: Random): unknown {
  return pick(ODD_VALUES, random);
}

/** A text that nobody means to send. */
export function oddText(random: Random): string {
  const value = oddValue(random);
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}

export function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[random.between(0, values.length - 1)] as Value;
}
