import type { Socket } from '../../core/ports/socket.ts';

/** The sending half of a WebSocket whose host calls back. */
export interface SocketSender {
  send(text: string): unknown;
  close(code?: number, reason?: string): unknown;
  /** Bytes not sent yet, or a function that tells. Without it, readers that never read are not cut. */
  bufferedAmount?: number | (() => number);
}

/** What the host calls. */
export interface SocketEvents {
  message(data: unknown): void;
  close(): void;
}

/** Makes one socket of the two halves that hosts with callbacks have. What is sent after its end is dropped. */
export function bridgeSocket(sender: SocketSender): { socket: Socket; events: SocketEvents } {
  let isOpen = true;
  const socket: Socket = {
    send: text => {
      if (isOpen) sender.send(text);
    },
    close: (code, reason) => {
      if (isOpen) sender.close(code, reason);
    },
    get bufferedAmount() {
      const { bufferedAmount = 0 } = sender;
      return typeof bufferedAmount === 'number' ? bufferedAmount : bufferedAmount();
    },
    onmessage: null,
    onclose: null,
  };
  return {
    socket,
    events: {
      message: data => socket.onmessage?.({ data }),
      close: () => {
        if (!isOpen) return;
        isOpen = false;
        socket.onclose?.();
      },
    },
  };
}
