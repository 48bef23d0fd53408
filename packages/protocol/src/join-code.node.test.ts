import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { createJoinCode, parseJoinCode } from './join-code.ts';
import { parseReference } from './reference.ts';

describe('a join code', () => {
  it('has two groups of four, and is read however it is typed', () => {
    for (let i = 0; i < 200; i++) {
      const code = createJoinCode(randomBytes);
      assert.match(code, /^[0-9AFHJKMRXY]{4}-[0-9AFHJKMRXY]{4}$/);
      for (const typed of [code, code.toLowerCase(), code.replace('-', ''), [...code].join(' ')]) {
        assert.equal(parseJoinCode(typed), code);
      }
    }
  });

  it('is taken for nothing else, and nothing else for one', () => {
    assert.equal(parseReference(createJoinCode(randomBytes)), undefined);
    for (const typed of ['', 'K7M-4H2-X9A', 'K7M4-2HX', 'K7M4-2HXO', 'ñandú-00']) {
      assert.equal(parseJoinCode(typed), undefined);
    }
  });
});
