import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmojiOnly } from './emoji.ts';

test('a few emoji alone are told from a text', () => {
  for (const text of ['👍', '👍🏽', '❤️', '🇨🇴🇪🇨', '👩‍👧‍👦', ' 🙏 🙏 '])
    assert.equal(isEmojiOnly(text), true, text);
  for (const text of ['', ' ', '1', '#', '12', 'ok 👍', '¡👍!', '👍'.repeat(30)])
    assert.equal(isEmojiOnly(text), false, text);
});
