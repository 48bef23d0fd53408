import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { contrast } from '../testing/contrast.ts';
import { tokens } from './tokens.styles.ts';

type Scheme = 'light' | 'dark';
/** Values by the name after `--ventanilla-`. */
type Tokens = Record<string, string>;

const THEMES = join(import.meta.dirname, '../../themes');
/** The launcher's and the heading's colours, which the tokens of the other elements leave out. */
const HEADER = { 'color-header': '#0b4f6c', 'color-header-strong': '#083a50', 'color-on-header': '#fff' };

/** Words and what they stand on: 4.5 to 1. */
const TEXT = [
  ['ink', 'surface'],
  ['ink', 'surface-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'danger-soft'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-soft'],
  ['accent', 'surface'],
  ['accent', 'surface-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-own', 'own'],
  ['on-header', 'header'],
  ['on-header', 'header-strong'],
  ['good', 'surface'],
  ['good', 'surface-soft'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['danger', 'surface'],
  ['danger', 'surface-soft'],
] as const;
/** Edges of controls, icons and the ring of the focus, and what they stand on: 3 to 1. */
const SHAPES = [
  ['border', 'surface'],
  ['border', 'surface-soft'],
  ['accent', 'warn-soft'],
  ['warn', 'surface'],
  ['danger', 'danger-soft'],
  ['on-own', 'own'],
] as const;

const builtIn = (scheme: Scheme): Tokens => ({
  ...HEADER,
  ...defaults(tokens.cssText.split('@media')[0]),
  ...(scheme === 'dark' && defaults(tokens.cssText.split('@media (prefers-color-scheme: dark)')[1])),
});
const themed = (css: string, scheme: Scheme): Tokens => ({
  ...builtIn(scheme),
  ...declared(css.split('@media')[0]),
  ...(scheme === 'dark' && declared(css.split('@media (prefers-color-scheme: dark)')[1])),
});

const themes = globSync(join(THEMES, '*.css')).map(path => ({
  name: basename(path, '.css'),
  css: readFileSync(path, 'utf8'),
}));

test('there are a sober theme and two of other cities', () => {
  assert.deepEqual(themes.map(({ name }) => name).sort(), ['cordillera', 'litoral', 'serena']);
});

for (const { name, css } of themes) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`in ${scheme} colours of ${name}, words stand out from what is behind them by 4.5, shapes by 3`, () => {
      const colours = themed(css, scheme);
      const of = (role: string) => colours[`color-${role}`] ?? assert.fail(`there is no colour ${role}`);
      const faint = [
        ...TEXT.map(([front, back]) => ({ front, back, least: 4.5 })),
        ...SHAPES.map(([front, back]) => ({ front, back, least: 3 })),
      ]
        .map(pair => ({ ...pair, found: contrast(of(pair.front), of(pair.back)) }))
        .filter(({ found, least }) => found < least);
      assert.deepEqual(faint, []);
      for (const [back] of (colours['header-background'] ?? '').matchAll(/#[\da-f]+/gi))
        assert.ok(contrast(of('on-header'), back) >= 4.5, back);
    });
  }

  test(`${name} sets a colour only with the one that it is seen beside`, () => {
    const light = declared(css.split('@media')[0]);
    for (const [front, back] of TEXT)
      assert.equal(`color-${front}` in light, `color-${back}` in light, `${front} on ${back}`);
  });
}

test('the sober theme is what the elements look like by themselves', () => {
  const serena = themes.find(({ name }) => name === 'serena')?.css ?? '';
  for (const scheme of ['light', 'dark'] as const) {
    const own = builtIn(scheme);
    for (const [token, value] of Object.entries(themed(serena, scheme)))
      if (token.startsWith('color-')) assert.equal(value, own[token], token);
  }
});

/** The defaults in `var(--ventanilla-NAME, DEFAULT)`. */
function defaults(css = ''): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/var\(--ventanilla-([\w-]+), (#[\da-f]+)\)/gi)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** The declarations of a theme. */
function declared(css = ''): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/--ventanilla-([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
