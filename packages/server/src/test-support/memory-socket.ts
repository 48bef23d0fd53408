import type { ServerFrame } from '@ventanilla/protocol';
import type { Socket } from '../core/ports/socket.ts';

/** A socket in memory, whose reader takes only what it wants to. */
export class MemorySocket implements Socket {
  bufferedAmount = 0;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly frames: ServerFrame[] = [];
  closedWith: number | undefined;

  send(text: string): void {
    this.frames.push(JSON.parse(text));
  }

  close(code?: number): void {
    this.closedWith = code;
    this.onclose?.();
  }

  receive(frame: unknown): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  /** Numbers of every event received, in order. */
  get numbers(): number[] {
    return this.frames.flatMap(frame => (frame.type === 'events' ? frame.events.map(({ n }) => n) : []));
  }
}
