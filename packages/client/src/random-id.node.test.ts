import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CALLBACK_KEY_PATTERN, VISITOR_TOKEN_PATTERN } from '@ventanilla/protocol';
import { randomId, randomToken } from './random-id.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

describe('what a client makes up', () => {
  it('are UUIDs and tokens as the server wants them, each a new one', () => {
    const ids = Array.from({ length: 200 }, () => randomId(random));
    assert.equal(new Set(ids).size, 200);
    for (const id of ids)
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    for (let i = 0; i < 200; i++) {
      assert.match(randomToken(random), VISITOR_TOKEN_PATTERN);
      assert.match(randomToken(random, 'cb1_'), CALLBACK_KEY_PATTERN);
    }
  });
});
