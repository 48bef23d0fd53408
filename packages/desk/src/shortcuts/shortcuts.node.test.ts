import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortcutOf } from './shortcuts.ts';

const press = (
  code: string,
  key: string,
  held: { altKey?: boolean; ctrlKey?: boolean; metaKey?: boolean } = {},
) => ({
  code,
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('a key press', () => {
  it('with Alt is a shortcut also while writing, whatever sign the keyboard makes of it', () => {
    assert.deepEqual(shortcutOf(press('KeyA', 'å', { altKey: true }), true), { name: 'accept' });
    assert.deepEqual(shortcutOf(press('KeyT', 't', { altKey: true }), true), { name: 'transfer' });
  });

  it('with Alt and a digit opens the contact of that place', () => {
    assert.deepEqual(shortcutOf(press('Digit1', '1', { altKey: true }), false), {
      name: 'contact',
      index: 0,
    });
    assert.deepEqual(shortcutOf(press('Numpad9', '9', { altKey: true }), true), {
      name: 'contact',
      index: 8,
    });
    assert.equal(shortcutOf(press('Digit0', '0', { altKey: true }), false), undefined);
  });

  it('that makes a question mark asks for help, and is a character while writing', () => {
    assert.deepEqual(shortcutOf(press('Minus', '?'), false), { name: 'help' });
    assert.equal(shortcutOf(press('Minus', '?'), true), undefined);
  });

  it('without Alt, or with Control as AltGr sends it, stays the text’s or the browser’s own', () => {
    assert.equal(shortcutOf(press('KeyA', 'a'), false), undefined);
    assert.equal(shortcutOf(press('KeyR', 'r', { altKey: true, ctrlKey: true }), true), undefined);
    assert.equal(shortcutOf(press('KeyC', 'c', { metaKey: true }), false), undefined);
  });
});
