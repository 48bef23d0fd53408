const FIN_AND_TEXT = 0x81;

/** Makes texts into WebSocket frames as a server sends them (RFC 6455, section 5.2); one that goes to many is made once. */
export class TextFrames {
  #lastText = '';
  #lastFrame = frameOf('');

  get(text: string): Buffer {
    if (text !== this.#lastText) {
      this.#lastFrame = frameOf(text);
      this.#lastText = text;
    }
    return this.#lastFrame;
  }
}

function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerLength + length);
  frame[0] = FIN_AND_TEXT;
  if (headerLength === 2) frame[1] = length;
  else if (headerLength === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, headerLength);
  return frame;
}
