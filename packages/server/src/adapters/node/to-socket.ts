import type { WebSocket } from 'ws';
import type { Socket } from '../../core/ports/socket.ts';

/**
 * A `ws` socket as the core sees it. Frames that are not text reach it as no text.
 *
 * @param write - Writes a text to the socket while it is open.
 */
export function toSocket(webSocket: WebSocket, write: (text: string) => void): Socket {
  const socket: Socket = {
    send: text => {
      if (webSocket.readyState === webSocket.OPEN) write(text);
    },
    close: (code, reason) => webSocket.close(code, reason),
    get bufferedAmount() {
      return webSocket.bufferedAmount;
    },
    onmessage: null,
    onclose: null,
  };
  webSocket.on('message', (data, isBinary) => {
    socket.onmessage?.({ data: isBinary ? data : data.toString() });
  });
  webSocket.on('close', () => socket.onclose?.());
  webSocket.on('error', () => webSocket.terminate()); // A frame too large or broken; `close` follows.
  return socket;
}
