import assert from 'node:assert/strict';
import type { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import * as ws from 'ws';
import { TextFrames } from './text-frames.ts';

/** What `ws` reads frames with; its types leave it out. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

describe('a text as a frame', () => {
  for (const length of [0, 1, 125, 126, 65_535, 65_536]) {
    it(`of ${length} bytes is read as it was by a WebSocket’s other end`, async () => {
      const text = 'a'.repeat(Math.max(0, length - 2)) + (length >= 2 ? 'ñ' : 'a'.repeat(length));
      const receiver = new Receiver({ isServer: false });
      const heard = new Promise<[Buffer, boolean]>(resolve => {
        receiver.once('message', (data: Buffer, isBinary: boolean) => resolve([data, isBinary]));
      });
      receiver.write(new TextFrames().get(text));
      const [data, isBinary] = await heard;
      assert.equal(data.length, length);
      assert.equal(data.toString(), text);
      assert.equal(isBinary, false);
    });
  }

  it('is made once for all who get it', () => {
    const frames = new TextFrames();
    assert.equal(frames.get('hola'), frames.get('hola'));
    assert.notEqual(frames.get('hola'), frames.get('adiós'));
  });
});
