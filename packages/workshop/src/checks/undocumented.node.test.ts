import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readElementSource } from './element-source.ts';
import { undocumented } from './undocumented.ts';

describe('an element against its docblock', () => {
  const root = mkdtempSync(join(tmpdir(), 'ventanilla-elements-'));
  after(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  mkdirSync(join(root, 'bell'));
  mkdirSync(join(root, 'styles'));
  write('styles/tokens.styles.ts', 'css`:host { --_ink: var(--ventanilla-ink, rgb(1, 2, 3)); }`');
  write('bell/bell.styles.ts', 'css`:host { inset: var(--ventanilla-inset); --ventanilla-other: 1px; }`');
  write(
    'bell/bell.events.ts',
    "export class BellEvent extends Event {\n constructor() {\n super('bell-rung'); } }",
  );
  write('bell/bell.test.ts', 'html`<i part="of-a-test"></i>`');
  write(
    'bell/bell.ts',
    `import { tokens } from '../styles/tokens.styles.ts';
     import { bellStyles } from './bell.styles.ts';
     static observedAttributes = ['tone'];
     html\`<slot></slot><slot name="end" @slotchange=\${x}></slot><b part="knob \${state}"></b>\`;
     const rung = new BellEvent();`,
  );
  const source = readElementSource(join(root, 'bell/bell.ts'));
  const documented = {
    tagName: 'x-bell',
    attributes: [{ name: 'tone', description: 'Its tone.' }],
    events: [{ name: 'bell-rung', description: 'It rang.' }],
    slots: [
      { name: '', description: 'Its words.' },
      { name: 'end', description: 'What comes last.' },
    ],
    cssParts: [{ name: 'knob', description: 'What is pressed.' }],
    cssProperties: [{ name: '--ventanilla-inset' }],
  };

  it('finds the properties of its own styles and of those it shares, with their defaults', () => {
    assert.deepEqual(source.styleProperties, [
      { name: '--ventanilla-ink', default: 'rgb(1, 2, 3)' },
      { name: '--ventanilla-inset' },
    ]);
  });

  it('has nothing to say where both agree', () => {
    assert.deepEqual(undocumented(documented, source), []);
  });

  it('names what is there and is not said', () => {
    const nothing = { tagName: 'x-bell' };
    assert.deepEqual(undocumented(nothing, source), [
      '<x-bell> has the part “knob”, and its docblock does not say so',
      '<x-bell> has the slot “end”, and its docblock does not say so',
      '<x-bell> has the slot without a name, and its docblock does not say so',
      '<x-bell> has the event “bell-rung”, and its docblock does not say so',
      '<x-bell> has the attribute “tone”, and its docblock does not say so',
    ]);
  });

  it('names what is said and is not there, or is named without a word', () => {
    const more = {
      ...documented,
      attributes: [{ name: 'tone' }],
      events: [...documented.events, { name: 'key', description: 'None.' }],
      cssProperties: [{ name: '--ventanilla-other' }],
    };
    assert.deepEqual(undocumented(more, source), [
      '<x-bell> has no event “key”, and its docblock says so',
      '<x-bell> has no property --ventanilla-other, and its docblock says so',
      '<x-bell> says nothing of its attribute “tone”',
    ]);
  });
});
